/** What is built in pages of its own: under a policy everything works, the console is silent, nothing is fetched elsewhere. */
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { strict } from './strict.js';

const BUNDLE = '/dist/case-timeline.bundle.js';
const SCRIPT = `<script type="module" src="${BUNDLE}"></script>`;
const TAG = `<case-timeline src="/data/twitter-v-dhs.json"><p>Events of the case, as text.</p></case-timeline>`;
const EVENTS = [
  'CBP faxes Twitter a summons',
  'Twitter sues to stop the summons',
  'Twitter withdraws its suit',
];

const silent = { console: [], errors: [], violations: [] };

describe('the bundle', () => {
  test('shows a case under the strict policy, without a word on the console', async () => {
    const page = await commands.visit({ policy: strict(), body: SCRIPT + TAG, isDrawn: true });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    for (const title of EVENTS) expect(page.drawn).toContain(title);
    expect(page.seen, 'the fallback is gone').not.toContain('as text');
  });

  test('fetches itself once, the case, and later what lies beside it, whatever stands behind its address', async () => {
    const body = `<script type="module" src="${BUNDLE}?v=3"></script>${TAG}`;
    const page = await commands.visit({
      policy: strict(),
      body,
      isDrawn: true,
      until: 'What the marks mean',
    });
    expect(page).toMatchObject(silent);
    const [first, later] = [page.requests.slice(0, 4), page.requests.slice(4)];
    expect(first).toEqual(['/', '/witness.js', `${BUNDLE}?v=3`, '/data/twitter-v-dhs.json']);
    expect(later.map((path) => path.replace(/\?[\da-f]{8}$/, '')).sort()).toEqual(
      ['cards', 'hands', 'hold-controller', 'opening', 'problems', 'shared'].map(
        (name) => `/dist/chunks/${name}.js`,
      ),
    );
  });

  test('shows a case that stands in the page, and its detail, under the strict policy', async () => {
    const inline = `<script type="application/json">{"events":[{"id":"a","title":"Inline","when":"2020-01-01"}]}</script>`;
    const body = `${SCRIPT}<case-timeline>${inline}</case-timeline><case-detail src="/data/cases/bce.json"></case-detail>`;
    const page = await commands.visit({ policy: strict(), body, isDrawn: true });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    expect(page.drawn).toContain('Inline');
  });

  test('shows claims and sources under the strict policy, without a word on the console', async () => {
    const tags = ['claims', 'sources'].map(
      (of) => `<case-${of} src="/data/twitter-v-dhs.json"></case-${of}>`,
    );
    const page = await commands.visit({
      policy: strict(),
      body: SCRIPT + TAG + tags.join(''),
      isDrawn: true,
    });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    expect(page.requests.filter((path) => path.includes('twitter-v-dhs'))).toHaveLength(1);
  });

  test('gives its files under the strict policy, the picture too', async () => {
    // The second timeline gets its case when all files are there, so the page counts as drawn only then.
    const script = `document.querySelector('case-timeline').addEventListener('case-load', async ({ target }) => {
      const of = [];
      for (const format of ['svg', 'png', 'csv', 'json', 'calendar']) of.push((await target.exportAs(format)).type);
      document.querySelector('#second').case = { events: [{ id: 'a', title: of.join(' '), when: '2020' }] };
    }, { once: true });`;
    const page = await commands.visit({
      policy: strict(),
      head: '<script type="module" src="/ask.js"></script>',
      files: { '/ask.js': script },
      body: `${SCRIPT}${TAG}<case-timeline id="second"></case-timeline>`,
      isDrawn: true,
    });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    for (const type of ['svg+xml', 'image/png', 'text/csv', 'application/json', 'text/calendar'])
      expect(page.drawn).toContain(type);
  });

  test('tells a story and opens the card of a phrase under the strict policy', async () => {
    // The second timeline gets its case once the story has moved and the card is there.
    const script = `const press = (tag, of) => document.querySelector(tag).shadowRoot.querySelector(of).click();
    document.querySelector('#first').addEventListener('case-load', async () => {
      const until = async (isSo) => { while (!isSo()) await new Promise((done) => setTimeout(done, 20)); };
      const find = (tag, of) => document.querySelector(tag).shadowRoot?.querySelector(of);
      await until(() => find('case-story', '.next') && find('case-mention', '.phrase'));
      press('case-story', '.next');
      press('case-mention', '.phrase');
      await until(() => find('case-mention', '.card'));
      const said = find('case-story', '.is-current .title').textContent + find('case-mention', '.card .title').textContent;
      document.querySelector('#second').case = { events: [{ id: 'a', title: said, when: '2020' }] };
    }, { once: true });`;
    const src = '/data/twitter-v-dhs.json';
    const body = `${SCRIPT}<p><case-mention src="${src}" pick="cbp">The agency</case-mention></p>
      <case-story src="${src}"></case-story><case-timeline id="first" src="${src}"></case-timeline><case-timeline id="second"></case-timeline>`;
    const page = await commands.visit({
      policy: strict(),
      head: '<script type="module" src="/press.js"></script>',
      files: { '/press.js': script },
      body,
      isDrawn: true,
    });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    expect(page.drawn).toContain('A deadline already past');
    expect(page.drawn).toContain('U.S. Customs and Border Protection');
  });

  test('shows an event with pictures and films under the strict policy, and asks no other site', async () => {
    const body = `${SCRIPT}<case-timeline src="/data/cases/media-and-documents.json" pick="filmed"></case-timeline>`;
    const until = 'Video from youtube.com';
    const page = await commands.visit({ policy: strict(), body, isDrawn: true, until });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    expect(page.requests.filter((address) => /^https?:/.test(address))).toEqual([]);
  });

  test('shows the parties of a case under the strict policy, and plays them', async () => {
    // The second element gets its case when the first one has been played, so the page counts as drawn only then.
    const script = `document.querySelector('case-parties').addEventListener('case-load', async ({ target }) => {
      const find = (selector) => target.shadowRoot.querySelector(selector);
      while (!find('.kinds') || !find('[part="group-button"]')) await new Promise(requestAnimationFrame);
      find('.play').click();
      find('[part="group-button"]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await target.updateComplete;
      document.querySelector('case-timeline').case = { events: [{ id: 'a', title: find('.moment-name').textContent, when: '2020' }] };
    }, { once: true });`;
    const page = await commands.visit({
      policy: strict(),
      head: '<script type="module" src="/play.js"></script>',
      files: { '/play.js': script },
      body: `${SCRIPT}<case-parties src="/data/twitter-v-dhs.json"></case-parties><case-timeline></case-timeline>`,
      isDrawn: true,
    });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    expect(page.drawn).toContain('March 14, 2017');
  });

  test('works on a page without a policy', async () => {
    const page = await commands.visit({ body: SCRIPT + TAG, isDrawn: true });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    expect(page.drawn).toContain(EVENTS[0]);
  });
});

describe('Trusted Types', () => {
  test('a page whose own code holds the policy of Lit', async () => {
    const page = await commands.visit({
      policy: strict('case-timeline lit-html'),
      head: '<script src="/owner.js"></script>',
      files: { '/owner.js': `trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });` },
      body: SCRIPT + TAG,
      isDrawn: true,
    });
    expect(page).toMatchObject({ ...silent, isDefined: true });
    expect(page.drawn).toContain(EVENTS[0]);
  });

  test('the script loaded twice: the first registration stands, the second only says so', async () => {
    const body = `${SCRIPT}<script type="module" src="${BUNDLE}?again"></script>${TAG}`;
    const page = await commands.visit({ policy: strict(), body, isDrawn: true });
    expect(page).toMatchObject({ errors: [], violations: [], isDefined: true });
    expect(page.console.filter((line) => !/^info: <case-\w+> is defined already/.test(line))).toEqual([]);
    expect(page.console, 'once, for however many elements').toHaveLength(1);
    expect(page.drawn).toContain(EVENTS[0]);
  });

  test.for([
    ['a list without our name', 'another'],
    ['a list that allows none', "'none'"],
  ] as const)('%s: the fallback stays readable, and only the browser reports', async ([, list]) => {
    const page = await commands.visit({ policy: strict(list), body: SCRIPT + TAG, isDrawn: false });
    expect(page).toMatchObject({ errors: [], isDefined: false, drawn: '' });
    expect(page.seen).toContain('Events of the case, as text.');
    expect(page.violations).toEqual(['trusted-types trusted-types-policy']);
    expect(page.console.filter((line) => !/^error: .*TrustedTypePolicy/.test(line))).toEqual([]);
  });
});

test('a sandboxed frame with an origin of its own shows a case', async () => {
  const page = await commands.visit({
    body: '<iframe sandbox="allow-scripts" src="/inner.html" width="800" height="500"></iframe>',
    files: {
      '/inner.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>In</title>${SCRIPT}${TAG}`,
    },
    isDrawn: true,
  });
  expect(page).toMatchObject({ ...silent, isDefined: true });
  expect(page.drawn).toContain(EVENTS[0]);
});

test('the offline file shows a case that stands in a page on a disk, asks for nothing else, and all of it works', async () => {
  const page = await commands.visit({
    isOnDisk: true,
    head: '<script defer src="case-timeline.offline.js"></script>',
    body: `<case-timeline pick="a"><script type="application/json">${JSON.stringify({
      events: [{ id: 'a', title: 'Seen from a disk', when: '2020-01-01', quotations: ['Said on a disk'] }],
    })}</script></case-timeline>`,
    isDrawn: true,
    until: 'Said on a disk',
  });
  expect(page).toMatchObject({ ...silent, isDefined: true });
  expect(page.drawn).toContain('Seen from a disk');
  expect(page.requests.map((address) => address.split('/').at(-1))).toEqual([
    'index.html',
    'case-timeline.offline.js',
  ]);
});
