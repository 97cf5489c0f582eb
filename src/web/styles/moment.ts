/** The moment: in words, and as a slider over the time of the case. */
import { css } from 'lit';

export const moment = css`
  .moment {
    display: grid;
    grid-template-columns: max(30px, 1.875rem) minmax(0, 1fr);
    column-gap: 8px;
  }
  /* Two lines of words, whatever they are: what is below does not move with the moment. */
  .moment-said {
    grid-column: 1 / -1;
    grid-row: 1;
    display: flex;
    align-items: start;
    justify-content: space-between;
    column-gap: 1.5em;
    min-block-size: calc(2lh + 4px);
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
    font-weight: var(--_title-weight);
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
    stroke: var(--_edge);
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
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .slider:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_focus);
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
`;
