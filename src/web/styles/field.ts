/** What is typed in or chosen from: the browser's own controls, in the ink of the page. */
import { css } from 'lit';

export const field = css`
  .field {
    font: inherit;
    color: inherit;
    background: transparent;
    block-size: max(24px, 2.15em);
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0 0.5em;
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
    text-overflow: ellipsis;
  }
  .field:disabled {
    border-color: var(--_hair);
  }
  .field option {
    color: CanvasText;
    background: Canvas;
  }
  select.field {
    inline-size: 21em;
  }
  @media (pointer: coarse) {
    /* A smaller field makes a phone zoom into it. */
    .field {
      font-size: max(16px, 1em);
    }
  }
`;
