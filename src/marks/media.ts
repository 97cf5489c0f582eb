/**
 * Pictures, sound, films and maps of an event. What another site would have to be asked for stands behind a button
 * until the reader wants it, in the room that it will take:
 *
 *     ┌──────────────────────────┐
 *     │ Video from youtube.com   │
 *     │ [Load it]  Open it there │
 *     └──────────────────────────┘
 *     Caption. Credit
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mapAddress } from '../case/map.js';
import type { CaseEvent, Media } from '../case/schema.js';
import { type LaterWords, laterWordsFor, sayMediaKind } from '../locale/index.js';
import { drawLink } from './link.js';
import { cutTitle } from './long-text.js';
import { drawLoaded, drawRoom } from './media-loaded.js';
import { describeMedia, type MediaMark, type Viewing } from './media-mark.js';
import type { Telling } from './telling.js';

/** All of an event's media, and a map where its place is known by its position. What is only a link comes last. */
export function drawGallery(
  { id, media = [], place }: CaseEvent,
  { speech }: Telling,
  viewing: Viewing,
): TemplateResult | typeof nothing {
  const map = place && mapAddress(place);
  const all = place && map !== undefined ? [...media, { url: map, kind: 'map', caption: place.name }] : media;
  if (all.length === 0) return nothing;
  const marks = all.flatMap((one) => describeMedia(one, speech, viewing) ?? []);
  const links = all.filter((one) => marks.every((mark) => mark.media !== one));
  // No element serves two events: a frame that is led elsewhere would add a step to the reader's way back.
  return html`<div class="gallery">
    ${repeat(
      marks,
      (_, i) => `${id} ${i}`,
      (mark) => drawMedia(mark, laterWordsFor(speech)),
    )}
    ${links.map((one) => drawLinked(one, sayMediaKind(one.kind, speech)))}
  </div>`;
}

function drawMedia(mark: MediaMark, words: LaterWords): TemplateResult {
  const { media, shape, isOwn, isLoaded, from } = mark;
  // What stood behind a button can take the focus, which the button had and loses.
  return html`<figure class="media ${shape}" part="media" tabindex=${isOwn ? nothing : -1}
    aria-label=${isOwn || media.caption !== undefined ? nothing : from}>
    ${isLoaded ? drawLoaded(mark, words) : drawFacade(mark, words)} ${drawPrinted(mark)} ${drawCaption(mark, words)}
  </figure>`;
}

/** Nothing is asked of the other site for this: it is words, a button and a link. */
function drawFacade(mark: MediaMark, words: LaterWords): TemplateResult {
  const { media, from, host } = mark;
  return html`<div class="box facade" part="facade">
    ${drawRoom(mark)}
    <div class="ask">
      <p>${from}</p>
      <p class="tells">${words.loadTells(host)}</p>
      <p class="ways">
        <button class="load" type="button" data-load=${media.url}>${words.load}<span class="spoken">: ${from}</span></button>
        ${drawLink(media.url, words.open)}
      </p>
    </div>
  </div>`;
}

/** What paper shows of what moves, sounds or was not loaded. */
function drawPrinted({ media, medium, isLoaded, kind, href }: MediaMark): TemplateResult | typeof nothing {
  if (medium.form === 'image' && isLoaded) return nothing;
  const title = media.caption === undefined ? nothing : html`${cutTitle(media.caption)} `;
  return html`<p class="printed" dir="auto">${kind}: ${title}<span class="address">${href}</span></p>`;
}

function drawCaption(
  { media, medium, isOwn, isLoaded }: MediaMark,
  words: LaterWords,
): TemplateResult | typeof nothing {
  const { caption, credit, alt } = media;
  // Of a picture the description is spoken in its place. Of sound and film it is there for whoever cannot hear or play it.
  const described = medium.form === 'image' || alt === caption ? undefined : alt;
  const isLinked = isLoaded && !isOwn;
  if ((caption ?? credit ?? described) === undefined && !isLinked) return nothing;
  return html`<figcaption>
    ${caption === undefined ? nothing : html`<span class="said" dir="auto">${cutTitle(caption)}</span>`}
    ${credit === undefined ? nothing : html`<span class="credit" dir="auto">${cutTitle(credit)}</span>`}
    ${described === undefined ? nothing : html`<p class="described" dir="auto">${cutTitle(described)}</p>`}
    ${isLinked ? html`<p>${drawLink(media.url, words.open)}</p>` : nothing}
  </figcaption>`;
}

/** What cannot be shown here, such as a post: a link that says what it is and where it leads. */
function drawLinked({ url, caption, alt, credit }: Media, kind: string): TemplateResult {
  const title = caption ?? alt;
  const about = html`<span dir="auto">${cutTitle(title ?? kind)}</span>`;
  return html`<p class="media linked" part="media">
    ${title === undefined ? nothing : html`${kind}: `}${drawLink(url, about)}
    ${credit === undefined ? nothing : html`<span class="credit" dir="auto">${cutTitle(credit)}</span>`}
  </p>`;
}
