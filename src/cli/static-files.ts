/** The files that `case-timeline static` makes of a case: each by itself, and the folder of all of them. */
import type { CaseIndex } from '../case/index-case.js';
import { writeJson } from '../formats/index.js';
import { loadLanguage } from '../locale/index.js';
import type { Machine, Request } from './command.js';
import { visibleJson } from './visible.js';

/** The files of this package that pages name. What they load later comes along unchecked. */
const LIBRARY = ['case-timeline.bundle.js', 'static.css', 'embed.js', 'embed-parent.js'] as const;

type Room = typeof import('../static/index.js');

export interface Site {
  readonly index: CaseIndex;
  readonly room: Room;
  /** Address of the folder, with a slash at its end; undefined where nobody knows it yet. */
  readonly url: string | undefined;
  readonly lang: string | undefined;
  /** Whether drawings stand among the words. */
  readonly hasFigures: boolean;
}

/** What was asked for by options. The room is loaded here: the other commands need no package but this one. */
export async function siteOf(index: CaseIndex, { values, flags }: Request): Promise<Site> {
  const lang = values.get('lang');
  const room = await import('../static/index.js');
  await loadLanguage(lang ?? index.case.language);
  return {
    index,
    room,
    url: values.get('url')?.replace(/\/?$/, '/'),
    lang,
    hasFigures: !flags.has('text-only'),
  };
}

/** The text of one file; undefined where the case has nothing for it. */
type Write = (site: Site, machine: Machine) => string | undefined | Promise<string>;

/** By the words of `--to`. */
export const ONE: ReadonlyMap<string, Write> = new Map<string, Write>([
  // The article stands somewhere else than the folder.
  [
    'html',
    ({ index, room, lang, hasFigures, url = '' }) =>
      room.renderHtml(index, { lang, src: `${url}case.json`, hasFigures }),
  ],
  ['svg', ({ index, room, lang }) => room.renderSvg(index, 'timeline', { lang })],
  ['jsonld', ({ index, room, lang, url }) => room.renderJsonLd(index, { lang, url })],
  ['page', async (site, machine) => page(site, await libraryOf(site, machine))],
  ['embed', async (site, machine) => embed(site, await libraryOf(site, machine))],
]);

/** A file of this package, and what browsers check it against: `sha384-…`. */
interface Part {
  readonly text: string;
  readonly integrity: string;
}
type Library = ReadonlyMap<string, Part>;

async function libraryOf({ room }: Site, machine: Machine): Promise<Library> {
  const parts = new Map<string, Part>();
  for (const name of LIBRARY) {
    const text = await machine.library(name);
    parts.set(name, { text, integrity: await room.integrityOf(new TextEncoder().encode(text)) });
  }
  return parts;
}

/** Where the folder is opened from a disk, and in a sandbox, a style sheet that is checked is refused. */
const STYLES = [{ src: 'static.css' }, { src: 'room.css' }];

function scriptsOf(names: readonly (typeof LIBRARY)[number][], library: Library) {
  return names.map((src) => ({ src, integrity: library.get(src)?.integrity }));
}

function page({ index, room, url, lang, hasFigures }: Site, library: Library): string {
  return room.renderPage(index, {
    ...{ lang, url, src: 'case.json', hasFigures },
    elements: ['case-timeline', 'case-parties', 'case-claims'],
    oembed: url === undefined ? undefined : `${url}oembed.json`,
    styles: STYLES,
    scripts: scriptsOf(['case-timeline.bundle.js'], library),
  });
}

function embed({ index, room, url, lang }: Site, library: Library): string {
  return room.renderEmbed(index, {
    ...{ lang, url, src: 'case.json', styles: STYLES },
    scripts: scriptsOf(['case-timeline.bundle.js', 'embed.js'], library),
  });
}

/** Of our own pages: in those of others the text looks like theirs. */
const PAGE_STYLE = `:root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.4}
body{margin:1rem auto;max-inline-size:62rem;padding-inline:1rem}
case-file>*+*{margin-block-start:2.5rem}
`;

export interface Folder {
  /** Texts by their names in it. */
  readonly files: ReadonlyMap<string, string>;
  /** What browsers check those against that pages name. */
  readonly integrity: ReadonlyMap<string, string>;
}

export async function folderOf(site: Site, machine: Machine): Promise<Folder> {
  const { index, room, url, lang } = site;
  const library = await libraryOf(site, machine);
  const files = new Map([
    ['index.html', page(site, library)],
    ['embed.html', embed(site, library)],
    ['room.css', PAGE_STYLE + room.renderReserve(index, { lang })],
    ['case.json', visibleJson(writeJson(index.case))],
    ...[...library].map(([name, { text }]) => [name, text] as const),
  ]);
  for (const kind of ['timeline', 'parties'] as const) {
    const drawing = room.renderSvg(index, kind, { lang });
    if (drawing !== undefined) files.set(`${kind}.svg`, drawing);
  }
  if (url !== undefined)
    files.set('oembed.json', room.renderOembed(index, { lang, url, embedUrl: `${url}embed.html` }));
  for (const name of await machine.chunks()) files.set(name, await machine.library(name));
  return { files, integrity: new Map([...library].map(([name, { integrity }]) => [name, integrity])) };
}
