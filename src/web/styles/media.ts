/** Pictures, players and what stands in their place: hairlines, small captions, room that is kept. */
import { css } from 'lit';

export const media = css`
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 1.1em 1.5em;
    align-items: start;
    margin-block-start: 0.8em;
  }
  .media {
    margin: 0;
    min-inline-size: 0;
  }
  .media:only-child {
    grid-column: 1 / -1;
    max-inline-size: 32em;
  }
  .media.linked {
    grid-column: 1 / -1;
    max-inline-size: none;
  }
  .media p {
    margin: 0;
  }
  .media img,
  .room {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .media audio {
    display: block;
    inline-size: 100%;
  }
  .box {
    position: relative;
  }
  .box > :is(img, video, iframe) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: scale-down;
  }
  .box > :is(video, iframe) {
    background: var(--_wash);
  }
  .player > .box {
    min-block-size: 166px;
  }
  .facade {
    display: grid;
    justify-items: start;
  }
  /* A border that takes no room: what comes in its place has none. */
  .facade::before {
    content: '';
    position: absolute;
    inset: 0;
    border: var(--_line-width) solid var(--_hair);
    border-radius: var(--_radius);
    pointer-events: none;
  }
  .facade > * {
    grid-area: 1 / 1;
  }
  .ask {
    align-self: end;
    padding: 0.8em 0.9em;
    font-size: 0.875em;
  }
  .tells {
    color: var(--_muted);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: baseline;
    margin-block-start: 0.6em !important;
  }
  .load {
    padding: 0.3em 0.9em;
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
  }
  .load:hover {
    background: var(--_wash);
  }
  .media figcaption {
    margin-block-start: 0.35em;
    font-size: 0.8125em;
    line-height: 1.35;
  }
  .credit,
  .described {
    color: var(--_muted);
  }
  .printed {
    display: none;
  }
  @media print {
    .facade,
    .box:has(> :is(video, iframe)),
    .media audio,
    .printed ~ figcaption .said {
      display: none;
    }
    .printed,
    .address {
      display: block;
    }
    .media img {
      max-block-size: 12cm;
    }
  }
`;
