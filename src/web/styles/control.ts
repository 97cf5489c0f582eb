/** A button that is a small picture. */
import { css } from 'lit';

export const control = css`
  .control {
    display: inline-grid;
    place-items: center;
    inline-size: 30px;
    block-size: 30px;
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
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
`;
