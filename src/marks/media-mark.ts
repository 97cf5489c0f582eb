/** What there is to show of a picture, sound, film or map, and whether it may be loaded. */
import { type Medium, mediumOf } from '../case/medium.js';
import type { Media } from '../case/schema.js';
import { imageUrl, isElsewhere, NOWHERE } from '../case/url.js';
import { laterWordsFor, type Speech, sayMediaKind } from '../locale/index.js';

/** The page in which media are shown, and what its reader has asked for. */
export interface Viewing {
  /** The address from which relative ones count. */
  readonly base: string;
  /** Scheme, host and port of the page; what comes from there comes from no third party. */
  readonly origin: string;
  /** Addresses, as the case file has them, that the reader has asked to load. */
  readonly asked: ReadonlySet<string>;
  /** The words of the phrases of its article that mention something, by the id of that. */
  readonly phrases?: (id: string) => readonly string[];
}

/** Where there is no page: what a file names without a host belongs to the page to come. */
export const NO_PAGE: Viewing = { base: NOWHERE, origin: new URL(NOWHERE).origin, asked: new Set() };

export interface MediaMark {
  readonly media: Media;
  readonly medium: Medium;
  /** Where it leads, as a browser writes it. */
  readonly href: string;
  /** The page's own server gives it, or the case file holds it: nobody else learns that it is read. */
  readonly isOwn: boolean;
  readonly isLoaded: boolean;
  /** Which shape it has before its size is known; a `player` is another site's, for sound. */
  readonly shape: 'audio' | 'document' | 'image' | 'map' | 'player' | 'video';
  /** "Video". */
  readonly kind: string;
  /** The other site, which is told when it is loaded. */
  readonly host: string;
  /** "Video from youtube.com". */
  readonly from: string;
}

/** Undefined where nothing but a link is possible. */
export function describeMedia(
  media: Media,
  speech: Speech,
  { base, origin, asked }: Viewing,
): MediaMark | undefined {
  const url = imageUrl(media.url, base);
  const medium = url && mediumOf(url, media.kind);
  if (!url || !medium) return undefined;
  const embed = medium.form === 'frame' ? medium.embed : undefined;
  const isOwn = !embed && (url.protocol === 'data:' || url.origin === origin);
  const host = embed?.host ?? url.host.replace(/^www\./, '');
  const kind = sayMediaKind(
    media.kind ?? (medium.form === 'frame' ? medium.embed.kind : medium.form),
    speech,
  );
  return {
    media,
    medium,
    // What is the page's own, where there is no page yet, stays relative.
    href: isElsewhere(url) ? url.href : media.url,
    isOwn,
    isLoaded: isOwn || asked.has(media.url),
    shape: shapeOf(medium, media.kind),
    kind,
    host,
    from: laterWordsFor(speech).mediaFrom(kind, host),
  };
}

function shapeOf(medium: Medium, kind: string | undefined): MediaMark['shape'] {
  if (medium.form !== 'frame') return medium.form;
  const shown = medium.embed.kind ?? (kind === 'audio' ? kind : 'video');
  return shown === 'audio' ? 'player' : shown;
}
