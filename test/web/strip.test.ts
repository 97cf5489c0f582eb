/** The strip below a figure: all of the case, and a window in it that is dragged, stretched, placed and moved by keys. */
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import monthOnly from '../../data/cases/month-only.json';
import type { TouchPoint } from '../tools/browser-commands.js';
import { caseOf, longColumn, type Mounting, show, type TimelinePage } from './timeline-page.js';

/** An event on the first day of each quarter of three years; so few that the strip is on the screen below them. */
const QUARTERS = caseOf(
  ...Array.from({ length: 12 }, (_, i) => ({
    id: `e${i}`,
    title: `E${i}`,
    when: `${2018 + Math.floor(i / 4)}-${String(3 * (i % 4) + 1).padStart(2, '0')}-01`,
  })),
);

async function showStrip(given: Mounting = {}): Promise<TimelinePage> {
  return show({ case: QUARTERS, width: 860, ...given, attributes: { scale: 'time', ...given.attributes } });
}

/** Around the middle third of the case. */
async function inTheMiddle(given: Mounting = {}): Promise<TimelinePage> {
  const page = await showStrip(given);
  const { from, to } = page.element.span!;
  const third = (to - from) / 3;
  await page.element.look(from + third, to - third);
  return page.settled();
}

/** The window as shares of the whole, in percent. */
function shares({ strip }: TimelinePage): readonly [from: number, to: number] {
  const { from, to } = strip.window;
  const { width } = strip.box;
  return [(100 * from) / width, (100 * to) / width];
}

/** Where the figure's first and last visible event lie in the case, by number. */
function inView(page: TimelinePage): readonly [first: number, last: number] {
  const { left, right } = page.figureBox;
  const seen = page.marks
    .filter(({ glyphBox }) => glyphBox.right > left && glyphBox.left < right)
    .map(({ id }) => Number(id.slice(1)));
  return [Math.min(...seen), Math.max(...seen)];
}

describe('what it shows', () => {
  test('all of the case, and both ends by name and date', async () => {
    const page = await showStrip();
    expect(page.strip.name).toBe('All of the case');
    expect(shares(page)).toEqual([0, 100]);
    expect(page.strip.start).toMatchObject({ name: 'Start of what is in view', share: 0 });
    expect(page.strip.end).toMatchObject({ name: 'End of what is in view', share: 100 });
    expect([page.strip.start.said, page.strip.end.said]).toEqual(['January 1, 2018', 'October 1, 2020']);
  });

  test('the part of it that is in view', async () => {
    const page = await inTheMiddle();
    const [from, to] = shares(page);
    expect(from).toBeCloseTo(33.3, 0);
    expect(to).toBeCloseTo(66.7, 0);
    expect([page.strip.start.share, page.strip.end.share]).toEqual([33, 67]);
    expect(page.strip.start.said).toMatch(/2018|2019/);
  });

  test('nothing where there is nothing to move in, and none in a list', async () => {
    const one = await show({ case: caseOf({ id: 'a', when: '2020' }), width: 860 });
    expect(one.strip.isThere).toBe(false);
    const list = await showStrip({ width: 360 });
    expect(list.strip.isThere).toBe(false);
  });

  test('ends that a finger can take', async () => {
    const page = await inTheMiddle();
    for (const { box } of [page.strip.start, page.strip.end]) {
      expect(Math.round(box.width)).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('with a mouse', () => {
  test('the window is dragged: the figure follows, and shows as much as before', async () => {
    const page = await inTheMiddle();
    const before = page.strip.window;
    const seen = inView(page);
    await page.strip.drag('window', 120);
    const after = page.strip.window;
    expect(after.from).toBeCloseTo(before.from + 120, -0.5);
    expect(after.to).toBeCloseTo(before.to + 120, -0.5);
    expect(inView(page)[0]).toBeGreaterThan(seen[0]);
    expect(inView(page)[1]).toBeGreaterThan(seen[1]);
    expect(page.toldOf('case-look').at(-1)).toMatchObject(page.element.span!);
  });

  test('dragged beyond an end it stays at it, as wide as it was', async () => {
    const page = await inTheMiddle();
    const width = page.strip.window.to - page.strip.window.from;
    await page.strip.drag('window', 800);
    expect(page.strip.window.to).toBeCloseTo(page.strip.box.width, 0);
    expect(page.strip.window.to - page.strip.window.from).toBeCloseTo(width, -0.5);
    expect(inView(page)[1]).toBe(11);
    await page.strip.drag('window', -2000);
    expect(page.strip.window.from).toBeCloseTo(0, 0);
    expect(inView(page)[0]).toBe(0);
  });

  test.for([
    ['start', -100],
    ['start', 100],
    ['end', -100],
    ['end', 100],
  ] as const)('its %s is dragged by %i px, and the other end stays', async ([part, dx]) => {
    const page = await inTheMiddle();
    const before = page.strip.window;
    await page.strip.drag(part, dx);
    const after = page.strip.window;
    const [moved, still] = part === 'start' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    expect(after[moved]).toBeCloseTo(before[moved] + dx, -0.5);
    expect(after[still]).toBeCloseTo(before[still], 0);
  });

  test('an end is not dragged over the other', async () => {
    const page = await inTheMiddle();
    const { to } = page.strip.window;
    await page.strip.drag('start', 700);
    expect(page.strip.window.to).toBeCloseTo(to, 0);
    expect(page.strip.window.from).toBeLessThan(to);
    expect(page.geometry).not.toMatch(/NaN|Infinity/);
  });

  test('a thin window is dragged by its middle, and stretched by its ends', async () => {
    const page = await showStrip();
    const { from, to } = page.element.span!;
    const middle = (from + to) / 2;
    await page.element.look(middle - (to - from) / 200, middle + (to - from) / 200);
    await page.settled();
    const before = page.strip.window;
    expect(before.to - before.from).toBeLessThan(10);
    await page.strip.drag('window', 100);
    const after = page.strip.window;
    expect(after.to - after.from).toBeCloseTo(before.to - before.from, 0);
    expect(after.from).toBeCloseTo(before.from + 100, -0.5);
    const { start, end } = page.strip;
    expect(end.box.left - start.box.right, 'room for the window between its ends').toBeGreaterThan(23);
    await dragFrom(page, { x: end.box.right - 4, y: end.box.top + 10 }, 80);
    expect(page.strip.window.to).toBeCloseTo(after.to + 80, -0.5);
    const { box } = page.strip.start;
    await dragFrom(page, { x: box.left + 4, y: box.top + 10 }, -80);
    expect(page.strip.window.from).toBeCloseTo(after.from - 80, -0.5);
  });

  test('both ends dragged out show all again', async () => {
    const page = await inTheMiddle();
    await page.strip.drag('start', -600);
    await page.strip.drag('end', 600);
    expect(shares(page)).toEqual([0, 100]);
    expect(page.isControlOff('show all')).toBe(true);
    expect(page.toldOf('case-look').at(-1)).toMatchObject({ from: undefined, to: undefined });
  });

  test.for([0.1, 0.9])('a click beside it, at %f of the strip, brings it there', async (share) => {
    const page = await inTheMiddle();
    const width = page.strip.window.to - page.strip.window.from;
    await page.strip.click(share);
    const { from, to } = page.strip.window;
    expect(to - from).toBeCloseTo(width, -0.5);
    const { width: all } = page.strip.box;
    const middle = Math.min(all - width / 2, Math.max(width / 2, share * all));
    expect((from + to) / 2).toBeCloseTo(middle, -0.5);
    expect(page.toldOf('case-look')).toHaveLength(1);
  });

  test('the right button moves nothing', async () => {
    const page = await inTheMiddle();
    const before = page.strip.window;
    const { x, y } = page.strip.placeAt(0.9);
    await commands.mouse([
      { op: 'move', x, y },
      { op: 'down', button: 'right' },
      { op: 'move', x: x - 100, y },
      { op: 'up', button: 'right' },
    ]);
    await page.settled();
    expect(page.strip.window).toEqual(before);
  });
});

describe('by keyboard', () => {
  test('Tab stops at the window and at both ends, after the figure', async () => {
    const page = await inTheMiddle();
    page.focusEvent(page.tabStops[0]!);
    await page.press('{Tab}');
    expect(page.strip.pane).toMatchObject({ name: 'What is in view', hasFocus: true });
    await page.press('{Tab}');
    expect(page.strip.start.hasFocus).toBe(true);
    await page.press('{Tab}');
    expect(page.strip.end.hasFocus).toBe(true);
    await page.press('{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}');
    expect(page.tabStops).toEqual([page.focusedId]);
  });

  /** By how much of the strip each key moves an end, in percent; in time, where the key names no side. */
  const KEYS = [
    ['{ArrowRight}', 2],
    ['{ArrowUp}', 2],
    ['{ArrowLeft}', -2],
    ['{ArrowDown}', -2],
    ['{PageUp}', 10],
    ['{PageDown}', -10],
  ] as const;
  test.for(KEYS.flatMap(([key, by]) => [['start', key, by, 0] as const, ['end', key, by, 1] as const]))(
    'the %s by %s: %i percent',
    async ([part, key, by, place]) => {
      const page = await inTheMiddle();
      const before = shares(page);
      page.strip.focus(part);
      await page.press(key);
      const after = shares(page);
      expect(after[place] - before[place]).toBeCloseTo(by, 0);
      expect(after[1 - place]!).toBeCloseTo(before[1 - place]!, 1);
      expect(page.strip[part].hasFocus, 'the focus stays').toBe(true);
      expect(page.strip[part].share).toBe(Math.round(after[place]));
      expect(page.toldOf('case-look')).toHaveLength(1);
    },
  );

  test('the window moves as it is, by its keys, and says where it is then', async () => {
    const page = await inTheMiddle();
    const [from, to] = shares(page);
    page.strip.focus('window');
    await page.press('{ArrowRight}');
    expect(shares(page)[0] - from).toBeCloseTo(2, 0);
    expect(shares(page)[1] - to).toBeCloseTo(2, 0);
    expect(page.strip.pane.said).toBe(`${page.strip.start.said} to ${page.strip.end.said}`);
    expect(page.strip.pane.hasFocus).toBe(true);
  });

  const MIRRORED = [
    ['{ArrowLeft}', 2],
    ['{ArrowRight}', -2],
    ['{ArrowUp}', 2],
    ['{ArrowDown}', -2],
    ['{PageUp}', 10],
    ['{PageDown}', -10],
  ] as const;
  test.for(MIRRORED.flatMap(([key, by]) => [['start', key, by] as const, ['end', key, by] as const]))(
    'from right to left, the %s by %s: %i percent later',
    async ([part, key, by]) => {
      const page = await inTheMiddle({ dir: 'rtl' });
      expect(page.strip.start.x, 'time runs to the left').toBeGreaterThan(page.strip.end.x);
      const before = page.strip[part].share;
      page.strip.focus(part);
      await page.press(key);
      expect(page.strip[part].share - before).toBe(by);
      expect(page.strip[part].hasFocus).toBe(true);
    },
  );

  test.for(['ltr', 'rtl'] as const)('Home and End lead to the ends of the case, %s', async (dir) => {
    const page = await inTheMiddle(dir === 'rtl' ? { dir } : {});
    page.strip.focus('start');
    await page.press('{Home}');
    expect([page.strip.start.share, page.strip.end.share]).toEqual([0, 67]);
    page.strip.focus('end');
    await page.press('{End}');
    expect([page.strip.start.share, page.strip.end.share]).toEqual([0, 100]);
    expect(page.isControlOff('show all')).toBe(true);
    await page.press('{Home}');
    expect(page.strip.end.share, 'as far as the start').toBeLessThan(5);
    expect(page.strip.end.hasFocus).toBe(true);
  });

  test('keys with Ctrl, Alt or ⌘, and all others, are the page’s', async () => {
    const page = await inTheMiddle();
    const before = page.strip.window;
    const taken: boolean[] = [];
    page.element.addEventListener('keydown', (event) => taken.push(event.defaultPrevented));
    page.strip.focus('start');
    await page.press('{Control>}{ArrowRight}{/Control}', '{Alt>}{Home}{/Alt}', 'x', '{Escape}');
    expect(taken).not.toContain(true);
    expect(page.strip.window).toEqual(before);
  });

  test('focus is seen', async () => {
    const page = await inTheMiddle();
    page.focusEvent(page.tabStops[0]!);
    await page.press('{Tab}');
    expect(page.strip.ringWidth, 'around the window').toBeGreaterThanOrEqual(2);
    await page.press('{Tab}');
    expect(page.strip.ringWidth).toBeGreaterThanOrEqual(2);
  });
});

describe('what is said of the ends', () => {
  test('is never more exact than the case', async () => {
    const page = await showStrip({ case: monthOnly });
    expect([page.strip.start.said, page.strip.end.said]).toEqual(['March 2018', 'November 2020']);
    page.strip.focus('start');
    for (let i = 0; i < 12; i++) {
      await page.press('{ArrowRight}');
      expect(page.strip.start.said).toMatch(/^[A-Z][a-z]+ \d{4}$/);
    }
    const years = caseOf({ id: 'a', when: '1990' }, { id: 'b', when: '2010' });
    const coarse = await showStrip({ case: years });
    expect([coarse.strip.start.said, coarse.strip.end.said]).toEqual(['1990', '2010']);
  });

  test('is a day where the case names days, hours or minutes', async () => {
    const exact = caseOf({ id: 'a', when: '2020-03-01T09:00' }, { id: 'b', when: '2020-03-20T17:30' });
    const page = await showStrip({ case: exact });
    expect([page.strip.start.said, page.strip.end.said]).toEqual(['March 1, 2020', 'March 20, 2020']);
  });

  test('names no date where there is none', async () => {
    const open = caseOf(
      { id: 'a', when: '../2020-03-01' },
      { id: 'b', when: '2020-03-10' },
      { id: 'c', when: '[2020-03-20..]' },
    );
    const page = await showStrip({ case: open });
    const said = ['Earlier, date not stated', 'Later, date not stated'];
    expect([page.strip.start.said, page.strip.end.said]).toEqual(said);
    page.strip.focus('end');
    for (let i = 0; i < 10 && page.strip.end.said === said[1]; i++) await page.press('{PageDown}');
    expect(page.strip.end.said).toMatch(/^March \d+, 2020$/);
  });

  test('tells before and after year 1 apart', async () => {
    const old = caseOf({ id: 'a', when: '-0044-03-15' }, { id: 'b', when: '0004-01-01' });
    const page = await showStrip({ case: old });
    expect(page.strip.start.said).toMatch(/45 BCE$/);
    expect(page.strip.end.said).toBe('January 1, 4 CE');
  });
});

describe('what the page is told', () => {
  test('case-look comes for the reader’s doing only, with what is in view', async () => {
    const page = await showStrip();
    const { from, to } = page.element.span!;
    await page.element.look(from, (from + to) / 2);
    await page.element.showAll();
    page.element.scale = 'equal';
    page.element.scale = 'time';
    await page.settled();
    expect(page.toldOf('case-look')).toEqual([]);
    await page.element.look(from, (from + to) / 2);
    await page.settled();
    await page.strip.drag('window', 60);
    const told = page.toldOf('case-look');
    expect(told.length).toBeGreaterThan(0);
    expect(told.at(-1)).toMatchObject(page.element.span!);
  });

  test('a click on an end, or on all of the case, tells nothing', async () => {
    const page = await inTheMiddle();
    await page.strip.drag('start', 0);
    await page.strip.drag('end', 0);
    await page.element.showAll();
    await page.settled();
    await page.strip.drag('window', 50);
    expect(page.toldOf('case-look')).toEqual([]);
    expect(shares(page)).toEqual([0, 100]);
  });
});

describe('with a finger', () => {
  /** The strip in a page that can be scrolled. */
  async function inLongPage(): Promise<TimelinePage> {
    const into = longColumn(860);
    return inTheMiddle({ into });
  }

  test('a swipe along it drags what it begins on', async () => {
    const page = await inLongPage();
    const before = page.strip.window;
    await swipe(page.strip.middleOf('window'), 120, 0);
    await page.until(() => page.toldOf('case-look').length > 0, 'it has moved');
    expect(page.strip.window.from).toBeGreaterThan(before.from + 80);
    expect(page.strip.window.to - page.strip.window.from).toBeCloseTo(before.to - before.from, -0.5);
    const { from, to } = page.strip.window;
    await swipe(page.strip.middleOf('end'), -80, 0);
    await page.until(() => page.strip.window.to < to - 50, 'the end has moved');
    expect(page.strip.window.from).toBeCloseTo(from, 0);
    expect(scrollY).toBe(0);
  });

  test('a tap beside the window brings it there', async () => {
    const page = await inLongPage();
    await commands.touch([{ op: 'start', points: [page.strip.placeAt(0.1)] }, { op: 'end' }]);
    await page.until(() => page.strip.window.from < 5, 'it has come');
  });

  const PLACES = [
    ['on the window', (page) => page.strip.middleOf('window')],
    ['on its start', (page) => page.strip.middleOf('start')],
    ['beside it', (page) => page.strip.placeAt(0.1)],
  ] as const satisfies readonly (readonly [string, (page: TimelinePage) => TouchPoint])[];
  const LEANS = [0, 12] as const;
  test.for(PLACES.flatMap(([name, placeIn]) => LEANS.map((lean) => [name, lean, placeIn] as const)))(
    'a swipe up %s, leaning by %i px, scrolls the page and moves nothing',
    async ([, lean, placeIn]) => {
      const page = await inLongPage();
      const before = page.strip.window;
      await swipe(placeIn(page), lean, -150);
      await page.until(() => scrollY > 20, 'the page scrolls');
      expect(page.strip.window).toEqual(before);
      expect(page.toldOf('case-look')).toEqual([]);
    },
  );
});

async function dragFrom(page: TimelinePage, { x, y }: TouchPoint, dx: number): Promise<void> {
  await commands.mouse([{ op: 'move', x, y }, { op: 'down' }, { op: 'move', x: x + dx, y }, { op: 'up' }]);
  await page.settled();
}

async function swipe({ x, y }: TouchPoint, dx: number, dy: number): Promise<void> {
  const steps = Array.from({ length: 10 }, (_, i) => (i + 1) / 10);
  await commands.touch([
    { op: 'start', points: [{ x, y }] },
    ...steps.map((part) => ({ op: 'move' as const, points: [{ x: x + dx * part, y: y + dy * part }] })),
    { op: 'end' },
  ]);
}
