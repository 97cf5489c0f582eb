/** A timeline on paper: the figure as it is, the list below it with all its words, nothing to press. */
import { css } from 'lit';

export const print = css`
  @media print {
    /* The number stands by the event, not by the silence before it. */
    .spoken > .list {
      list-style: none;
      margin-block: 1.5em;
      padding: 0;
    }
    .spoken .entry {
      padding-inline-start: 2em;
    }
    .spoken > .list:has(> :nth-child(100)) > .entry {
      padding-inline-start: 2.7em;
    }
    .spoken > .list:has(> :nth-child(1000)) > .entry {
      padding-inline-start: 3.4em;
    }
    .spoken .head::before {
      content: counter(list-item) '. ';
      position: absolute;
      inset-inline-start: 0;
    }
    .spoken .silence,
    .spoken .undated-head {
      margin-inline-start: 0;
    }
    .spoken .undated-head {
      padding: 0;
    }
    .silence::before {
      display: none;
    }
    .silence span {
      padding: 0;
    }
    .listing.spoken {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
      white-space: normal;
      overflow: visible;
    }
    .entry {
      break-inside: avoid;
    }
    /* Paper is as wide as it is: the drawing keeps its shape. */
    svg.figure {
      block-size: auto;
      break-inside: avoid;
    }
    .caption,
    .section-head,
    summary {
      break-after: avoid;
    }
    .source-list::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* It says how many are left, and leads nowhere. */
    .turn {
      text-decoration: none;
    }
    .controls,
    .strip-room,
    .status,
    .retry {
      display: none;
    }
  }
`;
