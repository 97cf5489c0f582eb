/** The drawing: hairlines from the ink, one accent for what does not fit and for what is open. */
import { css } from 'lit';

export const figure = css`
  .stage {
    position: relative;
    margin-inline: calc(-1 * var(--case-bleed, 0px));
  }
  /* The ruler is as wide as what is inside the host's padding. */
  .root {
    position: relative;
  }
  .ruler {
    position: absolute;
    inset-inline: calc(-1 * var(--case-bleed, 0px));
    block-size: 1em;
    visibility: hidden;
    pointer-events: none;
  }
  .ruler > span {
    position: absolute;
  }
  .ruler > span::before {
    content: 'words of any case';
    font-weight: var(--_title-weight);
  }
  .ruler > span::after {
    content: '1234';
    font-family: var(--case-date-font, inherit);
  }
  svg.figure {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  svg text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
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
  .solid {
    fill: var(--_ink);
  }
  .hollow,
  .ring {
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: calc(1.5 * var(--_line-width));
  }
  .ring {
    fill: none;
    stroke-width: 1;
  }
  .dashed {
    stroke-dasharray: 2.2 1.8;
  }
  .label {
    pointer-events: none;
  }
  .extent,
  .leader,
  .pole {
    fill: none;
    stroke: var(--_line);
  }
  .extent {
    stroke: var(--_uncertain);
  }
  .pole {
    stroke: var(--_ink);
    stroke-width: calc(1.5 * var(--_line-width));
  }
  .loose .extent {
    stroke: var(--_ink);
    stroke-width: calc(1.5 * var(--_line-width));
  }
  .thread {
    fill: none;
    stroke: var(--_edge);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
    stroke-width: calc(1.5 * var(--_line-width));
  }
  .soft {
    fill: color-mix(in oklab, var(--_uncertain) 14%, transparent);
    stroke: var(--_uncertain);
    stroke-dasharray: 3 3;
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
  .band path,
  .bracket {
    fill: none;
    stroke: var(--_line);
  }
  .band.gap path {
    stroke-dasharray: 1 3;
  }
  .bracket {
    stroke: var(--_ink);
  }
  .strip-room {
    block-size: 1.75em;
    margin-block-start: 0.75em;
  }
  .is-odd .solid {
    fill: var(--_conflict);
  }
  .is-odd .pole {
    stroke: var(--_conflict);
  }
  .target {
    fill: transparent;
  }
  .crowd .target {
    stroke: var(--_hair);
  }
`;
