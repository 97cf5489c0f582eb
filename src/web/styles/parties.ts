/** The figure of the parties: its head and its states; two hues of equal weight for the sides. */
import { css } from 'lit';
import { message } from './message.js';

export const parties = css`${message}
  .root > * {
    contain: inline-size;
  }
  .root + slot {
    display: block;
    contain: inline-size;
  }
  .root {
    position: relative;
  }
  .ruler {
    position: absolute;
    inset-inline: calc(-1 * var(--case-bleed, 0px));
    block-size: 1em;
    visibility: hidden;
    pointer-events: none;
  }
  .ruler > span {
    position: absolute;
  }
  .ruler > span::before {
    content: 'words of any case';
    font-weight: var(--_title-weight);
  }
  .ruler > span::after {
    content: '1234';
    font-family: var(--case-date-font, inherit);
  }
  .frame {
    margin: 0;
  }
  .caption {
    display: flex;
    gap: 1em;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  .caption-title {
    margin: 0;
    font-family: var(--case-heading-font, inherit);
    font-size: calc(1.1875em * var(--case-heading-scale, 1));
    font-weight: var(--_title-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  .controls-room {
    flex: none;
    min-block-size: 30px;
    min-inline-size: 30px;
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
  .placing {
    animation: case-wait 0s 300ms both;
    min-block-size: var(--case-reserved-height, 12em);
    margin: 0;
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
    .moment-room {
      min-block-size: 0;
    }
    .placing {
      display: none;
    }
  }
`;
