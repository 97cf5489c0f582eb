/** The first case in every language, in every element: no English is left, seen or heard, but that of the case itself. */
import { expect, onTestFinished, test, vi } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import '../../src/define.js';
import { en } from '../../src/locale/en/index.js';
import { changeWords } from '../../src/locale/index.js';
import { cutTitle } from '../../src/marks/long-text.js';
import { SHIPPED } from '../locale/shipped.js';
import { column, put, TimelinePage } from './timeline-page.js';

/** What is written or read out inside an element, through shadow roots, each with where it stands. */
function* textsIn(root: Node): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
    if (at instanceof Text && !at.parentElement?.closest('style, script')) yield at.data;
    if (!(at instanceof Element)) continue;
    for (const name of SAID) yield at.getAttribute(name) ?? '';
    if (at.shadowRoot) yield* textsIn(at.shadowRoot);
  }
}
const SAID = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
];

const plain = (text: string): string =>
  text.replace(/[*_`\\\u2066-\u2069]|\]\([^)]*\)|\[/g, '').replace(/\s+/g, ' ');

function* stringsOf(of: unknown): Generator<string> {
  if (typeof of === 'string') yield plain(of);
  else if (typeof of === 'object' && of !== null)
    for (const value of Object.values(of)) yield* stringsOf(value);
}
const OF_CASE = [...new Set([...stringsOf(firstCase)].flatMap((text) => [text, cutTitle(text, 60)]))].sort(
  (a, b) => b.length - a.length,
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];

/** Every word that a language has for anything; of functions, as they are written. */
function* vocabularyOf(of: unknown): Generator<string> {
  if (typeof of === 'function')
    for (const [, text = ''] of String(of).matchAll(/["'`](.*?)["'`]/g))
      yield* wordsOf(text.replace(/\$\{.*?\}/g, ' '));
  else if (typeof of === 'string') yield* wordsOf(of);
  else if (typeof of === 'object' && of !== null)
    for (const value of Object.values(of)) yield* vocabularyOf(value);
}
const ENGLISH = new Set(vocabularyOf(en));

const left = new Map<string, readonly string[]>();

/** The English words of a text, once all that the case says is taken out. */
function englishOf(text: string): readonly string[] {
  const known = left.get(text);
  if (known) return known;
  const said = plain(text).trim();
  const isOfCase = OF_CASE.some((whole) => whole.includes(said.replace(/…$/, '')));
  const rest = OF_CASE.reduce((more, whole) => (whole.length > 2 ? more.replaceAll(whole, ' ') : more), said);
  const words = isOfCase ? [] : wordsOf(rest).filter((word) => ENGLISH.has(word));
  left.set(text, words);
  return words;
}

/** Texts in which an English word is left that the language does not have itself. */
function englishIn(root: Node, own: ReadonlySet<string> = new Set()): string[] {
  const found = [...textsIn(root)].filter((text) => englishOf(text).some((word) => !own.has(word)));
  return [...new Set(found.map((text) => text.trim()))];
}

test('the first picture waits for its words, and so does what is said before', async () => {
  const timeline = put({ case: firstCase, lang: 'uk', width: 900 });
  const seen: string[] = [];
  const look = (): void => {
    seen.push(timeline.text);
  };
  timeline.element.addEventListener('case-load', look);
  await timeline.element.updateComplete;
  look();
  expect([seen.join('').trim(), timeline.entries]).toEqual(['', []]);
  await timeline.shown();
  expect(seen).toHaveLength(2);
  expect(seen[1]).toContain('Відомості розходяться');
});

test('a case that comes later is in its own language from the first, on a page that names none', async () => {
  const { documentElement: page } = document;
  const { lang } = page;
  page.removeAttribute('lang');
  onTestFinished(() => {
    page.lang = lang;
  });
  const timeline = put({ width: 900 });
  const seen: string[] = [];
  timeline.element.addEventListener('case-load', () => seen.push(timeline.text));
  await timeline.element.updateComplete;
  timeline.element.case = { ...firstCase, language: 'ru' };
  await timeline.shown();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toContain(SHIPPED.get('ru')!.messages.accountsDiffer);
});

test('no English is left in the page of another language', async () => {
  const page = column(900);
  page.lang = 'en';
  const file = document.createElement('case-file');
  file.innerHTML = `<case-mention pick="summons">…</case-mention><case-timeline></case-timeline>
    <case-parties></case-parties><case-story></case-story><case-detail></case-detail><case-claims></case-claims><case-sources></case-sources>`;
  file.case = firstCase;
  page.append(file);
  const timeline = new TimelinePage(file.querySelector('case-timeline')!);
  await timeline.shown();
  await timeline.element.goTo('summons');
  await timeline.tools.toggle();
  await timeline.until(() => timeline.tools.isOpen, 'the tools are open');
  // It can be found where it is.
  await vi.waitUntil(() => englishIn(page).length > 120, { timeout: 8000, interval: 100 });
  for (const [lang, language] of SHIPPED) {
    const own = new Set(vocabularyOf(language));
    page.lang = lang;
    page.dir = /^(?:ar|he)$/.test(lang) ? 'rtl' : 'ltr';
    await vi
      .waitUntil(() => englishIn(page, own).length === 0, { timeout: 8000, interval: 200 })
      .catch(() => undefined);
    expect(englishIn(page, own), lang).toEqual([]);
    const [before, after] = ['summons', 'lawsuit'].map((id) => timeline.mark(id).glyphBox.left);
    expect(before! > after!, lang).toBe(page.dir === 'rtl');
  }
  const { close } = SHIPPED.get('uk')!.later;
  onTestFinished(() => changeWords('uk', { later: { close } }));
  changeWords('uk', { later: { close: 'Shut' } });
  await vi.waitUntil(() => [...textsIn(page)].includes('Shut'), { timeout: 5000 });
  page.lang = 'en';
  await vi.waitUntil(() => [...textsIn(page)].includes('Close'), { timeout: 5000 });
}, 120_000);
