/** The parties: names on pale ground, hairlines with their verbs, two hues of equal weight for the sides. */
import { css } from 'lit';

export const parties = css`
  :host {
    --_first: var(--case-first, color-mix(in oklab, #1a66b8 88%, var(--_ink)));
    --_second: var(--case-second, color-mix(in oklab, #a35a00 88%, var(--_ink)));
    --_pale: color-mix(in oklab, var(--_ink) 6%, transparent);
  }
  .root > * {
    contain: inline-size;
  }
  .root > slot {
    display: block;
  }
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
  }
  .frame {
    margin: 0;
  }
  .caption {
    display: flex;
    gap: 1em;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  .caption-title {
    margin: 0;
    font-size: 1.1875em;
    font-weight: var(--case-title-weight, 600);
    line-height: 1.25;
    text-wrap: balance;
  }
  .controls-room {
    flex: none;
    min-block-size: 30px;
    min-inline-size: 30px;
  }
  .moment {
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr);
    column-gap: 8px;
    margin-block-end: 1em;
  }
  /* Two lines of words, whatever they are: what is below does not move with the moment. */
  .moment-said {
    grid-column: 1 / -1;
    grid-row: 1;
    display: flex;
    align-items: start;
    justify-content: space-between;
    column-gap: 1.5em;
    min-block-size: calc(2 * 1.4em + 4px);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .moment-name {
    margin: 0;
    max-inline-size: 60em;
    text-wrap: pretty;
  }
  /* The lines of the register say it. */
  :host(:state(narrow)) .change {
    display: none;
  }
  :host(:state(narrow)) .moment-said {
    min-block-size: 26px;
  }
  .moment-name b {
    font-weight: var(--case-title-weight, 600);
  }
  .change {
    margin-inline-start: 0.6em;
    color: var(--_muted);
  }
  .control.play {
    align-self: start;
    margin-block-start: calc(0.75em - 15px);
  }
  .slide {
    position: relative;
  }
  svg.ticks {
    display: block;
    inline-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .slide-line {
    fill: none;
    stroke: var(--_line);
  }
  .slide-line.is-fold {
    stroke-dasharray: 1 4;
  }
  .slide-tick {
    stroke: var(--_line);
  }
  .slide-tick.is-change {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .slider {
    appearance: none;
    position: absolute;
    inset-block-start: calc(0.75em - 12px);
    inset-inline: 0;
    inline-size: 100%;
    block-size: 24px;
    margin: 0;
    background: none;
    cursor: pointer;
  }
  .slider::-webkit-slider-thumb {
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .slider::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .slider.is-whole::-webkit-slider-thumb {
    border-color: var(--_ink);
    background: var(--_paper);
  }
  .slider.is-whole::-moz-range-thumb {
    border-color: var(--_ink);
    background: var(--_paper);
  }
  .control {
    display: inline-grid;
    place-items: center;
    inline-size: 30px;
    block-size: 30px;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .control svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .control .filled {
    fill: currentColor;
    stroke-linejoin: round;
  }
  .stage {
    margin-inline: calc(-1 * var(--case-bleed, 0px));
  }
  svg.parties {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  svg text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
  }
  svg .tick,
  svg .note text,
  svg .is-background text {
    fill: var(--_muted);
  }
  svg .name {
    font-weight: var(--case-title-weight, 600);
  }
  svg .is-background .name {
    font-weight: 400;
  }
  .ground {
    fill: var(--_pale);
  }
  .party.is-whole > .ground {
    fill: color-mix(in oklab, var(--_ink) 5%, transparent);
  }
  .party.is-first > .ground {
    fill: color-mix(in oklab, var(--_first) 16%, transparent);
  }
  .party.is-second > .ground {
    fill: color-mix(in oklab, var(--_second) 16%, transparent);
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
    stroke: var(--_line);
  }
  .relationship.is-background .head {
    fill: var(--_line);
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
  svg .is-trace .verb text {
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
    stroke: var(--_line);
  }
  .turn-group path {
    stroke: var(--_muted);
    stroke-width: 1.25;
  }
  .placing,
  .no-relationships,
  .count {
    color: var(--_muted);
  }
  .placing {
    animation: case-wait 0s 300ms both;
    min-block-size: var(--case-reserved-height, 12em);
    margin: 0;
  }
  .role,
  .when {
    color: var(--_muted);
  }
  .message {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 0.5em;
    min-block-size: var(--case-reserved-height, 12em);
    padding-block: 1em;
    border-block: 1px solid var(--_hair);
    color: var(--_muted);
  }
  .loading p {
    animation: case-wait 0s 300ms both;
  }
  @keyframes case-wait {
    from {
      visibility: hidden;
    }
  }
  .message p {
    margin: 0;
    max-inline-size: 40em;
  }
  .message .what {
    color: var(--_ink);
    font-weight: 600;
  }
  .retry {
    padding: 0.3em 0.9em;
    color: var(--_ink);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
