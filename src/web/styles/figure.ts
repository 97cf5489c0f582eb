/** The drawing: hairlines from the ink, one accent for what does not fit and for what is open. */
import { css } from 'lit';

export const figure = css`
  .stage {
    position: relative;
    margin-inline: calc(-1 * var(--case-bleed, 0px));
  }
  svg.figure {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  svg .date,
  svg .tick,
  svg .mark,
  svg .fold {
    fill: var(--_muted);
  }
  svg .title {
    font-weight: var(--_title-weight);
  }
  svg .odd.note {
    fill: var(--_conflict);
  }
  svg .note {
    fill: var(--_muted);
  }
  .axis-line,
  .tick-line,
  .tear {
    fill: none;
    stroke: var(--_line);
  }
  .axis-line.open {
    stroke-dasharray: 2 4;
  }
  .rule {
    stroke: var(--_hair);
  }
  .label {
    pointer-events: none;
  }
  .ink-stop {
    stop-color: var(--_ink);
  }
  .ink-stop.none {
    stop-opacity: 0;
  }
  .lane-name {
    font-weight: 600;
  }
  .band path {
    fill: none;
    stroke: var(--_line);
  }
  .band.gap path {
    stroke-dasharray: 1 3;
  }
  /* For all the buttons of a figure; a list has fewer. */
  .frame:has(.stage) .controls-room {
    min-inline-size: calc(8px + 5 * max(30px, 1.875rem));
  }
  .strip-room {
    block-size: 1.75em;
    margin-block-start: 0.75em;
  }
  .target {
    fill: transparent;
  }
  .crowd .target {
    stroke: var(--_hair);
  }
`;
