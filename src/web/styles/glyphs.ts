/** The marks of events, on the figure and in the list, and what measures the room for them. */
import { css } from 'lit';

export const glyphs = css`
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
