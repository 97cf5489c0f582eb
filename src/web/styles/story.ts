/** The steps of a story: one of them, or all as text of the article. */
import { css } from 'lit';
import { storyBar } from './story-bar.js';

export const story = css`${storyBar}
  .story {
    container-type: inline-size;
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
    font-family: var(--case-heading-font, inherit);
    font-size: calc(1.25em * var(--case-heading-scale, 1));
    font-weight: var(--_title-weight);
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
    border-inline-start: var(--_line-width) solid var(--_line);
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
    border-inline-start: var(--_rule-width) solid var(--_hair);
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
