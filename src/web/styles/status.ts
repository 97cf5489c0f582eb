/** The line of what is left out, and buttons that look like words: quiet, and there only while they are needed. */
import { css } from 'lit';

export const status = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    font-size: 0.875em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .status > * {
    margin: 0;
  }
  .status > :not(:empty) {
    margin-block-end: 0.5em;
    margin-inline-end: 0.75em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    max-inline-size: 100%;
    padding-inline: 0.6em 0.3em;
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
    color: var(--_ink);
    text-align: start;
  }
  .chip:hover {
    background: var(--_wash);
  }
  .chip svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .text-button {
    color: var(--_ink);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .text-button:hover {
    text-decoration-color: currentColor;
  }
  .text-button[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  @media print {
    .status .text-button,
    .chip svg {
      display: none;
    }
  }
`;
