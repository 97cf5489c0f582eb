/** The text of a case gives way to its drawing under the strict policy, and nothing that is seen moves. */
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import first from '../../data/twitter-v-dhs.json';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { renderHtml, renderReserve } from '../../src/static/index.js';
import style from '../../src/static.css?raw';
import { strict } from './strict.js';

/** Adds up how much moved; says so when all is drawn, and only then gives the last timeline its case. */
const WATCH = `let moved = 0;
const add = (list) => list.getEntries().forEach((one) => { moved += one.value; });
const observer = new PerformanceObserver(add);
observer.observe({ type: 'layout-shift', buffered: true });
const frame = () => new Promise(requestAnimationFrame);
addEventListener('case-load', async ({ target }) => {
  for (let i = 0; i < 10; i++) await frame();
  observer.takeRecords().forEach((one) => { moved += one.value; });
  console.log('moved ' + moved);
  document.querySelector('#last').case = { events: [{ id: 'a', title: 'A', when: '2020' }] };
}, { once: true });`;

const { case: of } = parseCase(first);
const index = indexCase(of!);
const body = `<script type="module" src="/dist/case-timeline.bundle.js"></script>
  ${renderHtml(index, { src: '/data/twitter-v-dhs.json' })}
  <p id="below">What stands below.</p><case-timeline id="last"></case-timeline>`;

const visit = (size: { width: number; height: number }) =>
  commands.visit({
    ...{ policy: strict(), size, body, isDrawn: true },
    head: '<link rel="stylesheet" href="/static.css"><script src="/watch.js"></script>',
    files: { '/static.css': style + renderReserve(index), '/watch.js': WATCH },
  });

// The last is so tall that all of the text and what stands below it is in view.
test.each([
  [360, 740],
  [1000, 800],
  [1000, 3000],
])('at %i by %i px', async (width, height) => {
  const page = await visit({ width, height });
  expect(page).toMatchObject({ console: ['log: moved 0'], errors: [], violations: [] });
  expect(page.drawn).toContain('CBP faxes Twitter a summons');
  expect(page.seen, 'nothing is said twice').not.toContain('CBP faxes Twitter a summons');
});

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
