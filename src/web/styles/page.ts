/** A card by itself: its buttons above, and below it the ways to those before and after. */
import { css } from 'lit';
import { control } from './control.js';

export const page = css`${control}
  .root:focus {
    outline: none;
  }
  .card-page {
    position: relative;
    padding-block-start: 0.9em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em 2em;
    margin-block-start: 1.1em;
    padding-block-start: 0.6em;
    border-block-start: var(--_line-width) solid var(--_hair);
  }
  .step {
    max-inline-size: 22em;
    text-align: start;
  }
  .step.is-next {
    text-align: end;
    margin-inline-start: auto;
  }
  .way {
    display: block;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .step-name {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .step:hover .step-name {
    text-decoration-color: currentColor;
  }
  @media print {
    .steps {
      display: none;
    }
  }
`;
