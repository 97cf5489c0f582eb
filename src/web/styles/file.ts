/** A case file takes no room. */
import { css } from 'lit';

export const file = css`
  :host {
    display: contents;
  }
`;
