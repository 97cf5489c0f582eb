/** The text of a case gives way to its drawing under the strict policy, and nothing that is seen moves. */
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import first from '../../data/twitter-v-dhs.json';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { renderHtml, renderReserve } from '../../src/static/index.js';
import style from '../../src/static.css?raw';
import { strict } from './strict.js';

/**
 * Fetches the elements once the page has come to rest, adds up how much moves from then on, and finds the longest room that
 * no drawing fills; says so when all is drawn, and only then gives the last timeline its case.
 */
const WATCH = `let moved = 0;
const add = (list) => list.getEntries().forEach((one) => { moved += one.value; });
const observer = new PerformanceObserver(add);
const frame = () => new Promise(requestAnimationFrame);
const elements = () => [...document.querySelectorAll(':is(case-timeline, case-parties, case-claims, case-sources):not(#last)')];
const emptyIn = (element) => element.getBoundingClientRect().bottom -
  element.shadowRoot.querySelector('.root').lastElementChild.getBoundingClientRect().bottom;
addEventListener('load', async () => {
  for (let i = 0; i < 3; i++) await frame();
  observer.observe({ type: 'layout-shift' });
  await import('/dist/case-timeline.bundle.js');
  while (!elements().every((one) => one.matches(':state(drawn)'))) await frame();
  for (let i = 0; i < 10; i++) await frame();
  observer.takeRecords().forEach((one) => { moved += one.value; });
  console.log('moved ' + moved + ', empty windows ' + Math.floor(Math.max(...elements().map(emptyIn)) / innerHeight));
  document.querySelector('#last').case = { events: [{ id: 'a', title: 'A', when: '2020' }] };
});`;
/** Scrolled to before any of it is drawn: what stands below, or the middle of the text of the parties. */
const SCROLLS = {
  '': '',
  'scrolled to the end': "document.querySelector('#below').scrollIntoView({ block: 'end' });",
  'scrolled into the parties':
    "const box = document.querySelector('case-parties').getBoundingClientRect(); scrollTo(0, box.top + box.height / 2);",
};
/** Has the timelines wait until the parties are drawn. */
const PARTIES_FIRST = `const define = customElements.define.bind(customElements);
customElements.define = async (name, element) => {
  const parties = name === 'case-timeline' && document.querySelector('case-parties');
  while (parties && !parties.matches(':state(drawn)')) await new Promise(requestAnimationFrame);
  define(name, element);
};`;

const { case: of } = parseCase(first);
const index = indexCase(of!);
const FIGURES = ['case-timeline', 'case-parties'] as const;
const LISTS = ['case-claims', 'case-sources'] as const;
const bodyOf = (
  elements: typeof FIGURES | typeof LISTS,
): string => `${renderHtml(index, { src: '/data/twitter-v-dhs.json', elements })}
  <p id="below">What stands below.</p><script src="/scroll.js"></script><case-timeline id="last"></case-timeline>`;

interface Visit {
  readonly size: { readonly width: number; readonly height: number };
  readonly scroll: keyof typeof SCROLLS;
  readonly hasStyle: boolean;
  readonly order?: string;
  readonly elements?: typeof FIGURES | typeof LISTS;
}

const visit = ({ size, scroll, hasStyle, order = '', elements = FIGURES }: Visit) =>
  commands.visit({
    ...{ policy: strict(), size, body: bodyOf(elements), isDrawn: true },
    head: `<link rel="stylesheet" href="/${hasStyle ? 'static' : 'page'}.css"><script src="/watch.js"></script><script src="/order.js"></script>`,
    files: {
      '/static.css': style + renderReserve(index),
      '/page.css': ':is(case-file, case-timeline, case-parties) { display: flow-root; }',
      '/watch.js': WATCH,
      '/scroll.js': SCROLLS[scroll],
      '/order.js': order,
    },
  });

// At the third size the text and what stands below it are in view as a whole.
test.each([
  [360, 740, '', true],
  [768, 800, '', true],
  [1000, 3000, '', true],
  [1000, 800, 'scrolled to the end', true],
  [1000, 800, 'scrolled to the end', false],
  [1000, 800, 'scrolled into the parties', false],
] as const)('at %i by %i px %s (style: %s)', async (width, height, scroll, hasStyle) => {
  const page = await visit({ size: { width, height }, scroll, hasStyle });
  expect(page).toMatchObject({ console: ['log: moved 0, empty windows 0'], errors: [], violations: [] });
  expect(page.drawn).toContain('CBP faxes Twitter a summons');
  expect(page.seen, 'nothing is said twice').not.toContain('CBP faxes Twitter a summons');
});

test.each([
  ['scrolled to the end', false],
  ['scrolled into the parties', false],
  ['scrolled into the parties', true],
] as const)('where the parties are drawn first, %s (style: %s)', async (scroll, hasStyle) => {
  const page = await visit({ size: { width: 1000, height: 800 }, scroll, hasStyle, order: PARTIES_FIRST });
  expect(page).toMatchObject({ console: ['log: moved 0, empty windows 0'], errors: [], violations: [] });
});

test.each(['', 'scrolled to the end'] as const)(
  'claims and sources, which are no longer than their text %s',
  async (scroll) => {
    const page = await visit({ size: { width: 768, height: 800 }, scroll, hasStyle: true, elements: LISTS });
    expect(page).toMatchObject({ console: ['log: moved 0, empty windows 0'], errors: [], violations: [] });
  },
);

/**
 * A frame that tells nonsense before its script tells the truth, and one that nobody asked. The first is one that WordPress
 * made: it believes whoever knows the secret behind the address.
 */
const NONSENSE = `for (const height of ['9', Number.NaN, 1e9, -1, null])
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
parent.postMessage('pymxPYMxxPYMxheightxPYMx5000', '*');
parent.postMessage(null, '*');`;
const STRANGER = `parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 5000 }, '*');`;
const HEIGHTS = `const told = [];
addEventListener('message', ({ data }) => { if (data?.message) told.push(data); });
new MutationObserver(async () => {
  const [own, other] = ['own', 'other'].map((id) => document.getElementById(id).height);
  console.log((own >= 321 && own < 400) + ' ' + other);
  while (told.length === 0) await new Promise(requestAnimationFrame);
  console.log(told.map(({ message, secret, value }) => [message, secret, value === Number(own)].join(' ')).join());
  document.querySelector('#last').case = { events: [{ id: 'a', title: 'A', when: '2020' }] };
}).observe(document.getElementById('own'), { attributeFilter: ['height'] });`;

test('a frame gets the height that it asks for, and no other', async () => {
  const page = await commands.visit({
    isDrawn: true,
    body: `<iframe id="other" src="/other.html" height="99"></iframe>
      <iframe id="own" data-case-embed sandbox="allow-scripts" src="/own.html#?secret=aB3dE5gH1j"></iframe>
      <case-timeline id="last"></case-timeline>
      <script src="/heights.js"></script><script type="module" src="/dist/embed-parent.js"></script>
      <script type="module" src="/dist/case-timeline.bundle.js"></script>`,
    files: {
      '/own.html':
        '<canvas height="321"></canvas><script src="/nonsense.js"></script><script type="module" src="/dist/embed.js"></script>',
      '/other.html': '<script src="/stranger.js"></script>',
      '/nonsense.js': NONSENSE,
      '/stranger.js': STRANGER,
      '/heights.js': HEIGHTS,
    },
  });
  expect(page).toMatchObject({ console: ['log: true 99', 'log: height aB3dE5gH1j true'], errors: [] });
});
