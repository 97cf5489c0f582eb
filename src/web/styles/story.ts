/** The story: a quiet line of steps above one of them, or all of them as text of the article. */
import { css } from 'lit';

export const story = css`
  .story {
    container-type: inline-size;
  }
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
    background: var(--_line);
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
  .steps {
    display: grid;
  }
  .bar ~ .steps {
    overflow-x: clip;
    touch-action: pan-y pinch-zoom;
  }
  .bar ~ .steps > .step {
    grid-area: 1 / 1;
    visibility: hidden;
    opacity: 0;
    transform: translateX(8px);
  }
  :host(:dir(rtl)) .bar ~ .steps > .step,
  .bar ~ .steps > .step.is-past {
    transform: translateX(-8px);
  }
  :host(:dir(rtl)) .bar ~ .steps > .step.is-past {
    transform: translateX(8px);
  }
  .bar ~ .steps > .step.is-current {
    visibility: visible;
    opacity: 1;
    transform: none !important;
  }
  .step .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    margin: 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .step .title {
    margin: 0.1em 0 0;
    font-size: 1.25em;
    font-weight: var(--case-title-weight, 600);
    line-height: 1.25;
    text-wrap: balance;
  }
  .step .text {
    max-inline-size: 40em;
  }
  .step .text > :first-child {
    margin-block-start: 0.4em;
  }
  .step .text > :last-child {
    margin-block-end: 0;
  }
  .text blockquote {
    margin-inline: 0;
    padding-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_line);
    font-style: var(--case-quote-style, normal);
  }
  .elsewhere {
    margin: 0.3em 0 0;
    font-size: 0.875em;
  }
  .elsewhere:empty {
    display: none;
  }
  .to-open,
  .more-steps {
    text-align: start;
    color: var(--_muted);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .to-open:hover,
  .more-steps:hover {
    color: var(--_ink);
  }
  /* The text of a scrolling story is the article's own. */
  :host(:state(scroll)) .root {
    font-size: var(--case-font-size, inherit);
    line-height: inherit;
  }
  :host(:state(scroll)) .steps {
    gap: var(--case-step-gap, 2.5em);
  }
  :host(:state(scroll)) .step {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_hair);
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
  }
  :host(:state(scroll)) .step.is-current {
    border-color: var(--_accent);
    cursor: auto;
  }
  .title .to-step {
    cursor: pointer;
    border-radius: var(--_radius);
  }
  .title .to-step:hover {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .date .is-open {
    color: var(--_accent);
  }
  .more-steps {
    margin-block-start: 1.5em;
  }
  @container (inline-size < 34em) {
    .bar {
      flex-wrap: wrap;
      justify-content: space-between;
      row-gap: 0;
    }
    .line {
      order: -1;
      flex-basis: 100%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar ~ .steps > .step.is-current {
      transition:
        opacity 180ms ease-out,
        transform 180ms ease-out;
    }
    .step {
      transition: border-color 180ms ease-out;
    }
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --_muted: var(--_ink);
      --_line: var(--_ink);
      --_hair: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .line .to-step::before {
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar,
    .elsewhere,
    .more-steps {
      display: none;
    }
    .bar ~ .steps {
      gap: 1em;
    }
    .step {
      break-inside: avoid;
    }
    .bar ~ .steps > .step {
      grid-area: auto;
      visibility: visible;
      opacity: 1;
      transform: none;
    }
  }
`;
