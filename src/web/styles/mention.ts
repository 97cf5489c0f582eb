/** A phrase that mentions something of the case: the article's own text, quietly underlined. */
import { css } from 'lit';

export const mention = css`
  :host {
    display: inline !important;
    position: static;
    padding: 0;
    color: inherit;
    background: none;
    font-family: inherit;
    text-align: inherit;
  }
  .phrase {
    cursor: pointer;
    text-decoration: underline dotted;
    text-decoration-color: color-mix(in oklab, var(--_ink) 60%, transparent);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
    border-radius: var(--_radius);
  }
  .phrase:hover,
  :host(:state(lit)) .phrase {
    text-decoration-style: solid;
    text-decoration-color: var(--_accent);
  }
  :host(:is(:state(lit), :state(current))) {
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  :host(:state(current)) .phrase {
    text-decoration: underline solid;
    text-decoration-color: var(--_accent);
  }
  @media print {
    .phrase {
      text-decoration: none;
    }
  }
`;
