/** The parties as words: the table, and the register of a narrow container. */
import { css } from 'lit';

export const register = css`
  .side {
    margin-block-end: 1.4em;
  }
  .side-name {
    margin: 0 0 0.4em;
    padding-block-end: 0.2em;
    border-block-end: var(--_rule-width) solid var(--_line);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .side.is-first > .side-name {
    border-color: var(--_first);
  }
  .side.is-second > .side-name {
    border-color: var(--_second);
  }
  .register ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .member {
    padding-block: calc(0.3em * var(--_density)) calc(0.5em * var(--_density));
  }
  .member + .member {
    border-block-start: var(--_line-width) solid var(--_hair);
  }
  .pick {
    text-align: start;
    border-radius: var(--_radius);
  }
  .pick.name {
    font-weight: var(--_title-weight);
  }
  .is-background .pick.name {
    font-weight: 400;
  }
  .member .role {
    display: inline-block;
    margin-inline: 0.25em;
    padding-inline: 0.35em;
    border: var(--_line-width) dashed var(--_line);
    border-radius: var(--_radius);
    font-size: 0.8125em;
  }
  .pick.line {
    display: block;
    inline-size: 100%;
    padding-block: 2px;
    font-size: 0.9375em;
  }
  .pick.line .when {
    font-size: 0.8667em;
    white-space: normal;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .pick.line .when::before {
    content: '· ' / '';
  }
  .pick.line.is-inward {
    color: var(--_muted);
  }
  .arrow {
    color: var(--_muted);
  }
  /* What is muted is not muted again. */
  :is(.is-inward, .is-dim, .is-trace) :is(.when, .arrow, .role, .verb, .other) {
    color: inherit;
  }
  :host(:dir(rtl)) .arrow {
    display: inline-block;
    transform: scaleX(-1);
  }
  .pick.line.is-trace,
  .row.is-trace {
    color: var(--_muted);
  }
  .pick.line.is-trace :is(.verb, .other),
  .row.is-trace .pick {
    font-style: italic;
  }
  .pick[aria-pressed='true'] {
    color: var(--_accent);
  }
  .table table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: break-word;
  }
  .count {
    text-align: start;
    font-size: 0.875em;
    padding-block-end: 0.5em;
  }
  .table :is(th, td) {
    padding-block: calc(0.35em * var(--_density));
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: top;
    border-block-end: var(--_line-width) solid var(--_hair);
  }
  .table th {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
    border-block-end-color: var(--_line);
  }
  .table td {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  /* As tall as a finger needs, and no lower than the words beside it. */
  .table .pick {
    min-block-size: 0;
    line-height: inherit;
    padding-block: 3px;
    margin-block: -3px;
  }
  .table td:first-child {
    font-weight: var(--_title-weight);
  }
  .table td:first-child .role {
    font-weight: 400;
  }
  .source-list {
    margin-block-start: 1em;
  }
  .source-list summary {
    font-size: 0.875em;
    color: var(--_muted);
    cursor: pointer;
    min-block-size: 24px;
  }
`;
