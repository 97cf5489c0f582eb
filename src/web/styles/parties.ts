/** The figure of the parties: its head and its states; two hues of equal weight for the sides. */
import { css } from 'lit';
import { message } from './message.js';

export const parties = css`${message}
  .caption {
    margin-block-end: 0.5em;
  }
  /* The moment in words, and the slider, once it can be moved. */
  .moment-room {
    min-block-size: calc(2 * 1.4em + 4px + 2.6em);
    margin-block-end: 1em;
  }
  :host(:state(narrow)) .moment-room {
    min-block-size: calc(26px + 2.6em);
  }
  .placing,
  .no-relationships,
  .count {
    color: var(--_muted);
  }
  :host(:not(:state(drawn))) .frame {
    min-block-size: var(--case-reserved-height, 12em);
  }
  .placing {
    position: relative;
  }
  .placing > svg {
    display: block;
  }
  .placing > p {
    position: absolute;
    inset-block-start: 0;
    margin: 0;
    animation: case-wait 0s 300ms both;
  }
  .kinds-room {
    display: flow-root;
    min-block-size: calc(24px + 0.65625em);
  }
  .role,
  .when {
    color: var(--_muted);
  }
  .message {
    align-content: center;
    min-block-size: var(--case-reserved-height, 12em);
  }
  /* Paper has the table. */
  @media print {
    :is(.moment-room, .kinds-room) {
      min-block-size: 0;
    }
    .placing {
      display: none;
    }
  }
`;
