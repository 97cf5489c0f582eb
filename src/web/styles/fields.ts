/** What is typed in, chosen from and moved in the tools. */
import { css } from 'lit';
import { field } from './field.js';

export const fields = css`${field}
  .tools input:not(.field) {
    color: inherit;
    accent-color: var(--_ink);
    flex: none;
    margin: 0;
  }
  .search > .field {
    flex: 1 1 8em;
    max-inline-size: 24em;
  }
  .hits {
    min-inline-size: 3.5em;
  }
  .search > .control {
    block-size: max(24px, 2.15em);
    margin-inline-start: -0.5em;
  }
  .tool-body.choices {
    column-gap: 1.5em;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    cursor: pointer;
  }
  .beside > span {
    white-space: nowrap;
  }
  .beside {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
    max-inline-size: 100%;
  }
  .slider {
    appearance: none;
    inline-size: min(20em, 100%);
    block-size: 24px;
    background: none;
    cursor: pointer;
  }
  .slider::-webkit-slider-runnable-track {
    block-size: 1px;
    background: var(--_edge);
  }
  .slider::-moz-range-track {
    block-size: 1px;
    background: var(--_edge);
  }
  .slider::-webkit-slider-thumb {
    appearance: none;
    margin-block-start: -7px;
    inline-size: 14px;
    block-size: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  .slider::-moz-range-thumb {
    inline-size: 14px;
    block-size: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  @media (forced-colors: active) {
    .slider,
    .slider::-webkit-slider-runnable-track,
    .slider::-webkit-slider-thumb {
      appearance: auto;
      background: none;
    }
  }
`;
