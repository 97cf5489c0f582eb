/** What the text of a case says where its file names something twice, or something that it does not have. */
import { afterAll, expect, test, vi } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import { loadLanguage, renderHtml, renderJsonLd, renderSvg } from '../../src/static/index.js';
import { indexFrom } from '../formats/cases.js';
import { filledWith } from './outputs.js';
import { parseHtml } from './parsed.js';

// Other files share the process, and not the language that is loaded here.
afterAll(() => {
  vi.resetModules();
});

/** The texts of all elements with a name. */
function textsOf(html: string, name: string): readonly string[] {
  return parseHtml(html).flatMap((one) => (one.name === name ? one.text.replace(/\s+/g, ' ').trim() : []));
}

test('what has the same id as something else is called by its own name', () => {
  const one = { id: 'one', title: 'The event', when: '2020', parties: ['one'], claims: ['one'] };
  const html = renderHtml(
    indexFrom({
      events: [one, { id: 'other', title: 'The other', bears: [{ event: 'one', as: 'answers' }] }],
      parties: [{ id: 'one', name: 'The party' }],
      claims: [{ id: 'one', title: 'The claim', by: ['one'] }],
    }),
  );
  const links = parseHtml(html).filter(({ name }) => name === 'a');
  const said = links.map(({ attributes, text }) => `${attributes.get('href') ?? ''} ${text}`);
  expect(new Set(said)).toEqual(
    new Set(['#one The event', '#party-one The party', '#claim-one The claim', '#other The other']),
  );
});

test('a relationship with somebody whom the file does not name is told, and can be led to', () => {
  const html = renderHtml(
    indexFrom({
      events: [],
      parties: [{ id: 'a', name: 'Ann' }],
      relationships: [{ id: 'r', from: 'a', to: 'nobody', verb: 'sues' }],
      corrections: [{ of: 'r', field: 'verb', was: 'meets', now: 'sues' }],
    }),
  );
  expect(textsOf(html, 'tr')).toContainEqual(expect.stringMatching(/^Ann ?sues ?nobody/));
  expect(html).toContain('<tr id="relationship-r">');
});

test('search engines are told of no source that the file does not have', () => {
  const sources = [
    { id: 'a', title: 'A', via: ['b', 'nothing'] },
    { id: 'b', title: 'B' },
  ];
  const { citation } = JSON.parse(renderJsonLd(indexFrom({ events: [], sources }))) as {
    citation: readonly { isBasedOn?: unknown }[];
  };
  expect(citation[0]?.isBasedOn).toEqual([{ '@id': '#source-b' }]);
});

test('what stands one after the other is set apart as the language of the words does', async () => {
  await loadLanguage('ar');
  const index = indexCase(filledWith('§'));
  const texts = [renderHtml(index, { lang: 'ar' }), renderSvg(index, 'timeline', { lang: 'ar' }) ?? ''].map(
    (markup) => markup.replace(/<[^>]*>/g, ''),
  );
  for (const text of texts) {
    expect(text).toContain('، ');
    expect(text.match(/.{0,20}[,;] .{0,20}/g)).toBe(null);
  }
});
