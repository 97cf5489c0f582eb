/** What is left of the text of a case where a content system, a feed or a mail takes out all that it does not know. */
import { readFileSync } from 'node:fs';
import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { indexCase, parseCase } from '../../src/case/index.js';
import { renderHtml } from '../../src/static/index.js';

const text = readFileSync(new URL('../../data/twitter-v-dhs.json', import.meta.url), 'utf8');
const index = indexCase(parseCase(text).case!);
const html = renderHtml(index, { src: 'case.json' });

/** What the strictest keep; the content of all else stays in its place. */
const KEPT = /^(?:a|b|blockquote|br|cite|em|h[1-6]|li|ol|p|strong|table|tbody|td|th|thead|tr|ul)$/;
const GONE_WHOLE = /^(?:script|style|iframe|template)$/;

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

function clean(node: Node): Node[] {
  if (GONE_WHOLE.test(node.nodeName)) return [];
  const children = (node.childNodes ?? []).flatMap(clean);
  if (node.nodeName === '#text') return [node];
  if (!KEPT.test(node.nodeName)) return children;
  const attrs = (node.attrs ?? []).filter(({ name }) => name === 'href');
  return [Object.assign(node, { attrs, childNodes: children })];
}

const left = (() => {
  const root = parseFragment(html) as unknown as Node;
  root.childNodes = (root.childNodes ?? []).flatMap(clean);
  return serialize(root as never);
})();
const words = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');

test('every title stands there, in order', () => {
  const titles = index.events.map(({ event }) => event.title.replace(/\s+/g, ' '));
  let at = 0;
  for (const title of titles) {
    const found = words(left).indexOf(title, at);
    expect(found, title).toBeGreaterThanOrEqual(at);
    at = found;
  }
  expect(titles.length).toBeGreaterThan(10);
});

test('every source has its title', () => {
  for (const { title } of index.sourceById.values())
    expect(words(left)).toContain(title.replace(/\s+/g, ' '));
});

test('nothing is left that has to be cleaned, and no empty line that becomes a paragraph', () => {
  expect(left).not.toMatch(/<(?:case-|time|script|style)/);
  expect(html).not.toMatch(/\n[ \t]*\n/);
});
