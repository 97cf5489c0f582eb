/** How a claim stands, and how it came to that: a strip of steps, hollow where their time is not known to the day. */
import { css } from 'lit';

export const standings = css`
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
    border-inline-start: var(--_line-width) solid var(--_line);
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
  .part-standing {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .claim-part .history {
    margin-block: 0.25em 0.5em;
  }
`;
