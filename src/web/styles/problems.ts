/** What has to be mended in a file, for whoever wrote it. */
import { css } from 'lit';

export const problems = css`
  .problems {
    margin-block-start: 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .problems summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  .problems ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.2em;
  }
  .message .problems {
    color: inherit;
  }
`;
