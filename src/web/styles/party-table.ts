/** The parties as a table: seen at a wish and on paper, both of which the hands bring. */
import { css } from 'lit';

export const partyTable = css`
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
    text-align: -webkit-match-parent;
    text-align: match-parent;
    line-height: inherit;
    padding-block: 3px;
    margin-block: -3px;
    border-radius: var(--_radius);
  }
  .table td:first-child {
    font-weight: var(--_title-weight);
  }
  .table td:first-child .role {
    font-weight: 400;
  }
  .row.is-trace {
    color: var(--_muted);
  }
  .row.is-trace .pick {
    font-style: italic;
  }
  .row:is(.is-dim, .is-trace) :is(.when, .role) {
    color: inherit;
  }
  .table .source-list {
    margin-block-start: 1em;
  }
  .source-list summary {
    font-size: 0.875em;
    color: var(--_muted);
    cursor: pointer;
    min-block-size: 24px;
  }
`;
