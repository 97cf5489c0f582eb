/**
 * What another site shows inside a page: known providers, by their exact hosts and by an id of the form that they give.
 * The address of the frame is put together here from the id alone, so that nothing else of a file's address reaches it.
 *
 * Posts on X, TikTok, Instagram, Facebook and Bluesky are not among them: they are meant to be embedded by the
 * network's own script, which would run in the page and see all of it. They stay links that name their host, as does
 * every address that is not understood here.
 */
import { DOCUMENT_CLOUD, documentCloudId } from './document-address.js';
import { mapFrame } from './map.js';

export interface Embed {
  /** The provider's site as readers know it: "youtube.com". */
  readonly host: string;
  /** What is shown; undefined where the provider has more than one kind. */
  readonly kind: 'audio' | 'document' | 'map' | 'video' | undefined;
  /** An https address on a host that is written in this file or in `map.ts`. */
  readonly frame: URL;
  /** The provider plays nothing, or not everything, for a page that does not name itself. */
  readonly needsReferrer: boolean;
}

interface Provider extends Omit<Embed, 'frame'> {
  readonly hosts: readonly string[];
  /** Undefined where the address shows no single thing that can be embedded. */
  readonly frameOf: (url: URL) => string | undefined;
}

const PROVIDERS: readonly Provider[] = [
  {
    host: 'youtube.com',
    kind: 'video',
    needsReferrer: true,
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'youtu.be', 'www.youtube-nocookie.com'],
    frameOf: youTubeFrame,
  },
  {
    host: 'vimeo.com',
    kind: 'video',
    needsReferrer: true,
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    frameOf: vimeoFrame,
  },
  {
    host: 'documentcloud.org',
    kind: 'document',
    needsReferrer: false,
    hosts: DOCUMENT_CLOUD,
    frameOf: documentCloudFrame,
  },
  {
    host: 'archive.org',
    kind: undefined,
    needsReferrer: false,
    hosts: ['archive.org', 'www.archive.org'],
    frameOf: archiveFrame,
  },
  {
    host: 'soundcloud.com',
    kind: 'audio',
    needsReferrer: false,
    hosts: ['soundcloud.com', 'www.soundcloud.com', 'm.soundcloud.com'],
    frameOf: soundCloudFrame,
  },
  {
    host: 'openstreetmap.org',
    kind: 'map',
    needsReferrer: false,
    hosts: ['www.openstreetmap.org', 'openstreetmap.org'],
    frameOf: mapFrame,
  },
];

/** What the address shows in a frame; undefined for every address that is not exactly understood. */
export function embedOf(url: URL): Embed | undefined {
  const isPlain = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  const known = PROVIDERS.find(({ hosts }) => isPlain && hosts.includes(url.host));
  const frame = known?.frameOf(url);
  if (!known || frame === undefined) return undefined;
  const { host, kind, needsReferrer } = known;
  return { host, kind, needsReferrer, frame: new URL(frame) };
}

/** Pages of lists and of channels have names as long as a video's id. */
const YOUTUBE_ID = /^(?!videoseries$|live_stream$)[\w-]{11}$/;

function youTubeFrame({ host, pathname, searchParams }: URL): string | undefined {
  const [, inPath] = /^\/(?:embed|shorts|live|v)\/([^/]+)\/?$/.exec(pathname) ?? [];
  const id =
    host === 'youtu.be'
      ? pathname.replace(/^\/|\/$/g, '')
      : pathname === '/watch'
        ? searchParams.get('v')
        : inPath;
  if (!YOUTUBE_ID.test(id ?? '')) return undefined;
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start'));
  return `https://www.youtube-nocookie.com/embed/${id ?? ''}${start > 0 ? `?start=${start}` : ''}`;
}

const VIMEO_PATH =
  /^\/(?:video\/|channels\/[\w-]{1,60}\/|groups\/[\w-]{1,60}\/videos\/)?(\d{1,12})(?:\/([\da-f]{6,20}))?\/?$/;

/** Films that are not listed have a second key beside their number. */
function vimeoFrame({ pathname, searchParams, hash }: URL): string | undefined {
  const [, id, inPath] = VIMEO_PATH.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  const key = inPath ?? searchParams.get('h') ?? '';
  const start = secondsOf(/^#t=(\w+)$/.exec(hash)?.[1]);
  return `https://player.vimeo.com/video/${id}?dnt=1${/^[\da-f]{6,20}$/.test(key) ? `&h=${key}` : ''}${start > 0 ? `#t=${start}s` : ''}`;
}

/** At the page that the address names, if it names one. */
function documentCloudFrame(url: URL): string | undefined {
  const id = documentCloudId(url);
  if (id === undefined) return undefined;
  const [page = ''] = /^#document\/p\d{1,6}(?=\/|$)/.exec(url.hash) ?? [];
  return `https://embed.documentcloud.org/documents/${id}/?embed=1${page}`;
}

function archiveFrame({ pathname }: URL): string | undefined {
  const [, id] = /^\/(?:details|embed)\/([a-z\d][\w.-]{1,99})\/?$/i.exec(pathname) ?? [];
  return id === undefined ? undefined : `https://archive.org/embed/${id}`;
}

/** A track or a set of tracks of somebody; what else stands below a name is a list of theirs. */
const SOUNDCLOUD_PATH =
  /^\/([\w-]{1,60}\/(?!(?:albums|comments|followers|following|likes|popular-tracks|reposts|sets|tracks)\/?$)(?:sets\/)?[\w-]{1,200})\/?$/;

function soundCloudFrame({ pathname }: URL): string | undefined {
  const [, track] = SOUNDCLOUD_PATH.exec(pathname) ?? [];
  if (track === undefined) return undefined;
  return `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://soundcloud.com/${track}`)}`;
}

/** Seconds of a moment in a film, as in `321`, `321s`, `5m21s` and `1h2m3s`; 0 for what is none. */
function secondsOf(moment: string | null | undefined): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(moment ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
