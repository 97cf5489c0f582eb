/** What each side argues: the claim as a line of text, and in a column beside it how it stands and came to that. */
import { css } from 'lit';

export const claims = css`
  .makers + .makers {
    margin-block-start: 2em;
  }
  .makers-head {
    font-size: 1.125em;
    font-weight: var(--case-title-weight, 600);
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
    padding-block: 0.75em 0.9em;
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
    font-weight: var(--case-title-weight, 600);
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
  .standing-now {
    font-size: 0.875em;
    font-weight: 600;
  }
  .standing-now.is-unknown {
    font-weight: 400;
    color: var(--_muted);
  }
  .standing-now > bdi,
  .status > bdi,
  .part-standing > bdi {
    display: inline-block;
  }
  .standing-now > bdi::first-letter,
  .status > bdi::first-letter,
  .part-standing > bdi::first-letter {
    text-transform: uppercase;
  }
  .standings,
  .history {
    font-size: 0.9375em;
  }
  .standings .history {
    margin-block-start: 0.35em;
  }
  .step {
    position: relative;
    padding-inline-start: 20px;
    padding-block-end: 0.45em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .step:last-child {
    padding-block-end: 0;
  }
  /* From one node to the next: broken where it is not sure that the next was reached. */
  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: 5.5px;
    inset-block: 0.7em -0.7em;
    border-inline-start: 1px solid var(--_line);
  }
  .step:has(+ .is-perhaps, + .is-later)::before {
    border-inline-start-style: dashed;
  }
  .node {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(0.675em - 6px);
  }
  .node circle {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .node .hollow {
    fill: var(--_paper);
  }
  .is-later .node circle {
    fill: var(--_paper);
    stroke: var(--_muted);
    stroke-dasharray: 2 1.5;
  }
  .step:not(.is-later) .doubt,
  .is-later .status,
  .standings .date,
  .history .date {
    color: var(--_muted);
  }
  .standings > .date,
  .standings > .to-event {
    font-size: 0.875em;
  }
  .standings .to-event,
  .history .to-event {
    line-height: 1.3;
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
  .part-standing {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .claim-part .history {
    margin-block: 0.25em 0.5em;
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
