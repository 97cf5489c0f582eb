/** `case-timeline static`: a case as files that stand without a browser, for a site that only serves files. */

import type { CaseIndex } from '../case/index-case.js';
import { writeJson } from '../formats/index.js';
import { loadLanguage } from '../locale/index.js';
import { type Command, type Complaint, EXIT, type Machine, type Outcome } from './command.js';
import { failureOf } from './explain-failure.js';
import { openCase } from './open-case.js';
import { type Doing, putFiles } from './put-files.js';
import { sayTrouble } from './say-problem.js';
import { visibleJson } from './visible.js';

/** The files of this package that pages name: browsers check these. What they load later comes along unchecked. */
const LIBRARY = ['case-timeline.bundle.js', 'static.css', 'embed.js', 'embed-parent.js'] as const;

type Room = typeof import('../static/index.js');

interface Site {
  readonly index: CaseIndex;
  readonly room: Room;
  /** Address of the folder, with a slash at its end; undefined where nobody knows it yet. */
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly integrity: ReadonlyMap<string, string>;
}

const ONE: ReadonlyMap<string, (site: Site) => string> = new Map<string, (site: Site) => string>([
  ['html', ({ index, room, lang }) => room.renderHtml(index, { lang, src: 'case.json', hasFigures: true })],
  ['svg', ({ index, room, lang }) => room.renderSvg(index, 'timeline', { lang }) ?? ''],
  ['jsonld', ({ index, room, lang, url }) => room.renderJsonLd(index, { lang, url })],
  ['page', page],
  ['embed', embed],
]);

export const toStatic: Command = {
  name: 'static',
  operands: 'FILE',
  does: 'writes a case as pages, drawings and data that stand without a browser',
  about: [
    'Writes into a folder: index.html, the whole case as text that comes alive where scripts run; embed.html, the page for a frame; oembed.json, where --url is given; timeline.svg and parties.svg; case.json, the case for readers; room.css, how much room its drawing takes; and the files of this package that the pages load, with what browsers check those against that a page names on standard output. The folder can be served by any server.',
    'With --to, one of them: html is the text for an article, with <case-timeline src="case.json"> around it.',
    'A party that has a pseudonym is named by it alone in all of them.',
  ],
  options: [
    { name: 'to', value: 'FORMAT', words: [...ONE.keys()], does: 'writes that alone' },
    { name: 'out', value: 'PATH', does: 'the folder, or with --to the file; without it, standard output' },
    { name: 'url', value: 'ADDRESS', does: 'where the folder will be, such as https://news.example/case/' },
    { name: 'lang', value: 'TAG', does: 'language of the words around the case; its own unless given' },
    { name: 'force', does: 'replaces files that are there, but never the case itself' },
  ],
  mostFiles: 1,
  async run(request, machine) {
    const { files, values } = request;
    const opened = await openCase(files[0] ?? '', machine);
    const complaints = sayTrouble(opened);
    const { index } = opened;
    if (!index) return { code: EXIT.unusable, complaints };
    const mistake = mistakeIn(values);
    if (mistake) return { code: EXIT.misused, complaints: [mistake] };
    const outcome: Outcome = { code: complaints.length > 0 ? EXIT.found : EXIT.fine, complaints };
    const to = ONE.get(values.get('to') ?? '');
    try {
      const [site, library] = await siteOf(index, values, machine);
      if (!to) return await putAll(site, library, { request, machine, outcome });
      return await putFiles(new Map([[values.get('out') ?? '-', to(site)]]), { request, machine, outcome });
    } catch (cause) {
      return { code: EXIT.unusable, complaints: [...complaints, failureOf('case-timeline:', cause)] };
    }
  },
};

function mistakeIn(values: ReadonlyMap<string, string>): Complaint | undefined {
  const url = values.get('url');
  const isWhole = url === undefined || (/^https?:\/\//i.test(url) && URL.canParse(url));
  if (!isWhole)
    return {
      head: 'case-timeline:',
      text: '--url is a whole address, such as https://news.example/case/',
      tone: 'error',
    };
  const isPlaced = values.has('to') || values.has('out');
  return isPlaced
    ? undefined
    : { head: 'case-timeline:', text: '"static" needs --out PATH, or --to FORMAT', tone: 'error' };
}

/** The room is loaded here: the other commands need no package but this one. */
async function siteOf(
  index: CaseIndex,
  values: ReadonlyMap<string, string>,
  machine: Machine,
): Promise<readonly [Site, ReadonlyMap<string, string>]> {
  const room = await import('../static/index.js');
  await loadLanguage(values.get('lang') ?? index.case.language);
  const library = new Map<string, string>();
  const integrity = new Map<string, string>();
  for (const name of LIBRARY) {
    const text = await machine.library(name);
    library.set(name, text);
    integrity.set(name, await room.integrityOf(new TextEncoder().encode(text)));
  }
  for (const name of await machine.chunks()) library.set(name, await machine.library(name));
  const url = values.get('url')?.replace(/\/?$/, '/');
  return [{ index, room, url, lang: values.get('lang'), integrity }, library];
}

function loaded({ integrity }: Site, name: (typeof LIBRARY)[number]) {
  return { src: name, integrity: integrity.get(name) };
}

function page(site: Site): string {
  const { index, room, url, lang } = site;
  return room.renderPage(index, {
    ...{ lang, url, src: 'case.json', hasFigures: true },
    elements: ['case-timeline', 'case-parties', 'case-claims'],
    oembed: url === undefined ? undefined : `${url}oembed.json`,
    styles: [loaded(site, 'static.css'), { src: 'room.css' }],
    scripts: [loaded(site, 'case-timeline.bundle.js')],
  });
}

function embed(site: Site): string {
  const { index, room, url, lang } = site;
  return room.renderEmbed(index, {
    ...{ lang, url, src: 'case.json' },
    // In a sandbox a style sheet that is checked would have to come with leave for other origins.
    styles: [{ src: 'static.css' }, { src: 'room.css' }],
    scripts: [loaded(site, 'case-timeline.bundle.js'), loaded(site, 'embed.js')],
  });
}

/** Of our own pages: in those of others the text looks like theirs. */
const PAGE_STYLE = `:root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.4}
body{margin:1rem auto;max-inline-size:62rem;padding-inline:1rem}
case-file>*+*{margin-block-start:2.5rem}
`;

/** The whole folder. */
async function putAll(site: Site, library: ReadonlyMap<string, string>, doing: Doing): Promise<Outcome> {
  const { index, room, url, lang, integrity } = site;
  const out = (doing.request.values.get('out') ?? '').replace(/\/+$/, '');
  const files = new Map([
    ['index.html', page(site)],
    ['embed.html', embed(site)],
    ['room.css', PAGE_STYLE + room.renderReserve(index, { lang })],
    ['case.json', visibleJson(writeJson(index.case))],
    ...(['timeline', 'parties'] as const).flatMap((kind) => {
      const svg = room.renderSvg(index, kind, { lang });
      return svg === undefined ? [] : ([[`${kind}.svg`, svg]] as const);
    }),
    ...(url === undefined
      ? []
      : ([['oembed.json', room.renderOembed(index, { lang, url, embedUrl: `${url}embed.html` })]] as const)),
    ...library,
  ]);
  const lines = [...integrity].map(([name, hash]) => ({ text: `${name} ${hash}` }));
  const placed = new Map([...files].map(([name, text]) => [`${out}/${name}`, text]));
  return putFiles(placed, { ...doing, outcome: { ...doing.outcome, lines } });
}
