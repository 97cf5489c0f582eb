/** Two tellings like the columns of a page; in a narrow column one below the other. */
import { css } from 'lit';
import { field } from './field.js';

export const tellings = css`${field}
  .tellings {
    margin-block-start: 1.75em;
    padding-block-start: 0.9em;
    border-block-start: var(--_rule-width) solid var(--_ink);
  }
  .tellings-head {
    font-family: var(--case-heading-font, inherit);
    font-size: calc(1.125em * var(--case-heading-scale, 1));
    font-weight: var(--_title-weight);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    padding-block: 0.6em;
    font-size: 0.875em;
  }
  .choice label {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    max-inline-size: 100%;
  }
  .choice label > span {
    color: var(--_muted);
    white-space: nowrap;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding-block-end: 0.6em;
    font-size: 0.875em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .told {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .told :is(th, td) {
    padding: calc(0.6em * var(--_density)) 0;
    padding-inline-end: 1.75em;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-start: var(--_line-width) solid var(--_hair);
  }
  .told :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .told thead th {
    font-size: 0.8125em;
    color: var(--_muted);
    border-block-start: 0;
    vertical-align: bottom;
  }
  .told .date,
  .told .differ {
    display: block;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .told .differ {
    color: var(--_conflict);
  }
  .told .to-event {
    font-weight: var(--_title-weight);
    text-decoration-color: transparent;
  }
  .told .to-event:hover {
    text-decoration-color: currentColor;
  }
  .told td {
    position: relative;
    font-size: 0.9375em;
  }
  .told td p + p {
    margin-block-start: 0.3em;
  }
  .silent > p,
  .told .plain,
  .field-name,
  .who {
    color: var(--_muted);
  }
  .field-name {
    font-size: 0.8125em;
    margin-inline-end: 0.35em;
  }
  .who {
    display: none;
    font-size: 0.8125em;
  }
  /* A column is read at a glance: what is silent there is a dash to see, and words to hear. */
  @container (inline-size > 36em) {
    .silent-words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (inline-size <= 36em) {
    .told,
    .told :is(tbody, tr, th, td) {
      display: block;
    }
    .told thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .told tr {
      padding-block: 0.6em;
      border-block-start: var(--_line-width) solid var(--_hair);
    }
    .told tbody :is(th, td) {
      padding: 0.2em 0;
      border: 0;
    }
    .told .who {
      display: block;
    }
    .dash {
      display: none;
    }
    .field {
      inline-size: 100%;
    }
    .choice label {
      inline-size: 100%;
    }
  }
  @media print {
    .choice {
      display: none;
    }
  }
  @media print {
    .tellings:not(:has(table)) {
      display: none;
    }
  }
`;
