/** What comes with the reader's hands: buttons, ties, tellings, the strip. */
import { css } from 'lit';
import { control } from './control.js';
import { problems } from './problems.js';

export const hands = css`${control}${problems}
  .controls {
    display: flex;
    gap: 2px;
    justify-content: end;
  }
  .tie path,
  .lane-link path {
    fill: none;
    stroke: var(--_edge);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tie.is-strong path,
  .lane-link.is-strong path {
    stroke: var(--_ink);
  }
  .tie.odd path {
    stroke: var(--_conflict);
    stroke-width: calc(1.5 * var(--_line-width));
  }
  .lane-link circle {
    fill: none;
    stroke: var(--_line);
  }
  svg.overview {
    display: block;
    margin-inline: auto;
    touch-action: pan-y;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip,
  .grab {
    fill: transparent;
  }
  .overview .foot {
    stroke: var(--_hair);
  }
  .hole {
    stroke: var(--_paper);
    stroke-width: 3;
    stroke-dasharray: 2 3;
  }
  .bars {
    fill: var(--_edge);
  }
  .window {
    fill: var(--_wash);
  }
  .window,
  .window + .grab {
    cursor: grab;
  }
  .window.is-whole {
    fill: transparent;
    cursor: auto;
  }
  .handle {
    cursor: ew-resize;
    outline: none;
  }
  .grip {
    fill: var(--_edge);
  }
  .handle:hover .grip,
  .handle:focus-visible .grip {
    fill: var(--_ink);
  }
  .today-line {
    stroke: var(--_accent);
    stroke-dasharray: 3 2;
  }
  .crowd.is-under-way .target {
    stroke-dasharray: 3 3;
  }
`;
