/** The frame of the timeline: its caption, its few controls, its states and its sources. */
import { css } from 'lit';

export const timeline = css`
  /*
   * For boxes that fit themselves to their content: as wide as these words if there is room, and no wider than one.
   * What is drawn counts for nothing, so drawing never changes the width that it was drawn for.
   */
  .root > * {
    contain: inline-size;
  }
  .root + slot {
    display: block;
    contain: inline-size;
  }
  .root::before {
    content: 'mmmmmmmmmm mmmmmmmmmm mmmmmmmmmm mmmmmmmmmm mmmmmmmmmm mmmmmmmmmm';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
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
  .caption-summary {
    margin: 0.2em 0 0;
    color: var(--_muted);
    max-inline-size: 44em;
  }
  .caption-summary p {
    margin: 0;
  }
  /* As wide as its buttons, before they are there. */
  .controls-room {
    flex: none;
    min-block-size: 30px;
    min-inline-size: 30px;
  }
  .source-list {
    margin-block-start: 1em;
    padding-block-start: 0.6em;
    border-block-start: var(--_line-width) solid var(--_hair);
  }
  .source-list .sources {
    columns: 2 22em;
    /* The numbers of the second column stand in the gap. */
    column-gap: 3em;
  }
  .source-list summary {
    font-size: 0.875em;
    color: var(--_muted);
    cursor: pointer;
    min-block-size: 24px;
  }
  .message {
    align-content: center;
    min-block-size: var(--case-reserved-height, 12em);
  }
`;
