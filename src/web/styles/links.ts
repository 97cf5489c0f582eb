/** Nobody can press a link on paper, or open anything: it shows its address. */
import { css } from 'lit';

export const links = css`
  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8125em;
    }
    .host {
      display: none;
    }
    summary {
      list-style: none;
    }
  }
`;
