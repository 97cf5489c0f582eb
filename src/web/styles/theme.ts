/** What all elements share: the tokens, the host's own box, and type. */
import { css } from 'lit';
import { tokens } from './tokens.js';

export const theme = css`${tokens}
  :host {
    box-sizing: border-box !important;
    display: block !important;
    position: relative;
    padding: var(--case-padding, 0);
    border-radius: var(--_radius);
    color: var(--_ink);
    background: var(--_ground);
    font-family: var(--case-font, inherit);
    text-align: start;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    font-size: var(--case-font-size, clamp(0.875rem, 0.84em, 1rem));
    line-height: calc(1.1 + 0.3 * var(--_density));
    overflow-wrap: anywhere;
  }
  /* The margins of the page's own text stay within, as they do before any of this is there. */
  .root + slot {
    display: flow-root;
  }
  /* Words of another direction stand at the same side as those around them. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .date,
  .tick,
  .mark,
  .marks,
  .sources {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .date,
  .tick,
  .mark,
  .fold,
  .silence {
    font-family: var(--case-date-font, inherit);
  }
  svg {
    stroke-width: var(--_line-width);
  }
  sup.marks {
    font-size: 0.6875em;
    line-height: 0;
    white-space: nowrap;
    vertical-align: 0.4em;
    margin-inline-start: 0.25em;
    font-weight: 400;
  }
  /* A finger's width, which moves no line. */
  a {
    padding-block: 5px;
  }
  a,
  .turn {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .host {
    font-size: 0.8125em;
  }
  cite .host,
  .title sup.marks {
    color: var(--_muted);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .section-head {
    margin: 0 0 0.15em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .sources {
    margin: 0;
    padding-inline-start: 1.6em;
    font-size: 0.875em;
  }
  .sources:has(> :nth-child(100)) {
    padding-inline-start: 2.4em;
  }
  .sources li {
    break-inside: avoid;
    padding-block-end: calc(0.32em * var(--_density));
  }
  .sources li::marker {
    color: var(--_muted);
  }
  cite {
    font-style: normal;
  }
  .about-source {
    color: var(--_muted);
  }
`;
