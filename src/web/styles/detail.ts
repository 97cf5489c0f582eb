/** What is known of one event, set like a note beside an article; loaded with what draws it. */
import { css } from 'lit';
import { statement } from './statement.js';

export const detail = css`${statement}
  .panel {
    position: relative;
    margin-block-start: 0.5em;
    padding-block: 0.9em 0.4em;
    border-block-start: var(--_rule-width) solid var(--_accent);
    max-inline-size: 62em;
  }
  .panel-controls {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: 0.25em;
    display: flex;
    gap: 0.25em;
  }
  .detail-head > .date {
    margin: 0;
    padding-inline-end: 17em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .detail-head > .title {
    margin: 0.1em 0 0;
    font-family: var(--case-heading-font, inherit);
    font-size: calc(1.25em * var(--case-heading-scale, 1));
    font-weight: var(--_title-weight);
    line-height: 1.25;
    text-wrap: balance;
    max-inline-size: 32em;
  }
  .panel > .date:focus {
    outline: none;
  }
  .text,
  .note,
  .detail > .finding {
    max-inline-size: 40em;
  }
  div.note {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .note p {
    margin: 0.5em 0 0;
  }
  .detail-body section {
    margin-block-start: calc(0.8em * var(--_density));
  }
  .detail-body section p:not(.section-head) {
    margin: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    column-gap: 2em;
  }
  .facts p + p:not(.section-head) {
    margin-block-start: 0.3em !important;
  }
  /* Named just before. */
  .place .host,
  .ways .host {
    display: none;
  }
  .crowd-list {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .crowd-list:has(> :nth-child(10)) {
    padding-inline-start: 1.9em;
  }
  .crowd-list:has(> :nth-child(100)) {
    padding-inline-start: 2.5em;
  }
  @media print {
    .panel-controls {
      display: none;
    }
  }
  .detail .finding {
    margin: 0.45em 0 0;
    padding-inline-start: 0.7em;
    border-inline-start: var(--_rule-width) solid var(--_conflict);
    color: var(--_conflict);
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
