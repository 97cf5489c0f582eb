/** The foot of the figure: what its marks mean, what does not fit, what was corrected; loaded with what draws them. */
import { css } from 'lit';

export const foot = css`
  .foot {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .foot > summary {
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
  }
  .legend,
  .foot-list {
    list-style: none;
    margin: 0.35em 0 0.75em;
    padding: 0;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 0.25em 2em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .legend svg {
    flex: none;
    overflow: visible;
  }
  .legend .hollow {
    fill: var(--_paper);
  }
  .foot-list > li {
    max-inline-size: 44em;
    padding-block: calc(0.5em * var(--_density));
    border-block-start: var(--_line-width) solid var(--_hair);
  }
  .foot p {
    margin: 0;
  }
  .foot .finding {
    color: inherit;
  }
  .foot-links {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .foot-list .date {
    margin-inline-end: 0.5em;
  }
  .foot-list .date,
  .foot-links,
  .field-name,
  .was,
  .why {
    color: var(--_muted);
  }
  .field-name {
    margin-inline-start: 0.25em;
  }
  .was {
    display: inline-block;
    min-inline-size: 3em;
  }
  .change del {
    color: var(--_muted);
  }
  .change ins {
    text-decoration: none;
  }
  @media print {
    .foot-list > li,
    .legend li {
      break-inside: avoid;
    }
    .foot::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
