/** What the timeline has in its frame besides the events: its summary, its states and its sources. */
import { css } from 'lit';

export const timeline = css`
  /*
   * For boxes that fit themselves to their content: as wide as these words if there is room, and no wider than one.
   * What is drawn counts for nothing.
   */
  .root::before {
    content: 'mmmmmmmmmm mmmmmmmmmm mmmmmmmmmm mmmmmmmmmm mmmmmmmmmm mmmmmmmmmm';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .caption-summary {
    margin: 0.2em 0 0;
    color: var(--_muted);
    max-inline-size: 44em;
  }
  .caption-summary p {
    margin: 0;
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
