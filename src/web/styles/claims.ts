/** What each side argues: the claim as a line of text, and in a column beside it how it stands and came to that. */
import { css } from 'lit';

export const claims = css`
  .makers + .makers {
    margin-block-start: calc(2em * var(--_density));
  }
  .makers-head {
    font-family: var(--case-heading-font, inherit);
    font-size: calc(1.125em * var(--case-heading-scale, 1));
    font-weight: var(--_title-weight);
    line-height: 1.3;
  }
  .makers-head .to-event {
    font-weight: inherit;
  }
  .against {
    font-weight: 400;
    color: var(--_muted);
  }
  .root .claim-kind {
    margin-block: 1em 0.4em;
  }
  .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.4em;
    padding-block: calc(0.75em * var(--_density)) calc(0.9em * var(--_density));
  }
  .claim > * {
    padding-inline-start: 1.3em;
  }
  .claim-head {
    padding-inline-start: 0;
  }
  .claim-head .touched {
    padding-inline-start: calc(1.3em / 0.8125);
  }
  .claim-head .open {
    display: flex;
  }
  .claim-head .chevron {
    margin-inline: 0.25em 0.3em;
  }
  .claim-kind::first-letter {
    text-transform: uppercase;
  }
  .claim-title {
    font-weight: var(--_title-weight);
  }
  .claim-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.4em;
    max-inline-size: 42em;
  }
  .basis {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .root .parts {
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .claim-part {
    padding-block: 0.12em;
  }
  .claim-part::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  @container (inline-size > 36em) {
    .claim {
      grid-template-columns: minmax(0, 1fr) minmax(11em, 27%);
      column-gap: 2.5em;
      grid-template-rows: auto 1fr;
    }
    .standings {
      grid-column: 2;
      grid-row: 1 / span 2;
      padding-inline-start: 0;
    }
    .claim-head,
    .claim-text {
      grid-column: 1;
    }
  }
`;
