/** At any width, labels stay apart and inside, nothing scrolls sideways, and no event goes missing. */
import { expect, test } from 'vitest';
import { illegible } from './legible.js';
import { column, show, type TimelinePage } from './timeline-page.js';

const CASES: Readonly<Record<string, object>> = import.meta.glob(
  ['../../data/twitter-v-dhs.json', '../../data/cases/*.json'],
  { eager: true, import: 'default' },
);
const WIDTHS = Array.from({ length: 15 }, (_, i) => 320 + 80 * i);

const named = Object.entries(CASES).map(([path, data]) => [path.split('/').at(-1)!, data] as const);

test('there are cases to look at', () => {
  expect(named.length).toBeGreaterThan(10);
});

test.for(named)('%s, from 320 to 1440 px', async ([name, data]) => {
  const into = column(WIDTHS[0]);
  const page = await show({ case: data, into });
  const wrong: string[] = [];
  let figures = 0;
  for (const width of WIDTHS) {
    into.style.width = `${width}px`;
    await page.settled();
    figures += Number(page.isFigure);
    const found = page.isFigure ? illegible(page) : narrowFaults(page);
    wrong.push(...[...found, ...sideways(into, page)].map((what) => `${width} px: ${what}`));
  }
  expect(wrong).toEqual([]);
  if (name !== 'empty.json')
    expect(figures, 'most of these widths have room for a figure').toBeGreaterThan(10);
});

test.for(named)('%s, from right to left', async ([, data]) => {
  const into = column(900);
  const page = await show({ case: data, into, dir: 'rtl' });
  const wrong: string[] = [];
  for (const width of [320, 640, 900, 1240]) {
    into.style.width = `${width}px`;
    await page.settled();
    const found = page.isFigure ? illegible(page) : narrowFaults(page);
    wrong.push(...[...found, ...sideways(into, page)].map((what) => `${width} px: ${what}`));
  }
  expect(wrong).toEqual([]);
});

function narrowFaults(page: TimelinePage): readonly string[] {
  if (!page.isList && page.entries.length > 0) return ['neither a figure nor a list'];
  return page.entries
    .filter(({ id, title, when }) => title === '' || when === '' || page.entryBox(id).height < 24)
    .map(({ id }) => `${id} is not shown`);
}

function sideways(into: HTMLElement, page: TimelinePage): readonly string[] {
  const by = into.scrollWidth - into.clientWidth;
  if (by <= 0) return [];
  const { left, right } = into.getBoundingClientRect();
  return [`scrolls sideways by ${by} px: ${page.beyond(left, right).at(-1) ?? ''}`];
}

test.for(named)('%s: every line of the figure is seen', async ([, data]) => {
  const page = await show({ case: data, width: 900 });
  expect(page.unseenLines).toEqual([]);
});

/** An address that is longer than a line may break anywhere, also before the numbers. */
const ofWords = named.filter(([name]) => name !== 'hostile-text.json');
test.for(ofWords)('%s: in a list, source numbers stay with the title', async ([, data]) => {
  const into = column(300);
  const page = await show({ case: data, into });
  for (let width = 300; width < 560; width += 26) {
    into.style.width = `${width}px`;
    await page.settled();
    expect(page.strayMarks, `${width} px`).toEqual([]);
  }
});
