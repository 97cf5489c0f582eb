/** Media themselves: a picture, a player, or the frame of another site, in room that is kept before they are there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Embed } from '../case/embed.js';
import type { Media } from '../case/schema.js';
import type { LaterWords } from '../locale/index.js';
import { cutTitle } from './long-text.js';
import type { MediaMark } from './media-mark.js';

/** No picture is higher than this, CSS px: it leaves the words around it in sight. */
const MOST_HEIGHT = 440;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Proportions of what does not say its own. What plays sound is as high as its controls, however wide. */
const ROOMS: Readonly<Record<Exclude<MediaMark['shape'], 'audio' | 'player'>, Size>> = {
  document: { width: 4, height: 5 },
  image: { width: 3, height: 2 },
  map: { width: 3, height: 2 },
  video: { width: 16, height: 9 },
};

export function drawLoaded(mark: MediaMark, words: LaterWords): TemplateResult {
  const { media, medium, href, kind } = mark;
  const name = cutTitle(media.caption ?? media.alt ?? kind);
  switch (medium.form) {
    case 'image':
      return drawImage(mark, words);
    case 'audio':
      return html`<audio controls preload="none" aria-label=${name} src=${href}></audio>`;
    case 'video':
      return html`<div class="box">
        ${drawRoom(mark)}<video controls preload="none" aria-label=${name} src=${href}></video>
      </div>`;
    case 'frame':
      return html`<div class="box">${drawRoom(mark)}${drawFrame(medium.embed, media.caption ?? mark.from)}</div>`;
  }
}

/** A picture without a description has one that nobody wrote: it is not taken for an ornament. */
function drawImage(mark: MediaMark, words: LaterWords): TemplateResult {
  const { media, href, isOwn } = mark;
  const { width, height } = sizeOf(media) ?? {};
  // How a browser loads an image has to be known before its address is.
  const image = html`<img loading="lazy" decoding="async" width=${width ?? nothing} height=${height ?? nothing}
    alt=${cutTitle(media.alt ?? media.caption ?? words.undescribed)} referrerpolicy=${isOwn ? nothing : 'no-referrer'} src=${href} />`;
  return width === undefined ? html`<div class="box">${drawRoom(mark)}${image}</div>` : image;
}

/** Its address comes from the list of providers, never from a file. */
function drawFrame({ frame, needsReferrer }: Embed, name: string): TemplateResult {
  return html`<iframe title=${cutTitle(name)} sandbox="allow-scripts allow-same-origin allow-presentation"
    referrerpolicy=${needsReferrer ? 'strict-origin-when-cross-origin' : 'no-referrer'} loading="lazy" allowfullscreen src=${frame.href}></iframe>`;
}

/** An empty drawing of the same proportions, which takes the room of what comes into it. */
export function drawRoom({ media, shape }: MediaMark): TemplateResult | typeof nothing {
  if (shape === 'audio' || shape === 'player') return nothing;
  const size = shape === 'image' ? sizeOf(media) : undefined;
  const { width, height } = size ?? ROOMS[shape];
  return html`<svg class="room" width=${size?.width ?? '100%'} viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>`;
}

/** The size at which a picture is drawn where there is room for it; undefined where the file does not know it. */
function sizeOf({ width, height }: Media): Size | undefined {
  if (width === undefined || height === undefined) return undefined;
  const scale = Math.min(1, MOST_HEIGHT / height);
  const whole = (length: number): number => Math.max(1, Math.round(length * scale));
  return { width: whole(width), height: whole(height) };
}
