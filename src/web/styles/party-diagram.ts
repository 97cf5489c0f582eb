/** The drawing of the parties: names on pale ground, hairlines with their verbs. */
import { css } from 'lit';

export const partyDiagram = css`
  .stage {
    margin-inline: calc(-1 * var(--case-bleed, 0px));
  }
  svg.parties {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  /* What stands on a ground of its own is in full ink, however deep its wholes. */
  svg .is-background text {
    fill: var(--_muted);
  }
  svg .name {
    font-weight: var(--_title-weight);
  }
  svg .is-background .name {
    font-weight: 400;
  }
  .ground {
    fill: color-mix(in oklab, var(--_neutral) 6%, transparent);
    rx: var(--_radius);
  }
  .party.is-whole > .ground {
    fill: color-mix(in oklab, var(--_neutral) 5%, transparent);
  }
  .party.is-first > .ground {
    fill: color-mix(in oklab, var(--_first) 13%, transparent);
  }
  .party.is-second > .ground {
    fill: color-mix(in oklab, var(--_second) 13%, transparent);
  }
  .party.is-background > .ground {
    fill: none;
  }
  .party.is-unknown > .ground {
    stroke: var(--_ink);
    stroke-dasharray: 3 3;
  }
  .stack {
    stroke: var(--_line);
  }
  .hit {
    fill: none;
    stroke: transparent;
    stroke-width: 12;
    pointer-events: stroke;
  }
  .relationship .target,
  .turn-group .target {
    fill: transparent;
  }
  .relationship .line {
    fill: none;
    stroke: color-mix(in oklab, var(--_ink) 62%, transparent);
  }
  .relationship .head {
    fill: color-mix(in oklab, var(--_ink) 62%, transparent);
  }
  .relationship.is-background .line {
    stroke: var(--_edge);
  }
  .relationship.is-background .head {
    fill: var(--_edge);
  }
  .relationship.is-trace .line {
    stroke: var(--_line);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .relationship.is-unsure .line {
    stroke-dasharray: 6 4;
  }
  .relationship.is-trace .head {
    fill: none;
    stroke: var(--_line);
  }
  .party.is-trace > .ground {
    fill: none;
    stroke: var(--_edge);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .party.is-unsure > .ground {
    stroke: var(--_edge);
    stroke-dasharray: 6 4;
  }
  svg .is-trace > :is(.verb, .name) text {
    fill: var(--_muted);
    font-style: italic;
  }
  svg.is-dense :is(.line, .head) {
    opacity: 0.4;
  }
  svg.is-dense .is-lit :is(.line, .head) {
    opacity: 1;
  }
  .badge {
    fill: var(--_paper);
    stroke: var(--_edge);
  }
  .turn-group path {
    stroke: var(--_muted);
    stroke-width: 1.25;
  }
`;
