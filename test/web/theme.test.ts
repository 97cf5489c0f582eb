/** What a page's style sheet reaches: a few custom properties change every element, and each says when it is empty. */
import { fixtureSync, html } from '@open-wc/testing';
import { expect, test } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import '../../src/define.js';
import { never, serve } from './served.js';
import { column } from './timeline-page.js';

const TAGS = [
  'case-timeline',
  'case-parties',
  'case-story',
  'case-claims',
  'case-sources',
  'case-detail',
] as const;

/** Every element that draws, in one column, with one case. */
function put(given: unknown): readonly HTMLElement[] {
  const file = fixtureSync<HTMLElement>(
    html`<case-file .case=${given}>
      <case-timeline></case-timeline><case-parties></case-parties><case-story></case-story>
      <case-claims></case-claims><case-sources></case-sources><case-detail pick="lawsuit"></case-detail>
    </case-file>`,
    { parentNode: column(860) },
  );
  return TAGS.map((tag) => file.querySelector(tag)!);
}

/** The same, once all of them are drawn. */
async function all(given: unknown): Promise<readonly HTMLElement[]> {
  const elements = put(given);
  const bare = (): readonly string[] =>
    elements
      .filter(({ shadowRoot }) => (shadowRoot?.querySelectorAll('*').length ?? 0) < 4)
      .map(({ localName }) => localName);
  await expect.poll(bare, { timeout: 20_000 }).toEqual([]);
  return elements;
}

test('five custom properties: font, ink, ground, accent and corners of every element', async () => {
  const elements = await all(firstCase);
  const look = (of: HTMLElement): readonly string[] => {
    const { color, backgroundColor, fontFamily, borderTopLeftRadius } = getComputedStyle(of);
    // The ring of focus is of the accent.
    const probe = of.shadowRoot!.querySelector('.root')!.appendChild(document.createElement('hr'));
    probe.style.borderTopColor = 'var(--_accent)';
    const accent = getComputedStyle(probe).borderTopColor;
    probe.remove();
    return [color, backgroundColor, fontFamily, accent, borderTopLeftRadius];
  };
  const before = elements.map(look);
  const set = [
    '--case-ink: #123456',
    '--case-ground: #fedcba',
    '--case-font: monospace',
    '--case-accent: #aa0055',
  ];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { ${[...set, '--case-radius: 11px'].join('; ')} }`);
  document.adoptedStyleSheets.push(sheet);
  const after = elements.map(look);
  const drawn = () => elements[1]!.shadowRoot!.querySelector('.party > .ground');
  const corners = (): unknown => drawn() && getComputedStyle(drawn()!).getPropertyValue('rx');
  await expect.poll(corners, { timeout: 20_000 }).toBe('11px');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  const meant = ['rgb(18, 52, 86)', 'rgb(254, 220, 186)', 'monospace', 'rgb(170, 0, 85)', '11px'];
  expect(after).toEqual(TAGS.map(() => meant));
  for (const [i, values] of before.entries())
    expect(
      values.filter((value, at) => value === meant[at]),
      TAGS[i],
    ).toEqual([]);
});

test('marks and words in the drawing are of the ink and the accent that the page sets', async () => {
  const [timeline] = await all(firstCase);
  timeline!.style.setProperty('--case-ink', '#123456');
  timeline!.style.setProperty('--case-conflict', '#aa0055');
  const find = (selector: string): SVGElement | null => timeline!.shadowRoot!.querySelector(selector);
  await expect.poll(() => find('.is-odd .solid')).not.toBeNull();
  expect(getComputedStyle(find('.title')!).fill).toBe('rgb(18, 52, 86)');
  expect(getComputedStyle(find('.is-odd .solid')!).fill).toBe('rgb(170, 0, 85)');
});

test('dates in a font of their own are measured in it', async () => {
  const [timeline] = await all(firstCase);
  const tick = (): SVGTextElement => timeline!.shadowRoot!.querySelector('svg.figure text.date')!;
  await expect.poll(tick).not.toBeNull();
  timeline!.style.setProperty('--case-date-font', 'monospace');
  await expect.poll(() => getComputedStyle(tick()).fontFamily).toBe('monospace');
  const right = timeline!.getBoundingClientRect().right;
  await expect
    .poll(() =>
      [...timeline!.shadowRoot!.querySelectorAll('svg.figure text')].filter(
        (text) => text.getBoundingClientRect().right > right + 1,
      ),
    )
    .toEqual([]);
});

test('states: empty where the case has nothing to show, loading while it is on its way', async () => {
  const states = (of: HTMLElement): readonly string[] =>
    ['empty', 'loading', 'failed'].filter((state) => of.matches(`:state(${state})`));
  const bare = put({ title: 'Nothing is known yet', events: [] });
  await expect.poll(() => bare.map(states)).toEqual(TAGS.map(() => ['empty']));
  expect((await all(firstCase)).map(states)).toEqual(TAGS.map(() => []));
  serve(never);
  const waiting = fixtureSync<HTMLElement>(html`<case-timeline src="/never.json"></case-timeline>`);
  await expect.poll(() => states(waiting)).toEqual(['loading']);
});
