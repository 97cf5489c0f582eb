/** How the parties answer a reader's hand, and how they stand on paper. */
import { css } from 'lit';
import { control } from './control.js';
import { moment } from './moment.js';
import { partyTable } from './party-table.js';

export const partiesHands = css`${control}${moment}${partyTable}
  .control .filled {
    fill: currentColor;
    stroke-linejoin: round;
  }
  svg.parties {
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .party,
  .relationship,
  .turn-group {
    cursor: pointer;
    outline: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .party,
    .relationship {
      transition: opacity 160ms ease-out;
    }
  }
  /* It plays the way that time runs. */
  :host(:dir(rtl)) .play svg {
    transform: scaleX(-1);
  }
  .controls {
    display: flex;
    gap: 2px;
    justify-content: end;
  }
  :is(.party, .relationship).is-dim {
    opacity: 0.45;
  }
  :is(.row.is-dim, .line.is-dim, .member.is-dim > .name) {
    color: var(--_muted);
  }
  .relationship:is(.is-lit, .is-picked, .is-hovered) .line {
    stroke: var(--_ink);
    stroke-width: calc(1.5 * var(--_line-width));
  }
  .relationship:is(.is-lit, .is-picked, .is-hovered) .head {
    fill: var(--_ink);
  }
  .relationship.is-picked .line {
    stroke: var(--_accent);
  }
  .relationship.is-picked .head {
    fill: var(--_accent);
  }
  .party.is-hovered > .ground {
    stroke: var(--_line);
  }
  .party.is-picked > .ground {
    stroke: var(--_accent);
    stroke-width: calc(1.5 * var(--_line-width));
  }
  .party:focus-visible > .ground,
  .relationship:focus-visible .target,
  .turn-group:focus-visible .badge {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .turn-group:hover .badge {
    stroke: var(--_ink);
  }
  .pick:hover {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .text-button {
    flex: none;
    text-align: start;
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .text-button:hover {
    text-decoration-color: currentColor;
  }
  .kinds {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .kinds > summary {
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
  }
  .kind-list {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding-block: 0.35em;
  }
  .kind {
    padding-inline: 0.6em;
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
  }
  .kind[aria-pressed='false'] {
    border-style: dashed;
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-color: var(--_line);
  }
  @media (forced-colors: active) {
    .party:not(.is-background) > .ground {
      fill: Canvas;
      stroke: CanvasText;
    }
    .party.is-picked > .ground,
    .party:focus-visible > .ground,
    .relationship:focus-visible .target {
      stroke: Highlight;
      stroke-width: 2;
    }
    .slider {
      appearance: auto;
    }
  }
  @media print {
    svg.parties {
      block-size: auto;
      break-inside: avoid;
    }
    .table.spoken {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin-block-start: 1.5em;
      clip-path: none;
      white-space: normal;
      overflow: visible;
    }
    .table tr {
      break-inside: avoid;
    }
    .table thead {
      display: table-header-group;
    }
    .source-list::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .controls,
    .play,
    .slide,
    .text-button,
    .kinds,
    .turn-group,
    .retry {
      display: none;
    }
    .moment {
      display: block;
    }
  }
`;
