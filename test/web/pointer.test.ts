/** Mouse and touch: a click opens, a drag moves, a pinch zooms, and what scrolls the page scrolls the page. */
import { describe, expect, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import busyDay from '../../data/cases/one-busy-day.json';
import firstCase from '../../data/twitter-v-dhs.json';
import type { TouchPoint } from '../tools/browser-commands.js';
import { caseOf, longColumn, show, type TimelinePage } from './timeline-page.js';

const WEEKS = caseOf(
  ...Array.from({ length: 12 }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: `2020-${String(1 + Math.floor(i / 4)).padStart(2, '0')}-${String(1 + (i % 4) * 7).padStart(2, '0')}`,
  })),
);

/** A figure in a page that is long enough to be scrolled. */
async function inLongPage(data: object = WEEKS, width = 860): Promise<TimelinePage> {
  const into = longColumn(width);
  return show({ case: data, into, attributes: { scale: 'time' } });
}

/** A point of the figure where there is no mark, by its part of the width. */
function bare(page: TimelinePage, part: number): TouchPoint {
  const { left, width, bottom } = page.figureBox;
  return { x: left + part * width, y: bottom - 2 };
}

const rowsOf = (page: TimelinePage): Map<string, number> =>
  new Map(page.marks.map(({ id, glyphBox }) => [id, Math.round(glyphBox.top - page.figureBox.top)]));
const placesOf = (page: TimelinePage): Map<string, number> =>
  new Map(page.marks.map(({ id, glyphBox }) => [id, glyphBox.left]));

async function zoomIn(page: TimelinePage, times = 2): Promise<void> {
  for (let i = 0; i < times; i++) await page.clickControl('zoom in');
}

describe('with a mouse', () => {
  test('a click opens an event, another one closes it', async () => {
    const page = await inLongPage(firstCase);
    await page.clickEvent('lawsuit');
    expect(page.panelName).toBe('Twitter sues to stop the summons');
    await page.clickEvent('lawsuit');
    expect(page.panel).toBeUndefined();
    expect(page.toldOf('case-pick').map(({ id }) => id)).toEqual(['lawsuit', undefined]);
  });

  test.for([
    ['words', 'labelBox'],
    ['glyph', 'glyphBox'],
  ] as const)('a click on the %s of a mark opens it', async ([, part]) => {
    const page = await inLongPage(firstCase);
    const { left, top, height } = page.mark('lawsuit')[part];
    await commands.mouse([{ op: 'move', x: left + 4, y: top + height / 2 }, { op: 'down' }, { op: 'up' }]);
    await page.until(() => page.panelName === 'Twitter sues to stop the summons', 'it is open');
  });

  test('a click on a count opens the list of it, and a click there the event', async () => {
    const page = await show({ case: busyDay, width: 640 });
    const [crowd] = page.crowds;
    await page.clickCrowd(crowd!.firstId);
    expect(page.crowdTitles).toHaveLength(crowd!.count);
    const [, second] = page.crowdTitles;
    await page.chooseFromCrowd(second!);
    expect(page.panelName).toBe(second);
  });

  test('a drag moves time along with the hand, opens nothing, and no mark changes its row', async () => {
    const page = await inLongPage();
    await zoomIn(page);
    const before = placesOf(page);
    const rows = rowsOf(page);
    const on = page.mark('e6').box;
    const from = { x: on.left + on.width / 2, y: on.top + on.height / 2 };
    await commands.mouse([
      { op: 'move', ...from },
      { op: 'down' },
      { op: 'move', x: from.x - 120, y: from.y + 4 },
    ]);
    await page.settled();
    for (const [id, x] of placesOf(page)) {
      if (before.has(id)) expect(x - before.get(id)!, id).toBeCloseTo(-120, -0.5);
      if (rows.has(id)) expect(rowsOf(page).get(id), id).toBe(rows.get(id));
    }
    await commands.mouse([{ op: 'up' }]);
    await page.settled();
    expect(page.panel).toBeUndefined();
    expect(page.toldOf('case-pick')).toEqual([]);
    expect(page.toldOf('case-look').length).toBeGreaterThan(1);
  });

  test('moved to either end and back, every mark keeps its row', async () => {
    const page = await inLongPage();
    await zoomIn(page);
    const rows = new Map<string, number>();
    const { y } = bare(page, 0.5);
    for (const by of [-400, -400, -400, 400, 400, 400, 400, 400, 400]) {
      const x = by < 0 ? 750 : 100;
      await commands.mouse([
        { op: 'move', x, y },
        { op: 'down' },
        { op: 'move', x: x + by, y },
        { op: 'up' },
      ]);
      await page.settled();
      for (const [id, row] of rowsOf(page)) {
        expect(rows.get(id) ?? row, id).toBe(row);
        rows.set(id, row);
      }
    }
    expect(rows.size, 'all marks have been in view').toBe(12);
  });

  test('a drag of the right button, and a trembling hand, move nothing', async () => {
    const page = await inLongPage();
    await zoomIn(page);
    const before = page.axisWords;
    const from = bare(page, 0.5);
    await commands.mouse([
      { op: 'move', ...from },
      { op: 'down' },
      { op: 'move', x: from.x + 3, y: from.y },
      { op: 'up' },
    ]);
    await page.settled();
    expect(page.axisWords).toEqual(before);
    await page.clickEvent('e6');
    expect(page.panelName).toBe('Event 6');
  });

  test('Ctrl and the wheel zoom at the pointer, which stays where it is in time', async () => {
    const page = await inLongPage();
    const { glyphBox } = page.mark('e3');
    await wheel({ x: glyphBox.left + glyphBox.width / 2, y: bare(page, 0).y }, -200, true);
    await page.until(() => page.toldOf('case-look').length > 0, 'it has zoomed');
    expect(page.mark('e3').glyphBox.left).toBeCloseTo(glyphBox.left, -0.5);
    expect(page.mark('e4').glyphBox.left).toBeGreaterThan(glyphBox.left + 30);
    expect(scrollY, 'the page has not moved').toBe(0);
    await wheel(bare(page, 0.5), 3000, true);
    await page.until(() => page.isControlOff('show all'), 'all is in view again');
  });

  test('a plain wheel scrolls the page, and changes nothing', async () => {
    const page = await inLongPage();
    await zoomIn(page);
    const before = page.axisWords;
    const told = page.told.length;
    await wheel(bare(page, 0.5), 200, false);
    await page.until(() => scrollY > 0, 'the page scrolls');
    expect(page.axisWords).toEqual(before);
    expect(page.told).toHaveLength(told);
  });

  test('the buttons zoom, and say when they have nothing to do', async () => {
    const page = await inLongPage();
    expect(page.isControlOff('zoom out')).toBe(true);
    expect(page.isControlOff('show all')).toBe(true);
    const all = page.axisWords;
    await page.clickControl('zoom in');
    expect(page.isControlOff('zoom out')).toBe(false);
    expect(page.axisWords).not.toEqual(all);
    await page.clickControl('zoom out');
    expect(page.axisWords).toEqual(all);
    await zoomIn(page, 3);
    await page.clickControl('show all');
    expect(page.axisWords).toEqual(all);
    expect(page.toldOf('case-look').at(-1)).toMatchObject({ from: undefined, to: undefined });
  });

  test('zooming ends where there is nothing more to see', async () => {
    const page = await inLongPage();
    await zoomIn(page, 12);
    expect(page.geometry).not.toMatch(/NaN|Infinity/);
    const closest = page.axisWords;
    await zoomIn(page, 1);
    expect(page.axisWords).toEqual(closest);
    await page.clickControl('show all');
    expect(page.marks).toHaveLength(12);
  });
});

describe('with a finger', () => {
  test('a tap opens an event', async () => {
    const page = await inLongPage(firstCase);
    const { box } = page.mark('lawsuit');
    const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    await commands.touch([{ op: 'start', points: [at] }, { op: 'end' }]);
    await page.until(() => page.panelName !== undefined, 'it is open');
    expect(page.panelName).toBe('Twitter sues to stop the summons');
  });

  test('a swipe to the side moves time', async () => {
    const page = await inLongPage();
    await zoomIn(page);
    const before = placesOf(page);
    await swipe(bare(page, 0.7), -200, 0);
    await page.until(() => page.toldOf('case-look').length > 2, 'it has moved');
    const moved = [...placesOf(page)].filter(([id]) => before.has(id)).map(([id, x]) => x - before.get(id)!);
    expect(moved.length).toBeGreaterThan(0);
    for (const by of moved) expect(by).toBeLessThan(-100);
    expect(page.panel).toBeUndefined();
    expect(scrollY).toBe(0);
  });

  test('a swipe up scrolls the page, and changes nothing', async () => {
    const page = await inLongPage();
    await zoomIn(page);
    const before = page.axisWords;
    await swipe(bare(page, 0.5), 0, -150);
    await page.until(() => scrollY > 20, 'the page scrolls');
    expect(page.axisWords).toEqual(before);
    expect(page.panel).toBeUndefined();
  });

  test('two fingers that part zoom in around the middle between them', async () => {
    const page = await inLongPage();
    const { x, y } = bare(page, 0.5);
    const apart = (by: number): TouchPoint[] => [
      { x: x - by, y },
      { x: x + by, y },
    ];
    const spread = (): number => page.mark('e6').glyphBox.left - page.mark('e5').glyphBox.left;
    const before = spread();
    await commands.touch([
      { op: 'start', points: apart(40) },
      ...[50, 60, 70, 80, 90, 100].map((by) => ({ op: 'move' as const, points: apart(by) })),
      { op: 'end' },
    ]);
    await page.until(() => page.toldOf('case-look').length > 0, 'it has zoomed');
    expect(spread()).toBeGreaterThan(before * 1.5);
    expect(page.panel).toBeUndefined();
  });
});

test.for([
  ['figure', 900],
  ['list', 360],
] as const)('everything that can be pressed is at least 24 px, as a %s', async ([, width]) => {
  const page = await show({ case: firstCase, width });
  await page.clickEvent('summons');
  expect(page.targets.length).toBeGreaterThan(10);
  for (const { name, box } of page.targets) {
    expect(box.width, name).toBeGreaterThanOrEqual(24);
    expect(box.height, name).toBeGreaterThanOrEqual(24);
  }
});

test('what is pointed at stands out, and stops when the pointer leaves', async () => {
  const page = await show({ case: firstCase, width: 900 });
  const { box } = page.mark('lawsuit');
  await commands.mouse([{ op: 'move', x: box.left + 10, y: box.top + 10 }]);
  await page.until(() => page.mark('lawsuit').kinds.includes('is-hovered'), 'it stands out');
  await commands.mouse([{ op: 'move', x: 5, y: page.element.getBoundingClientRect().bottom + 50 }]);
  await page.until(() => !page.mark('lawsuit').kinds.includes('is-hovered'), 'it does no more');
  expect(page.told.map(({ type }) => type)).toEqual(['case-load']);
});

async function wheel(at: TouchPoint, dy: number, isZoom: boolean): Promise<void> {
  if (isZoom) await userEvent.keyboard('{Control>}');
  await commands.mouse([
    { op: 'move', ...at },
    { op: 'wheel', dx: 0, dy },
  ]);
  if (isZoom) await userEvent.keyboard('{/Control}');
}

async function swipe({ x, y }: TouchPoint, dx: number, dy: number): Promise<void> {
  const steps = Array.from({ length: 10 }, (_, i) => (i + 1) / 10);
  await commands.touch([
    { op: 'start', points: [{ x, y }] },
    ...steps.map((part) => ({ op: 'move' as const, points: [{ x: x + dx * part, y: y + dy * part }] })),
    { op: 'end' },
  ]);
}
