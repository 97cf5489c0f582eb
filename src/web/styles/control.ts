/** A button that is a small picture; it grows with the type that a reader has set for all pages. */
import { css } from 'lit';

export const control = css`
  .control {
    display: inline-grid;
    place-items: center;
    inline-size: max(30px, 1.875rem);
    block-size: max(30px, 1.875rem);
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .control:hover {
    color: var(--_ink);
    background: var(--_wash);
  }
  .control[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .control svg {
    inline-size: max(16px, 1rem);
    block-size: max(16px, 1rem);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
`;
