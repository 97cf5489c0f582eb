/** A case of 10,000 events: all of it is reached as in a small one, and only a part of it is ever drawn. */
import { expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { column, type Mounting, show, type TimelinePage } from './timeline-page.js';

const COUNT = 10_000;
const HOUR_MS = 3_600_000;
const KINDS = ['filing', 'order', 'hearing', 'post'];

/** Some fourteen months, an event an hour; each hundredth goes on for a month, each thousandth has a rare word. */
const MANY = {
  title: 'Ten thousand events',
  timeZone: 'Etc/UTC',
  parties: Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, name: `Party ${i}` })),
  sources: [{ id: 's', title: 'The docket', published: '2021-06-01' }],
  events: Array.from({ length: COUNT }, (_, i) => {
    const at = (shift: number): string =>
      new Date(Date.UTC(2020, 0, 1) + i * HOUR_MS + shift).toISOString().slice(0, 16);
    return {
      id: `e${i}`,
      title: i % 1000 === 500 ? `A walrus is heard, ${i}` : `Event ${i}`,
      when: i % 100 === 50 ? `${at(0)}/${at(30 * 24 * HOUR_MS)}` : at(0),
      kind: KINDS[i % KINDS.length],
      parties: [`p${i % 30}`],
      cites: ['s'],
    };
  }),
};

const open = (given: Mounting = {}): Promise<TimelinePage> => show({ case: MANY, width: 900, ...given });

/** Marks and counts are few, whatever is in view. */
function expectFew(page: TimelinePage): void {
  expect(page.marks.length + page.crowds.length).toBeGreaterThan(0);
  expect(page.marks.length).toBeLessThan(400);
  expect(page.crowds.length).toBeLessThan(100);
  expect(page.geometry).not.toMatch(/NaN|Infinity|undefined/);
}

function counted(page: TimelinePage): number {
  return page.crowds.reduce((sum, { count }) => sum + count, page.marks.length);
}

test('they open, and all of them are counted', async () => {
  const page = await open();
  expectFew(page);
  expect(counted(page)).toBe(COUNT);
  expect(page.entries.length, 'a page of the list').toBeLessThanOrEqual(300);
});

test('on paper stand as many as can be printed, and how many are left; then a page again', async () => {
  const page = await open();
  const shown = page.entries.length;
  for (const [type, count] of [
    ['beforeprint', 2000],
    ['afterprint', shown],
  ] as const) {
    window.dispatchEvent(new Event(type));
    await page.element.updateComplete;
    expect(page.entries).toHaveLength(count);
    expect(page.text).toContain(`${(COUNT - count).toLocaleString('en')} more events`);
  }
  expect(shown).toBe(300);
});

test('the marks come first and stay when the list that nobody sees comes; nothing is drawn twice', async () => {
  const element = document.createElement('case-timeline');
  column(900).append(element);
  const PARTS = '[part="event"], [part="entry"]';
  const parts = (at: Element | ShadowRoot): Element[] => [
    ...(at instanceof Element && at.matches(PARTS) ? [at] : []),
    ...at.querySelectorAll(PARTS),
  ];
  const [came, went] = [new Set<Element>(), new Set<Element>()];
  const isIn = (node: Node): node is Element => node instanceof Element;
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      for (const at of [...addedNodes].filter(isIn)) for (const one of parts(at)) came.add(one);
      for (const at of [...removedNodes].filter(isIn)) for (const one of parts(at)) went.add(one);
    }
  });
  watch.observe(element.shadowRoot!, { childList: true, subtree: true });
  element.case = MANY;
  await vi.waitUntil(() => element.shadowRoot!.querySelector('[part="entry"]'), { timeout: 20_000 });
  await show({ case: MANY, width: 900 });
  const all = parts(element.shadowRoot!);
  expect(all.length).toBeGreaterThan(50);
  expect([...went]).toEqual([]);
  expect(came.size).toBe(all.length);
  expect([...came][0]?.getAttribute('part')).toBe('event');
  watch.disconnect();
  element.remove();
});

test('they come closer by buttons and keys, down to single events', async () => {
  const page = await open();
  for (let i = 0; i < 12; i++) {
    await page.clickControl('zoom in');
    expectFew(page);
  }
  page.focusEvent(page.tabStops[0]!);
  await page.press('+', '+');
  expectFew(page);
  const { from, to } = page.element.span!;
  expect(to - from).toBeLessThan(14 * 24 * HOUR_MS);
  expect(page.marks.length).toBeGreaterThan(5);
  await page.press('0');
  expect(page.isControlOff('show all')).toBe(true);
});

test('they are panned: every step shows few marks, and none changes its row', async () => {
  const page = await open();
  const start = Date.UTC(2020, 5, 1);
  await page.element.look(start, start + 48 * HOUR_MS);
  await page.settled();
  const rows = new Map<string, number>();
  for (let i = 0; i < 10; i++) {
    const { left, top } = page.figureBox;
    await commands.mouse([
      { op: 'move', x: left + 600, y: top + 8 },
      { op: 'down' },
      { op: 'move', x: left + 450, y: top + 8 },
      { op: 'up' },
    ]);
    await page.settled();
    expectFew(page);
    for (const { id, glyphBox } of page.marks) {
      const row = Math.round(glyphBox.top - page.figureBox.top);
      expect(rows.get(id) ?? row, id).toBe(row);
      rows.set(id, row);
    }
  }
  expect(page.element.span!.from).toBeGreaterThan(start + 24 * HOUR_MS);
});

test('a hand moves the lanes that the page shows; the others follow once it rests', async () => {
  const page = await open({ attributes: { lanes: 'party' } });
  // An event of every lane after the other: the first lanes are in the window, the last ones far below it.
  const apart = (isNear: boolean): string => {
    const marks = page.marks.filter(({ id }) => Number(id.slice(1)) % 30 === (isNear ? 0 : 20));
    return marks
      .map(({ id, glyphBox }) => `${id} ${Math.round(glyphBox.left - marks[0]!.glyphBox.left)}`)
      .join();
  };
  const [near, far] = [apart(true), apart(false)];
  page.wheel(450, -100);
  await page.element.updateComplete;
  expect(apart(true)).not.toBe(near);
  expect(apart(false)).toBe(far);
  const { from, to } = page.element.span!;
  const other = await open({ attributes: { lanes: 'party' } });
  await other.element.look(from, to);
  await other.settled();
  await page.until(() => page.geometry === other.geometry, 'all lanes have followed');
});

test('they are walked by keyboard: to the ends, from one to the next, into a count', async () => {
  const page = await open();
  page.focusEvent(page.tabStops[0]!);
  await page.press('{End}');
  expect(page.hasFocus).toBe(true);
  await page.press('{Home}');
  expect(page.hasFocus).toBe(true);
  expectFew(page);
  await page.element.look(Date.UTC(2020, 5, 1), Date.UTC(2020, 5, 2));
  await page.settled();
  page.focusEvent(page.marks.find(({ id }) => Number(id.slice(1)) > 3600)!.id);
  const seen = new Set<string>();
  for (let i = 0; i < 40; i++) {
    seen.add(page.focusedId!);
    await page.press('{ArrowRight}');
    expect(page.hasFocus).toBe(true);
  }
  expect(seen.size, 'each step leads on').toBe(40);
  expectFew(page);
  await page.element.showAll();
  await page.settled();
  const crowd = page.crowds[3]!;
  page.focusEvent(crowd.firstId);
  await page.press('{Enter}');
  expect(page.crowdTitles.length).toBe(Math.min(200, crowd.count));
});

test('they are searched and filtered, and what is found is opened where it is', async () => {
  const page = await open();
  await page.tools.toggle();
  await page.tools.search('walrus');
  expect(page.tools.hits).toBe('10 hits');
  await page.element.look(Date.UTC(2020, 5, 1), Date.UTC(2020, 5, 3));
  await page.settled();
  for (const hit of [500, 1500, 2500]) {
    await page.press('{Enter}');
    expect(page.openId).toBe(`e${hit}`);
    const shown =
      page.marks.some(({ id }) => id === `e${hit}`) || page.crowds.some(({ isMarked }) => isMarked);
    expect(shown, 'it is in view').toBe(true);
    expectFew(page);
  }
  await page.tools.search('');
  await page.element.showAll();
  await page.tools.tick('party', 'p7');
  expect(page.tools.status).toEqual(['334 of 10,000 events']);
  expect(counted(page)).toBe(334);
  await page.tools.showEverything();
  await page.tools.toggle();
});

test('they stand in lanes, the smaller ones together, and on a strip', async () => {
  const page = await open();
  page.element.lanes = 'party';
  await page.settled();
  expect(page.lanes).toHaveLength(9);
  expectFew(page);
  expect(counted(page)).toBe(COUNT);
  page.element.lanes = 'none';
  await page.settled();
  await page.strip.drag('end', -400);
  expectFew(page);
  expect(page.element.span!.to).toBeLessThan(Date.UTC(2020, 10, 1));
});

test('they are a list by pages where there is no room', async () => {
  const into = column(360);
  const page = await open({ into });
  expect(page.entries.length).toBe(300);
  await page.turn(1);
  expect(page.entries[0]!.id).toBe('e300');
  page.focusEvent('e300');
  await page.press('{End}');
  expect(page.focusedId).toBe('e9999');
  expect(page.entries.length).toBeLessThanOrEqual(300);
  into.style.width = '900px';
  await page.until(() => page.isFigure, 'a figure again');
});
