/** The figure of the parties: its head, the slider of the moment, its states; two hues of equal weight for the sides. */
import { css } from 'lit';

export const parties = css`
  :host {
    --_first: var(--case-first, color-mix(in oklab, #1a66b8 88%, var(--_ink)));
    --_second: var(--case-second, color-mix(in oklab, #a35a00 88%, var(--_ink)));
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
  svg text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
  }
  svg .tick {
    fill: var(--_muted);
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
  /* The ring is around the thumb: around the whole slider it would lie on the words at the ticks. */
  .slider:focus-visible {
    outline: none;
  }
  .slider:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--case-focus, var(--_accent));
    outline-offset: 2px;
  }
  .slider:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--case-focus, var(--_accent));
    outline-offset: 2px;
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
  /* Paper has the table. */
  @media print {
    .placing {
      display: none;
    }
  }
`;
