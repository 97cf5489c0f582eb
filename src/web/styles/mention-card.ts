/** The card of a phrase; it comes with the first one that opens. */
import { css } from 'lit';

export const mentionCard = css`
  .beside {
    display: contents;
  }
  .card {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(22rem, 100vw - 16px);
    margin: 0;
    padding: 0.75em 0.9em;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_ink);
    background: var(--_paper);
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 4px 18px rgb(0 0 0 / 18%);
    font-family: var(--case-font, inherit);
    font-size: var(--case-font-size, 0.9375rem);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.4;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    z-index: 1;
  }
  .card:focus {
    outline: none;
  }
  .card:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .card p {
    margin: 0;
  }
  .card .date {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .card .title {
    font-weight: var(--_title-weight);
    line-height: 1.3;
    text-wrap: balance;
  }
  .card .text {
    margin-block-start: 0.3em;
  }
  .card .show {
    margin-block-start: 0.4em;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .card .show:hover {
    text-decoration-color: currentColor;
  }
  .card .close {
    float: inline-end;
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin: -0.3em -0.4em 0 0.5em;
    color: var(--_muted);
    border-radius: var(--_radius);
  }
  .card .close:dir(rtl) {
    margin: -0.3em 0.5em 0 -0.4em;
  }
  .card .close:hover {
    color: var(--_ink);
    background: var(--_wash);
  }
  .card .close svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  @media print {
    .card {
      display: none;
    }
  }
`;
