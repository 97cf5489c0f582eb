/** Lists of entries that open, set like the notes of an article: rules between them, links like text, nothing in a box. */
import { css } from 'lit';

export const entries = css`
  .root {
    container-type: inline-size;
  }
  .root ul,
  .root ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .root p {
    margin: 0;
  }
  .root .section-head {
    margin-block-end: 0.15em;
  }
  .as-of,
  .nothing,
  .hint,
  .page {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .as-of::first-letter,
  .kind::first-letter {
    text-transform: uppercase;
  }
  .root .as-of {
    margin-block-end: 0.75em;
  }
  .open {
    display: inline-flex;
    align-items: baseline;
    text-align: start;
    border-radius: var(--_radius);
  }
  .open:hover > span {
    text-decoration: underline;
    text-decoration-color: currentColor;
    text-underline-offset: 0.18em;
  }
  .chevron {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.35em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.75;
  }
  .chevron:dir(rtl) {
    transform: scaleX(-1);
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(90deg);
  }
  .touched,
  .is-picked > .claim-head .claim-title {
    color: var(--_accent);
  }
  .touched {
    font-size: 0.8125em;
  }
  /* What is picked, and what that touches: a rule at the side, and words or a state beside it. */
  .claim,
  .source {
    position: relative;
    border-block-start: var(--_line-width) solid var(--_hair);
  }
  .is-picked::before,
  .is-touched::before {
    content: '';
    position: absolute;
    inset-block: 0.85em;
    inset-inline-start: 0;
    border-inline-start: var(--_rule-width) solid var(--_accent);
  }
  .is-touched::before {
    border-inline-start-style: dotted;
  }
  .root section,
  .root .note {
    margin-block-start: calc(0.75em * var(--_density));
  }
  .root .note,
  .account-note {
    color: var(--_muted);
    font-size: 0.9375em;
    max-inline-size: 42em;
  }
  .links .date,
  .entries .date {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .links .date,
  .entries .date {
    margin-inline-end: 0.35em;
  }
  .root .citations {
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-start: var(--_line-width) solid var(--_hair);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  @media print {
    .chevron,
    .pager .turn,
    .retry {
      display: none;
    }
    .claim,
    .source {
      break-inside: avoid;
    }
  }
`;
