/** What is left of the text of a case where a content system, a feed or a mail takes out all that it does not know. */
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { indexCase } from '../../src/case/index.js';
import { renderHtml } from '../../src/static/index.js';
import { readCaseFile } from '../formats/cases.js';
import { parseHtml } from './parsed.js';

const index = indexCase(readCaseFile('twitter-v-dhs.json'));
/** As the command writes it for an article. */
const html = renderHtml(index, { src: 'case.json', hasFigures: true });

/** What the strictest keep; the content of all else stands in its place. */
const KEPT = /^(?:a|b|blockquote|br|cite|em|h[1-6]|li|ol|p|strong|table|tbody|td|th|thead|tr|ul)$/;

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function clean(node: Node, goneWhole: RegExp): Node[] {
  if (goneWhole.test(node.nodeName)) return [];
  const childNodes = (node.childNodes ?? []).flatMap((child) => clean(child, goneWhole));
  if (node.nodeName === '#text') return [node];
  if (!KEPT.test(node.nodeName)) return childNodes;
  return [{ ...node, attrs: (node.attrs ?? []).filter(({ name }) => name === 'href'), childNodes }];
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');
const wordsOf = ({ value = '', childNodes = [] }: Node): string =>
  [value, ...childNodes.map(wordsOf)].join(' ');

/** Texts that do not stand in the words one behind the other. */
function missing(texts: readonly string[], words: string): readonly string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = words.indexOf(spaced(text), at);
    if (found >= 0) at = found + spaced(text).length;
    return found < 0;
  });
}

describe('every title, date, quotation and source stands there, in order', () => {
  const events = index.events.map(({ event }) => event);
  const sources = [...index.sourceById.values()].map(({ title }) => title);
  const dates = parseHtml(html).flatMap(({ name, text }) => (name === 'time' ? text : []));

  test.each([
    ['where drawings go whole', /^(?:script|style|iframe|template|svg)$/],
    ['where the words of drawings stay', /^(?:script|style|iframe|template)$/],
  ])('%s', (_, goneWhole) => {
    const root = parseFragment(html) as unknown as Node;
    const words = spaced(wordsOf({ nodeName: '#root', childNodes: clean(root, goneWhole) }));
    // Behind the words of the drawing.
    const list = words.slice(words.indexOf(' Events '));
    expect(
      missing(
        events.flatMap(({ title }, i) => [dates[i] ?? 'no date', title]),
        list,
      ),
    ).toEqual([]);
    const quoted = events.flatMap(({ quotations = [] }) => quotations.map((one) => one.words));
    expect(missing(quoted, list)).toEqual([]);
    expect(missing(sources, list.slice(list.lastIndexOf(' Sources ')))).toEqual([]);
    expect([events, quoted, sources].map(({ length }) => length)).toEqual([11, 6, 6]);
  });
});

test('two drawings, and no empty line that becomes a paragraph', () => {
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html).not.toMatch(/\n[ \t]*\n/);
});
