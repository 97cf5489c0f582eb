/** The marks of events, on the figure and in the list. */
import { css } from 'lit';

export const glyphs = css`
  svg text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
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
  .bracket {
    fill: none;
    stroke: var(--_ink);
  }
  .is-odd .solid {
    fill: var(--_conflict);
  }
  .is-odd .pole {
    stroke: var(--_conflict);
  }
`;
