/** What all elements share: the public custom properties, what derives from them, and type. */
import { css } from 'lit';

export const theme = css`
  :host {
    --_ink: var(--case-ink, currentColor);
    --_ground: var(--case-ground, transparent);
    --_accent: var(--case-accent, color-mix(in oklab, #d3361c 78%, var(--_ink)));
    --_muted: color-mix(in oklab, var(--_ink) 72%, transparent);
    --_line: color-mix(in oklab, var(--_ink) 38%, transparent);
    --_hair: color-mix(in oklab, var(--_ink) 20%, transparent);
    --_wash: color-mix(in oklab, var(--_ink) 7%, transparent);
    --_tint: color-mix(in oklab, var(--_accent) 11%, transparent);
    --_radius: var(--case-radius, 3px);
    /* What covers a line behind it. */
    --_paper: var(--case-ground, Canvas);

    box-sizing: border-box !important;
    display: block !important;
    position: relative;
    color: var(--_ink);
    background: var(--_ground);
    font-family: var(--case-font, inherit);
    text-align: start;
  }
  /* A browser puts its own colors on text and boxes, but not on what is drawn. */
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ground: Canvas;
      --_paper: Canvas;
      --_accent: LinkText;
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    font-size: var(--case-font-size, clamp(0.875rem, 0.84em, 1rem));
    line-height: 1.4;
    overflow-wrap: anywhere;
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
    outline: 2px solid var(--case-focus, var(--_accent));
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
  .sources li {
    break-inside: avoid;
    padding-block-end: 0.32em;
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
