/** The vertical timeline: a line down the margin, a mark for each event, and how long nothing happened. */
import { css } from 'lit';

export const list = css`
  .listing:not(.spoken) > ol.list {
    --_margin: 24px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .listing:not(.spoken) > .list > .entry {
    position: relative;
  }
  .entry {
    padding-inline-start: calc(var(--_margin) + 0.75em);
    padding-block: 0.15em calc(1.15em * var(--_density));
  }
  .listing:not(.spoken) > .list > .entry::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_margin) / 2);
    border-inline-start: var(--_line-width) solid var(--_line);
  }
  .listing:not(.spoken) > .list > .entry:last-child::before {
    inset-block-end: auto;
    block-size: 1em;
  }
  .entry.undated::before {
    border-inline-start-style: dotted !important;
  }
  svg.glyph {
    position: absolute;
    inset-inline-start: 0;
    overflow: visible;
    margin-block-start: -0.15em;
  }
  svg.glyph .hollow {
    fill: var(--_paper);
  }
  .spoken svg.glyph {
    display: none;
  }
  .silence,
  .undated-head {
    position: relative;
    margin: 0 0 calc(1.1em * var(--_density));
    margin-inline-start: calc(-1 * (var(--_margin) + 0.75em));
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .band-said {
    margin: 0 0 0.9em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .silence + .band-said {
    margin-block-start: -0.5em;
  }
  .silence span,
  .undated-head {
    padding-inline-start: calc(var(--_margin) + 1em);
  }
  .silence::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_margin) / 2 - 6px);
    inset-block: 0.1em;
    inline-size: 13px;
    border-block: var(--_line-width) solid var(--_line);
    transform: skewY(-14deg);
  }
  .head {
    cursor: pointer;
    border-radius: var(--_radius);
    min-block-size: 24px;
  }
  p.head {
    margin: 0;
    cursor: auto;
  }
  .list .date {
    display: block;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .list .title {
    font-weight: var(--_title-weight);
  }
  .entry-text > p,
  .text p {
    margin: 0.3em 0 0;
  }
  /* However wide the page is, a line can be read. */
  .entry .head,
  .entry-text {
    max-inline-size: 42em;
  }
  .entry-text > .note {
    color: var(--_muted);
  }
  .finding {
    color: var(--_conflict);
  }
  /* Sentences in the language of the controls, which may run the other way than the page. */
  .silence span,
  .finding,
  .note {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .entry-text .finding {
    margin: 0.45em 0 0;
    padding-inline-start: 0.7em;
    border-inline-start: var(--_rule-width) solid var(--_conflict);
  }
`;
