/** What stands in place of a case that is loading or could not be loaded. */
import { css } from 'lit';

export const message = css`
  .message {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    padding-block: 1em;
    border-block: var(--_line-width) solid var(--_hair);
    color: var(--_muted);
  }
  .loading p {
    animation: case-wait 0s 300ms both;
  }
  @keyframes case-wait {
    from {
      visibility: hidden;
    }
  }
  .message p {
    margin: 0;
    max-inline-size: 40em;
  }
  .message .what {
    color: var(--_ink);
    font-weight: 600;
  }
  .retry {
    padding: 0.3em 0.9em;
    color: var(--_ink);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
  }
`;
