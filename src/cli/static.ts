/** `case-timeline static`: a case as files that stand without a browser, for a site that only serves files. */
import { type Command, type Complaint, EXIT, type Outcome } from './command.js';
import { failureOf } from './explain-failure.js';
import { openCase } from './open-case.js';
import { type Doing, putFiles } from './put-files.js';
import { sayTrouble } from './say-problem.js';
import { folderOf, ONE, type Site, siteOf } from './static-files.js';

export const toStatic: Command = {
  name: 'static',
  operands: 'FILE',
  does: 'writes a case as pages, drawings and data that stand without a browser',
  about: [
    'Writes into a folder: index.html, the whole case as text that comes alive where scripts run; embed.html, the page for a frame; oembed.json, where --url is given; timeline.svg and parties.svg; case.json, the case for readers; room.css, how much room its drawing takes; and the files of this package that the pages load, with what browsers check those against that a page names on standard output. The folder can be served by any server. Opened from a disk its pages are text.',
    'With --to, one of them: html is the text for an article, with <case-timeline> around it, which reads the case.json at --url.',
    'A party that has a pseudonym is named by it alone in all of them.',
  ],
  options: [
    { name: 'to', value: 'FORMAT', words: [...ONE.keys()], does: 'writes that alone' },
    { name: 'out', value: 'PATH', does: 'the folder, or with --to the file; without it, standard output' },
    { name: 'url', value: 'ADDRESS', does: 'where the folder will be, such as https://news.example/case/' },
    { name: 'lang', value: 'TAG', does: 'language of the words around the case; its own unless given' },
    {
      name: 'text-only',
      does: 'leaves drawings out of the text, for systems that take tags out and keep the words in them',
    },
    { name: 'force', does: 'replaces files that are there, but never the case itself' },
  ],
  mostFiles: 1,
  async run(request, machine) {
    const mistake = mistakeIn(request.values);
    if (mistake !== undefined) return { code: EXIT.misused, complaints: [errorOf(mistake)] };
    const opened = await openCase(request.files[0] ?? '', machine);
    const complaints = sayTrouble(opened);
    if (!opened.index) return { code: EXIT.unusable, complaints };
    const outcome: Outcome = { code: complaints.length > 0 ? EXIT.found : EXIT.fine, complaints };
    try {
      const site = await siteOf(opened.index, request);
      const put = request.values.has('to') ? putOne : putAll;
      return await put(site, { request, machine, outcome });
    } catch (cause) {
      return { code: EXIT.unusable, complaints: [...complaints, failureOf('case-timeline:', cause)] };
    }
  },
};

/** What is wrong with the options, before anything is read. */
function mistakeIn(values: ReadonlyMap<string, string>): string | undefined {
  const [url, lang, to] = ['url', 'lang', 'to'].map((name) => values.get(name));
  if (url !== undefined && !(/^https?:\/\//i.test(url) && URL.canParse(url)))
    return '--url is a whole address, such as https://news.example/case/';
  if (lang !== undefined && !isTag(lang)) return '--lang is the tag of a language, such as fr or pt-BR';
  if (to === undefined && !values.has('out')) return '"static" needs --out PATH, or --to FORMAT';
  if (to === undefined && values.get('out') === '-')
    return '--out is a folder, where --to does not name one file';
  return undefined;
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

function errorOf(text: string): Complaint {
  return { head: 'case-timeline:', text, tone: 'error' };
}

async function putOne(site: Site, doing: Doing): Promise<Outcome> {
  const { values } = doing.request;
  const text = await ONE.get(values.get('to') ?? '')?.(site, doing.machine);
  if (text !== undefined) return putFiles(new Map([[values.get('out') ?? '-', text]]), doing);
  const nothing = errorOf('there is nothing to draw: the case has no events');
  return { code: EXIT.unusable, complaints: [...(doing.outcome.complaints ?? []), nothing] };
}

/** The whole folder. */
async function putAll(site: Site, doing: Doing): Promise<Outcome> {
  const out = (doing.request.values.get('out') ?? '').replace(/\/+$/, '');
  const { files, integrity } = await folderOf(site, doing.machine);
  const lines = [...integrity].map(([name, hash]) => ({ text: `${name} ${hash}` }));
  const placed = new Map([...files].map(([name, text]) => [`${out}/${name}`, text]));
  return putFiles(placed, { ...doing, outcome: { ...doing.outcome, lines } });
}
