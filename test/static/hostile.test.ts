/** Whatever a case file says stays text in all that is written of it: no markup, no script, no address but of the three schemes. */
import { describe, expect, test } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import { renderHtml } from '../../src/static/index.js';
import { CASES, HOSTILE, HOSTILE_TEXTS, WITHOUT_SAMPLE } from '../formats/cases.js';
import { figuresOf, filledWith, type Output, outputsOf } from './outputs.js';
import { type Element, parseHtml, parseXml } from './parsed.js';

const ELEMENTS = new Set(
  (
    'article section h1 h2 h3 h4 h5 h6 p ol ul li time strong em a bdi cite q del ins br figure figcaption ' +
    'blockquote table thead tbody tr th td details summary span div header footer main ' +
    'case-file case-timeline case-parties case-claims case-sources ' +
    'html head body title meta link script svg g defs lineargradient stop path rect circle text tspan desc iframe'
  ).split(' '),
);
const ADDRESSES = new Set(['href', 'src', 'action', 'data', 'srcdoc', 'formaction', 'poster', 'xlink:href']);
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** What no page of ours would have in it. */
function trespasses({ name, attributes }: Element): readonly string[] {
  const found = ELEMENTS.has(name.toLowerCase()) ? [] : [`<${name}>`];
  for (const [key, value] of attributes) {
    if (/^on|^style$/i.test(key)) found.push(`${name} ${key}`);
    const isAddress = ADDRESSES.has(key.toLowerCase());
    if (isAddress && !SCHEMES.has(new URL(value, 'https://page.example/').protocol))
      found.push(`${key}=${value}`);
    if (/^(?:fill|stroke|clip-path|mask|filter)$/.test(key) && /url\((?!#[\w-]+\))/i.test(value))
      found.push(`${key}=${value}`);
  }
  return found;
}

function check({ kind, text }: Output): void {
  if (kind === 'json') {
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    return;
  }
  if (kind === 'oembed') {
    check({ name: 'the frame', kind: 'html', text: (JSON.parse(text) as { html: string }).html });
    return;
  }
  const elements = kind === 'svg' ? parseXml(text) : parseHtml(text);
  expect(elements.length).toBeGreaterThan(1);
  expect(elements.flatMap(trespasses)).toEqual([]);
  // Controls and halves of characters are in no document.
  expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/u);
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i || /\s/.test(id))).toEqual([]);
  for (const { attributes } of elements) {
    const href = attributes.get('href') ?? '';
    if (href.startsWith('#')) expect(ids).toContain(decodeURIComponent(href.slice(1)));
  }
}

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['an element', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['the end of a script', '</script><!--<script>'],
  ['the end of an attribute', '" onmouseover="alert(1)" x=\'" style=\'color:red'],
  ['a script as an address', 'javascript:alert(1)'],
  ['a hidden script as an address', ' jAvA\tscript:alert(1)'],
  ['a link to a script', '[x](javascript:alert(1)) [y](data:text/html,<b>) [z](https://user@evil.example)'],
  ['the end of a comment', '--> ]]> <?php ?> <![CDATA['],
  ['a template', "${alert(1)} {{constructor.constructor('alert(1)')()}} \uFFFC"],
  ['text that turns around', '\u202Eesrever\u202C \u2067left\u2069 \u061C'],
  ['controls', 'a\u0000b\u0007c\u001Bd\u0085e\u2028f\u2029g\uFFFE'],
  ['a style', 'url(//evil.example) expression(1) }*{ @import "x"'],
];

describe('all that is written of', () => {
  test.each(TEXTS)('a case whose every text is %s', (_, text) => {
    for (const output of outputsOf(filledWith(text))) check(output);
  });

  test.each(CASES)('%s', (_, of) => {
    for (const output of outputsOf(of)) check(output);
  });

  test.skipIf(HOSTILE.length === 0)(`hostile case files (${WITHOUT_SAMPLE})`, () => {
    for (const [, of] of HOSTILE) for (const output of outputsOf(of)) check(output);
  });

  test.skipIf(HOSTILE_TEXTS.length === 0)(`hostile texts (${WITHOUT_SAMPLE})`, () => {
    const all = HOSTILE_TEXTS.map(([, text]) => text);
    // Many in one case: one would take as long as the whole of the others.
    for (let at = 0; at < all.length; at += 20)
      for (const output of outputsOf(filledWith(all.slice(at, at + 20).join(' ')))) check(output);
  });
});

test('the drawings of a case whose every text is all of that', () => {
  const [first, ...others] = TEXTS.map(([, text]) => text);
  const of = filledWith([first, ...others].join(' '));
  for (const output of figuresOf(of)) check(output);
});

test('a drawing in a page has nothing in it that a page could not have', () => {
  const of = CASES.find(([name]) => name === 'cases/hostile-text.json')?.[1];
  if (!of) throw new Error('The case is missing.');
  check({ name: 'page', kind: 'html', text: renderHtml(indexCase(of), { hasFigures: true }) });
});

test('a text that holds markup is read as it was written', () => {
  const text = '<b>bold</b> & "quoted"';
  const [html] = outputsOf(filledWith(text));
  expect(parseHtml(html?.text ?? '').find(({ name }) => name === 'h2')?.text).toBe(text);
});
