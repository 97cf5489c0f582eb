/** How the drawing answers a reader's hand, and what sets an event apart: pointed at, focused, open, found. */
import { css } from 'lit';

export const emphasis = css`
  svg.figure {
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .event,
  .crowd {
    cursor: pointer;
    outline: none;
  }
  .is-movable {
    cursor: grab;
  }
  /* The line of several is no event's own: it is neither dimmed nor colored with one of them. */
  .event.is-dim:not(.is-seated),
  .entry.is-dim > .glyph {
    opacity: 0.45;
  }
  svg .label.is-dim text {
    fill: var(--_muted);
  }
  .entry.is-dim > :is(.head, .entry-text) {
    color: var(--_muted);
  }
  .is-hit .target {
    fill: var(--_found);
  }
  /* What does not fit keeps its own color. */
  .is-first-only:not(.is-odd) .solid {
    fill: var(--_first);
  }
  .is-second-only:not(.is-odd) .solid {
    fill: var(--_second);
  }
  .is-first-only .hollow,
  .hollow.is-first-only {
    stroke: var(--_first);
  }
  .is-second-only .hollow,
  .hollow.is-second-only {
    stroke: var(--_second);
  }
  /* A date that neither of the two gives. */
  .hollow.is-neither {
    stroke: var(--_ink);
    opacity: 0.35;
  }
  /* What they tell differently is what a reader compares them for. */
  svg .is-differ + .label .note {
    font-weight: 600;
    fill: var(--_ink);
  }
  .entry.is-differ .note {
    font-weight: 600;
    color: var(--_ink);
  }
  .is-first-only:not(.is-odd, .is-seated) .loose .extent {
    stroke: var(--_first);
  }
  .is-second-only:not(.is-odd, .is-seated) .loose .extent {
    stroke: var(--_second);
  }
  .is-first-only.is-seated + .label .note:not(.odd) {
    fill: var(--_first);
  }
  .is-second-only.is-seated + .label .note:not(.odd) {
    fill: var(--_second);
  }
  .crowd.is-marked .target {
    stroke: var(--_accent);
  }
  .event.is-hovered .target,
  .crowd:hover .target {
    fill: var(--_wash);
  }
  .event.is-picked .target {
    fill: var(--_tint);
  }
  .entry.is-hovered .title,
  .head:hover .title {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .entry.is-picked > .head .title {
    color: var(--_accent);
  }
  /* On this ground only the ink is strong enough. */
  .entry.is-hit > .head .title {
    color: var(--_ink);
    background: var(--_found);
  }
  svg .is-hit + .label text {
    fill: var(--_ink);
  }
  .event:focus-visible .target,
  .crowd:focus-visible .target,
  .handle:focus-visible :is(.grab, .window) {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .is-hit .target,
    .event.is-picked .target {
      fill: none;
      stroke: Highlight;
    }
    .is-seated.is-dim + .label {
      opacity: 0.6;
    }
    .is-hit .target {
      stroke-dasharray: 2 2;
    }
    .entry.is-hit > .head .title {
      forced-color-adjust: none;
      color: MarkText;
      background: Mark;
    }
  }
`;
