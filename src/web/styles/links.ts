/** On paper a link shows its address. */
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
  }
`;
