/** What both figures stand in: a frame with a caption and room for buttons, and what measures the room for them. */
import { css } from 'lit';

export const framed = css`
  /* What is drawn counts for nothing, so that drawing never changes the width that it was drawn for. */
  .root > *,
  .root + slot {
    contain: inline-size;
  }
  /* The ruler is as wide as what is inside the host's padding. */
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
    margin-block-end: 0.75em;
  }
  .caption-title {
    margin: 0;
    font-family: var(--case-heading-font, inherit);
    font-size: calc(1.1875em * var(--case-heading-scale, 1));
    font-weight: var(--_title-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  /* As wide as its buttons, before they are there. */
  .controls-room {
    min-block-size: max(30px, 1.875rem);
    min-inline-size: max(30px, 1.875rem);
  }
`;
