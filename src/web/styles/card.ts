/** What the cards of parties, relationships, claims and sources have besides: lists of what they are tied to. */
import { css } from 'lit';

export const card = css`
  .panel,
  .card-page,
  .detail {
    container-type: inline-size;
  }
  .kicker::first-letter,
  .stated::first-letter {
    text-transform: uppercase;
  }
  .place-among {
    align-self: center;
    margin: 0;
    margin-inline-end: 0.5em;
    font-size: 0.8125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .detail-head .to-event {
    font-weight: inherit;
    text-align: start;
  }
  .about {
    margin: 0.2em 0 0;
    color: var(--_muted);
  }
  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(25em, 100%), 1fr));
    column-gap: 2.5em;
  }
  .entries {
    list-style: none;
    margin: 0;
    padding: 0;
    max-inline-size: 48em;
  }
  .entries > li {
    display: flex;
    column-gap: 1em;
    padding-block: calc(0.2em * var(--_density));
  }
  .entries > li + li {
    border-block-start: var(--_line-width) solid var(--_hair);
  }
  .entries .date {
    flex: 0 0 9.5em;
    font-size: 0.875em;
    line-height: 1.6;
    color: var(--_muted);
  }
  .entries .line {
    min-inline-size: 0;
  }
  .entries .to-event,
  .facts .to-event {
    min-block-size: 24px;
  }
  .title .host {
    font-weight: 400;
  }
  .title .role {
    font-size: 0.8125em;
    font-weight: 400;
  }
  .reach {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .status {
    font-weight: var(--_title-weight);
  }
  .claim-parts {
    margin: 0;
    padding-inline-start: 1.4em;
    max-inline-size: 40em;
  }
  .claim-parts > li + li {
    margin-block-start: 0.4em;
  }
  .claim-parts > li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .part-text p {
    display: inline;
  }
  .sources .to-event {
    color: var(--_muted);
  }
  @container (max-width: 30em) {
    .panel-controls {
      position: static;
      margin-block-end: 0.25em;
    }
    .place-among {
      margin-inline-end: auto;
    }
    .detail-head > .date {
      padding-inline-end: 0;
    }
    .entries > li {
      display: block;
    }
    .entries .date {
      display: block;
    }
  }
  @media print {
    .sources .to-event,
    .place-among {
      display: none;
    }
  }
`;
