/** Sources like the notes at the end of an article. */
import { css } from 'lit';

export const sources = css`
  .root .source-entries {
    padding-inline-start: 2.1em;
    list-style: decimal;
  }
  .source {
    padding-block: calc(0.7em * var(--_density)) calc(0.8em * var(--_density));
  }
  .source::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .is-picked.source::before,
  .is-touched.source::before {
    inset-inline-start: -2.1em;
  }
  .source cite {
    font-weight: var(--_title-weight);
  }
  .source .host {
    font-weight: 400;
  }
  .is-picked > .source-head cite {
    color: var(--_accent);
  }
  .source-head {
    max-inline-size: 46em;
  }
  .source-kind,
  .source .open {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .kind {
    display: inline-block;
  }
  .source .note {
    margin-block-start: 0.15em;
  }
  .source-more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 2.5em;
    padding-block-end: 0.4em;
  }
  .source-more > section:first-child {
    grid-column: 1 / -1;
  }
  .links p {
    display: flex;
    align-items: baseline;
    column-gap: 0.4em;
  }
  .links p > .date {
    flex: none;
  }
  @container (inline-size > 36em) {
    .source-row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(11em, 27%);
      column-gap: 2.5em;
    }
    .source-more {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
