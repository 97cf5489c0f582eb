/** Every state of the element passes axe, in both writing directions. */
import { expect, test } from 'vitest';
import brokenEntries from '../../data/cases/broken-entries.json';
import empty from '../../data/cases/empty.json';
import busyDay from '../../data/cases/one-busy-day.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { never, serve } from './served.js';
import { column, type Mounting, put, show, type TimelinePage } from './timeline-page.js';

const STATES: readonly [string, (given: Mounting) => Promise<TimelinePage>][] = [
  ['a figure', (given) => show({ ...given, case: firstCase, width: 860 })],
  ['a list', (given) => show({ ...given, case: firstCase, width: 360 })],
  ['an open event below a figure', (given) => opened({ ...given, width: 860 })],
  ['an open event in a list', (given) => opened({ ...given, width: 360 })],
  [
    'an open crowd',
    async (given) => {
      const page = await show({ ...given, case: busyDay, width: 640 });
      await page.clickCrowd(page.crowds[0]!.firstId);
      return page;
    },
  ],
  [
    'a part of the figure',
    async (given) => {
      const page = await show({ ...given, case: firstCase, width: 860 });
      await page.clickControl('zoom in');
      return page;
    },
  ],
  [
    'the tools, with something left out',
    async (given) => {
      const page = await show({ ...given, case: firstCase, width: 860 });
      await page.tools.toggle();
      await page.tools.tick('party', 'cbp');
      await page.tools.search('summons');
      return page;
    },
  ],
  [
    'two tellings in lanes',
    async (given) => {
      const page = await show({ ...given, case: firstCase, width: 860, attributes: { lanes: 'party' } });
      await page.tools.toggle();
      await page.tools.tellBy('buzzfeed');
      await page.tools.tellBeside('it-worked');
      return page;
    },
  ],
  ['an empty case', (given) => show({ ...given, case: empty })],
  ['a case read in part', (given) => show({ ...given, case: brokenEntries, width: 860 })],
  [
    'a case that could not be loaded',
    (given) => put({ ...given, case: 'no case', fallback: 'As text.' }).failed(),
  ],
  [
    'a case that is still loading',
    async (given) => {
      serve(never);
      const page = put({ ...given, src: '/slow.json' });
      return page.until(() => page.isLoading, 'it is loading');
    },
  ],
];

/** What axe asks for does not depend on the direction of writing: every other state is written from right to left. */
test.for(
  STATES.map(([name, stateOf], i) => [name, i % 2 === 0 ? {} : { dir: 'rtl' as const }, stateOf] as const),
)('%s %o', async ([, given, stateOf]) => {
  const page = await stateOf(given);
  await expect(page.element).to.be.accessible();
});

test('the title of every mark, as far as it is seen, is part of its name', async () => {
  const page = await show({ case: firstCase, width: 860 });
  expect(page.marks.length).toBeGreaterThan(5);
  for (const { titleLines, name } of page.marks)
    expect(name, titleLines.join(' ')).toContain(titleLines.join(' ').replace(/…$/, '').trim());
});

test('axe does look inside: a button without a name fails', async () => {
  const page = await show({ case: firstCase, width: 860 });
  page.put(document.createElement('button'));
  await expect(expect(page.element).to.be.accessible()).rejects.toThrow(/button-name/);
});

test('axe fails a page that has the same fault outside the element', async () => {
  const into = column();
  into.append(document.createElement('button'));
  await expect(expect(into).to.be.accessible()).rejects.toThrow(/button-name/);
});

async function opened(given: Mounting): Promise<TimelinePage> {
  const page = await show({ ...given, case: firstCase });
  await page.clickEvent('production-deadline');
  return page;
}
