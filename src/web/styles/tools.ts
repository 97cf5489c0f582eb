/** The reader's tools, set like the small print of a page: names in a column, what is chosen beside them. */
import { css } from 'lit';

export const tools = css`
  .tools {
    container-type: inline-size;
    display: grid;
    gap: 0.75em;
    margin-block-end: 1em;
    padding-block: 0.75em 0.6em;
    border-block: var(--_line-width) solid var(--_hair);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tool-group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .tool-group:empty {
    display: none;
  }
  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 1em;
  }
  @container (inline-size > 36em) {
    .tool {
      grid-template-columns: 7.5em minmax(0, 1fr);
    }
  }
  .tool-name,
  .hint,
  .hits,
  .beside > span,
  .count,
  .number,
  .ticked {
    color: var(--_muted);
  }
  .tool-name,
  .tool-body,
  .output {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .tool-name {
    padding-block: 0.375em;
  }
  .tool-body {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 0.75em;
    min-block-size: max(24px, 2.15em);
    padding-block: 1px;
  }
  .facets {
    gap: 0 2.5em;
  }
  .facet[open] {
    flex-basis: 100%;
  }
  .facet summary {
    padding-block: 0.375em;
    min-block-size: max(24px, 2.15em);
    cursor: pointer;
  }
  .facet summary::marker {
    color: var(--_muted);
  }
  .facet-name {
    margin-inline-end: 0.5em;
  }
  .facet > div {
    padding-block-end: 0.5em;
  }
  .values {
    columns: 15em;
    column-gap: 2.5em;
  }
  .value {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: 0.6em;
    align-items: start;
    padding-block: 3px;
    break-inside: avoid;
    cursor: pointer;
  }
  .tools label.value > input {
    margin-block: 0.2em;
  }
  .value.is-none {
    color: var(--_muted);
  }
  .value:has(:disabled) {
    cursor: default;
  }
  .a-word::first-letter {
    text-transform: uppercase;
  }
  .facet .rest > summary {
    color: var(--_muted);
  }
  .tool-body .hint {
    flex-basis: 100%;
    margin: 0;
  }
  .output {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2.5em;
  }
  .output > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.9em;
    min-block-size: max(24px, 2.15em);
  }
  .output > :first-child {
    flex-grow: 1;
  }
  .output .tool-name {
    font-size: inherit;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
