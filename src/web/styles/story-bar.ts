/** The bar of a story: previous, next, and a quiet line that shows how far it has been told. */
import { css } from 'lit';

export const storyBar = css`
  .bar {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.6em;
  }
  .go {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    flex: none;
    min-block-size: 32px;
    border-radius: var(--_radius);
    font-size: 0.875em;
  }
  .go.next {
    flex-direction: row-reverse;
  }
  .go:hover:not([aria-disabled]) span {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .go[aria-disabled] {
    opacity: 0.4;
    cursor: default;
  }
  .go svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :host(:dir(rtl)) .go svg,
  :host(:dir(rtl)) svg.line {
    transform: scaleX(-1);
  }
  .line {
    display: flex;
    flex: 1 1 0;
    min-inline-size: 0;
  }
  svg.line {
    block-size: 2px;
  }
  .line .all {
    fill: var(--_hair);
  }
  .line .past {
    fill: var(--_ink);
  }
  .line .to-step {
    position: relative;
    flex: 1 1 24px;
    min-block-size: 32px;
  }
  .line .to-step::before {
    content: '';
    position: absolute;
    inset-inline: 1.5px;
    inset-block-start: calc(50% - 1px);
    block-size: 2px;
    background: var(--_edge);
  }
  .line .to-step.is-past::before {
    background: var(--_ink);
  }
  .line .to-step:hover::before {
    background: var(--_ink);
    block-size: 4px;
    inset-block-start: calc(50% - 2px);
  }
  .line .to-step[aria-current]::before {
    background: var(--_accent);
    block-size: 4px;
    inset-block-start: calc(50% - 2px);
  }
  /* What is open elsewhere is told here. */
  .line .to-step.is-open::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(50% - 4px);
    inset-block-start: calc(50% - 12px);
    inline-size: 5px;
    block-size: 5px;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
  }
`;
