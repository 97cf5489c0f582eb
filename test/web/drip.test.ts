/** Very many marks come into the drawing of the parties a few at a time: nothing is missing, and nothing out of order. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PartiesPage, showParties } from './parties-page.js';

const COUNT = 420;
/** As many as may come in one frame. */
const MOST = 250;
const GROUP = 'group third company';

const CROWD = {
  title: 'A crowd',
  timeZone: 'UTC',
  events: [{ id: 'first', title: 'The first letter', when: '2017-04-06' }],
  parties: Array.from({ length: COUNT }, (_, i) => ({ id: `p${i}`, name: `Party ${i}`, kind: 'company' })),
  relationships: Array.from({ length: COUNT }, (_, i) => ({
    id: `r${i}`,
    from: `p${i}`,
    to: `p${(i * 7 + 1) % COUNT}`,
    verb: 'knows',
  })),
};

const RELATIONSHIPS = CROWD.relationships.filter(({ from, to }) => from !== to).map(({ id }) => id);

const ALL = 1 + COUNT + RELATIONSHIPS.length;

const shown = (): Promise<PartiesPage> => showParties({ case: CROWD, width: 1000 });

/** How many marks are drawn in each frame in which more have come, and whether the figure says that it is at work. */
async function watch(
  page: PartiesPage,
  until: number,
): Promise<readonly { count: number; isBusy: boolean }[]> {
  const seen: { count: number; isBusy: boolean }[] = [];
  for (let count = 0; count < until; ) {
    await new Promise(requestAnimationFrame);
    count = page.marks.length;
    if (count !== (seen.at(-1)?.count ?? 0)) seen.push({ count, isBusy: page.isPlacing });
  }
  return seen;
}

function expectAll(page: PartiesPage): void {
  expect(page.isPlacing).toBe(false);
  expect(page.marks).toEqual([GROUP, ...CROWD.parties.map(({ id }) => id), ...RELATIONSHIPS]);
}

test('a group opens', async () => {
  const page = await (await shown()).settled();
  page.focusStop();
  expect(page.focusedId).toBe(GROUP);
  await userEvent.keyboard('{Enter}');
  const frames = await watch(page, ALL);
  const steps = frames.map(({ count }, i) => count - (frames[i - 1]?.count ?? 0));
  expect(steps.length).toBeGreaterThan(3);
  expect(Math.max(...steps)).toBeLessThanOrEqual(MOST);
  expect(frames.slice(1, -1).every(({ isBusy }) => isBusy)).toBe(true);
  await page.settled();
  expectAll(page);
  expect(page.focusedId).toBe(GROUP);
});

test('a group is folded before all of it is there', async () => {
  const page = await (await shown()).settled();
  page.focusStop();
  await userEvent.keyboard('{Enter}');
  await watch(page, MOST);
  expect(page.isPlacing).toBe(true);
  await page.press('{Enter}');
  expect(page.marks).toEqual([GROUP]);
  await page.press('{Enter}');
  expectAll(page);
});

test('the drawing comes back in place of the table', async () => {
  const page = await (await shown()).settled();
  page.focusStop();
  await page.press('{Enter}');
  await page.clickControl('show as list');
  expect(page.marks).toEqual([]);
  await page.clickControl('show as figure');
  expectAll(page);
});

test('the element goes and comes back before all is there', async () => {
  const page = await (await shown()).settled();
  page.focusStop();
  await userEvent.keyboard('{Enter}');
  await watch(page, MOST);
  const { element } = page;
  const { parentNode } = element;
  element.remove();
  await new Promise(requestAnimationFrame);
  parentNode!.appendChild(element);
  await page.settled();
  expectAll(page);
});
