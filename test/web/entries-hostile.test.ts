/** Whatever a case file holds is text in the lists of claims and sources, too: nothing of it runs, loads, or links where it must not. */
import { describe, expect, test } from 'vitest';
import brokenEntries from '../../data/cases/broken-entries.json';
import hostileText from '../../data/cases/hostile-text.json';
import { type EntriesPage, showEntries } from './entries-page.js';
import { uncaught } from './served.js';

/** A case in which the text stands in every field that these lists show, and the address in every one that takes one. */
function full(text: string, address: string): object {
  const cites = [{ source: 's', at: text, words: text, url: address }];
  const own = {
    note: text,
    quotations: [{ words: text, name: text, cites }],
    accounts: [{ field: text, differ: 'conflict', versions: [{ value: text, cites }, text], note: text }],
    cites,
  };
  const standings = [{ status: text, when: { said: text }, event: 'e', cites }, { status: text }];
  return {
    title: text,
    language: text,
    sources: ['s', 't'].map((id) => ({
      ...{
        id,
        title: text,
        publisher: text,
        authors: [text],
        place: text,
        kind: text,
        url: address,
        via: ['s'],
      },
      ...own,
    })),
    parties: [{ id: 'p', name: text, pseudonym: text, ...own }],
    relationships: [{ id: 'r', from: 'p', to: 'p', kind: text, verb: text, ...own }],
    events: [{ id: 'e', title: text, when: { said: text }, claims: ['c'], ...own, cites: [...cites, 't'] }],
    claims: [
      {
        id: 'c',
        title: text,
        kind: text,
        text,
        by: ['p', text],
        against: [text],
        basis: text,
        standings,
        ...own,
      },
      { id: 'd', title: text, parts: [{ text, standings, ...own }] },
    ],
  };
}

const DRAWN =
  'div section p slot span bdi sup ol ul li button svg path circle time figure figcaption blockquote cite q a em strong br code table thead tbody tr th td label select option details summary'.split(
    ' ',
  );

/** Says what is wrong with a drawing; nothing where all of it is safe. */
function faults(page: EntriesPage<'case-claims' | 'case-sources'>): readonly string[] {
  const names = [...page.elementNames]
    .filter((name) => !DRAWN.includes(name))
    .map((name) => `draws <${name}>`);
  const attributes = page.attributes
    .filter(({ name }) => /^(?:on|style$|src$|srcdoc$|action$|formaction$)/i.test(name))
    .map(({ element, name }) => `${element} ${name}`);
  const links = page.links.filter(
    ({ protocol, username, rel }) =>
      !/^(?:https?|mailto):$/.test(protocol) || username !== '' || !/noopener/.test(rel),
  );
  return [...names, ...attributes, ...links.map(({ href }) => `leads to ${href}`)];
}

async function showAll(data: unknown): Promise<readonly EntriesPage<'case-claims' | 'case-sources'>[]> {
  const claims = await showEntries('case-claims', { case: data });
  const sources = await showEntries('case-sources', { case: data });
  for (const id of claims.ids) await claims.toggle(id);
  for (const id of sources.ids) await sources.toggle(id);
  if (sources.ids.length > 1 && sources.chosen.length > 0)
    await sources.tell('s', 't').catch(() => undefined);
  return [claims, sources];
}

const STRINGS = [
  '<img src=x onerror="window.wasRun=1">',
  '"><script>window.wasRun=1</script>',
  "' onfocus='window.wasRun=1' autofocus='",
  '</style><svg onload=window.wasRun=1>',
  '\u202Eturned\u0007 {{x}} ${y} ?lit$1$',
];

describe('strings in every field', () => {
  test.for(STRINGS)('%s', async (text) => {
    const wrong = uncaught();
    for (const page of await showAll(full(text, 'https://example.org/a'))) {
      expect(faults(page)).toEqual([]);
      expect(page.rawText.replace(/[\s\p{Cc}]+/gu, '')).toContain(text.replace(/[\s\p{Cc}]+/gu, ''));
    }
    expect(wrong).toEqual([]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe('addresses in every field', () => {
  test.for([
    'javascript:alert(1)',
    ' jAvAscript:alert(1)',
    'data:text/html,x',
    'https://a:b@example.org',
    'vbscript:x',
  ])('%s', async (address) => {
    for (const page of await showAll(full('Text', address))) {
      expect(page.links.map(({ href }) => href)).toEqual([]);
      expect(faults(page)).toEqual([]);
    }
  });
});

test.for([
  ['the hostile case', hostileText],
  ['a case with broken entries', brokenEntries],
  ['a text that is no case', '[1, 2'],
  [
    'an object that poses as a template',
    { events: [], claims: [{ id: 'c', title: { _$litType$: 1, strings: ['x'] } }] },
  ],
] as const)('%s throws nowhere', async ([, data]) => {
  const wrong = uncaught();
  for (const tag of ['case-claims', 'case-sources'] as const) {
    const page = await showEntries(tag, { case: { events: [] } });
    page.element.case = data;
    await page.settled();
    for (const id of page.ids.slice(0, 20)) await page.toggle(id);
    expect(faults(page)).toEqual([]);
  }
  expect(wrong).toEqual([]);
});
