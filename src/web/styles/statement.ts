/** What stands behind a statement, and the names that lead on from it: quotations, accounts that differ, buttons. */
import { css } from 'lit';

export const statement = css`
  .quotation {
    margin: 0.15em 0 0.5em;
    padding-inline-start: 0.9em;
    border-inline-start: var(--_line-width) solid var(--_line);
    max-inline-size: 40em;
  }
  blockquote {
    margin: 0;
  }
  .quotation blockquote {
    font-size: 1.0625em;
    font-style: var(--case-quote-style, normal);
  }
  .quotation figcaption {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .role {
    color: var(--_muted);
  }
  /* Muted already. */
  figcaption .role {
    color: inherit;
  }
  .account ul {
    margin: 0;
    padding-inline-start: 1.1em;
    list-style: circle;
  }
  .account-note {
    max-inline-size: 40em;
  }
  .source-words {
    display: block;
  }
  .rest-count {
    margin: 0.3em 0 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .to-event {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .to-event:hover {
    text-decoration-color: currentColor;
  }
  /* Only the name has a line, not the numbers behind it. */
  .mention,
  .mention:hover {
    text-decoration: none;
  }
  .mention > span {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  .mention:hover > span {
    text-decoration-color: currentColor;
  }
  /* Behind a name that fills its line there is no room, not even for what is only heard. */
  .mention + .spoken {
    margin-inline-start: -1px;
  }
`;
