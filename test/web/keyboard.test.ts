/** Everything by keyboard: one tab stop for each figure, arrows within, Enter opens, Escape goes back. */
import { describe, expect, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import busyDay from '../../data/cases/one-busy-day.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { caseOf, column, put, show, type TimelinePage } from './timeline-page.js';

/** Events a day apart, whose labels all fit into one row of the wide figure. */
const ROW = caseOf(
  ...['apple', 'banana', 'cherry', 'damson', 'elder', 'fig'].map((id, i) => ({
    id,
    title: id,
    when: `2020-01-${String(i * 5 + 1).padStart(2, '0')}`,
  })),
);
/** The same in two rows: titles too long to stand side by side. */
const ROWS = caseOf(
  ...[0, 1, 2, 3].map((i) => ({
    id: `e${String(i)}`,
    title: `A rather long title that needs its own room ${String(i)}`,
    when: `2020-01-0${String(i + 1)}`,
  })),
);

const FORMS = [
  ['figure', 900],
  ['list', 360],
] as const;

/** What a key leads to, event by event; the ends, what has no such letter, and capitals included. */
const WALKS: readonly (readonly [keys: string, from: string, to: string])[] = [
  ['{ArrowRight}', 'apple', 'banana'],
  ['{ArrowLeft}', 'banana', 'apple'],
  ['{ArrowLeft}', 'apple', 'apple'],
  ['{ArrowRight}', 'fig', 'fig'],
  ['{Home}', 'damson', 'apple'],
  ['{End}', 'damson', 'fig'],
  ['{PageDown}', 'apple', 'fig'],
  ['{PageUp}', 'fig', 'apple'],
  ['d', 'apple', 'damson'],
  ['B', 'damson', 'banana'],
  ['z', 'damson', 'damson'],
];

describe.for(FORMS)('as a %s', ([form, width]) => {
  test('keys lead from event to event, stay at the ends, and Tab comes back to where they led', async () => {
    const page = await show({ case: ROW, width });
    for (const [key, from, to] of WALKS) {
      page.focusEvent(from);
      await page.press(key);
      expect([page.focusedId, page.tabStops], `${key} from ${from}`).toEqual([to, [to]]);
    }
  });

  test('it is what it should be at this width', async () => {
    const page = await show({ case: ROW, width });
    expect([page.isFigure, page.isList]).toEqual([form === 'figure', form === 'list']);
    expect(page.matches('narrow')).toBe(form === 'list');
  });

  test('one tab stop: in at the first event, out behind it', async () => {
    const into = column(width);
    const before = buttonIn(into);
    const page = await show({ case: ROW, into });
    const after = buttonIn(into);
    expect(page.tabStops).toEqual(['apple']);
    before.focus();
    const stops: string[] = [];
    for (let i = 0; i < 12 && document.activeElement !== after; i++) {
      await userEvent.tab();
      stops.push(page.focusedId ?? '');
    }
    expect(stops.filter(Boolean), 'only one of the events').toEqual(['apple']);
    expect(document.activeElement).toBe(after);
    // Behind the events lie the ends of the strip, and what opens at the foot.
    for (let i = 0; i < 8 && page.focusedId === undefined; i++) await userEvent.tab({ shift: true });
    expect(page.focusedId).toBe('apple');
  });

  test.for(['{Enter}', ' '])('%s opens an event, Escape closes it, and focus is back', async (key) => {
    const page = await show({ case: firstCase, width });
    page.focusEvent('summons');
    await page.press(key);
    expect(page.toldOf('case-pick').map(({ id }) => id)).toEqual(['summons']);
    expect(page.hasFocus).toBe(true);
    if (form === 'figure') {
      expect(page.isFocusInPanel).toBe(true);
      expect(page.panelName).toBe('CBP faxes Twitter a summons');
    } else expect(page.entries.find(({ isOpen }) => isOpen)?.id).toBe('summons');
    await page.press('{Escape}');
    expect(page.toldOf('case-pick').map(({ id }) => id)).toEqual(['summons', undefined]);
    expect(page.panel).toBeUndefined();
    expect(page.focusedId).toBe('summons');
  });

  test('Escape is the page’s where nothing is open, and so are keys with Ctrl, Alt or ⌘', async () => {
    const page = await show({ case: ROW, width });
    page.focusEvent('apple');
    const taken: boolean[] = [];
    const note = (event: KeyboardEvent): unknown => taken.push(event.defaultPrevented);
    page.element.addEventListener('keydown', note);
    const free = [
      '{Escape}',
      '{Control>}{ArrowRight}{/Control}',
      '{Alt>}{ArrowRight}{/Alt}',
      '{Meta>}f{/Meta}',
    ];
    await page.press(...free, '{Tab}');
    expect(taken).not.toContain(true);
    page.focusEvent('apple');
    await page.press('{ArrowRight}');
    expect(taken.at(-1), 'an arrow is taken, so the page does not scroll').toBe(true);
  });

  test('every event is named by its date and its title, and nothing else', async () => {
    const page = await show({ case: firstCase, width });
    const named = page.isFigure ? page.marks.map(({ id, name }) => ({ id, name })) : [];
    for (const { id, name } of named) {
      const entry = page.entries.find((one) => one.id === id)!;
      expect(name).toBe(`${entry.when}: ${entry.title}`);
    }
    expect(page.isFigure ? named.length : page.entries.length).toBeGreaterThan(5);
  });

  test('the list of all events stands in the page, with dates, texts and sources', async () => {
    const page = await show({ case: firstCase, width });
    expect(page.entries.map(({ id }) => id).sort()).toEqual(firstCase.events.map(({ id }) => id).sort());
    const summons = page.entries.find(({ id }) => id === 'summons')!;
    expect(summons).toMatchObject({ dateTime: '2017-03-14', when: 'March 14, 2017' });
    for (const { id, text } of page.entries) {
      const { title } = firstCase.events.find((event) => event.id === id)!;
      expect(text).toContain(title);
      expect(text).toMatch(/Sources:? /);
    }
  });

  test('data that is replaced takes no focus away', async () => {
    const page = await show({ case: ROW, width });
    page.focusEvent('cherry');
    page.element.case = structuredClone(ROW);
    await page.settled();
    expect(page.focusedId).toBe('cherry');
    page.element.case = caseOf({ id: 'new', when: '2020-01-02' }, { id: 'newer', when: '2020-01-03' });
    await page.until(() => page.entries.length === 2, 'the new data');
    expect(page.hasFocus, 'what was focused is gone: something else has it').toBe(true);
    await page.press('{End}');
    expect(page.focusedId).toBe('newer');
  });
});

describe('in the figure', () => {
  test('Up and Down lead to the rows above and below', async () => {
    const page = await show({ case: ROWS, width: 700 });
    const tops = (): Map<string, number> => new Map(page.marks.map(({ id, labelBox }) => [id, labelBox.top]));
    expect(new Set(tops().values()).size).toBeGreaterThan(1);
    page.focusEvent('e0');
    await page.press('{ArrowDown}');
    expect(tops().get(page.focusedId!)).toBeGreaterThan(tops().get('e0')!);
    await page.press('{ArrowUp}');
    expect(tops().get(page.focusedId!)).toBe(tops().get('e0'));
  });

  test('+ comes closer around the event, - goes away, 0 shows all', async () => {
    const page = await show({ case: ROW, width: 900 });
    const all = page.axisWords;
    page.focusEvent('fig');
    await page.press('+', '+');
    const closer = page.axisWords;
    expect(closer).not.toEqual(all);
    expect(page.focusedId).toBe('fig');
    expectInFigure(page, 'fig');
    await page.press('-');
    expect(page.axisWords).not.toEqual(closer);
    await page.press('0');
    expect(page.axisWords).toEqual(all);
    expect(page.focusedId).toBe('fig');
    expect(page.toldOf('case-look').at(-1)).toMatchObject({ from: undefined, to: undefined });
  });

  test('arrows bring what is out of view into view', async () => {
    const page = await show({ case: ROW, width: 900 });
    page.focusEvent('apple');
    await page.press('+', '+', '+', '+');
    expect(page.marks.map(({ id }) => id)).not.toContain('fig');
    for (const id of ['banana', 'cherry', 'damson', 'elder', 'fig']) {
      await page.press('{ArrowRight}');
      expect(page.focusedId).toBe(id);
      expectInFigure(page, id);
    }
    await page.press('{Home}');
    expect(page.focusedId).toBe('apple');
    expectInFigure(page, 'apple');
  });

  test('focus is not lost when its event is zoomed out of view', async () => {
    const page = await show({ case: ROW, width: 900 });
    page.focusEvent('apple');
    const { right, bottom } = page.figureBox;
    await userEvent.keyboard('{Control>}');
    await commands.mouse([
      { op: 'move', x: right - 20, y: bottom - 10 },
      { op: 'wheel', dx: 0, dy: -400 },
    ]);
    await userEvent.keyboard('{/Control}');
    await page.until(() => !page.marks.some(({ id }) => id === 'apple'), 'the event is out of view');
    expect(page.hasFocus).toBe(true);
    expect(page.tabStops).toEqual([page.focusedId]);
    await page.press('{Home}');
    expect(page.focusedId).toBe('apple');
    expectInFigure(page, 'apple');
  });

  test('a crowd opens as a list, and an event from that', async () => {
    const page = await show({ case: busyDay, width: 640 });
    const [crowd] = page.crowds;
    expect(crowd, 'there is a crowd at this width').toBeDefined();
    expect(crowd!.name).toMatch(/^\d+ more events?$/);
    await page.press('{Tab}');
    page.focusEvent(page.marks[0]!.id);
    for (let i = 0; i < 60 && page.focusedName !== crowd!.name; i++) await page.press('{ArrowRight}');
    expect(page.focusedName).toBe(crowd!.name);
    await page.press('{Enter}');
    expect(page.crowdTitles).toHaveLength(crowd!.count);
    expect(page.isFocusInPanel).toBe(true);
    const [first] = page.crowdTitles;
    await page.press('{Tab}');
    expect(page.focusedName).toBe(first);
    await page.press('{Enter}');
    expect(page.panelName).toBe(first);
    expect(page.isFocusInPanel, 'focus stays in the panel').toBe(true);
    await page.press('{Escape}');
    expect(page.focusedName).toBe(crowd!.name);
  });

  test('a link in the panel leads to another event, and focus goes along', async () => {
    const page = await show({ case: firstCase, width: 900 });
    page.focusEvent('summons');
    await page.press('{Enter}');
    await page.followLink('Records are due at a CBP office');
    expect(page.panelName).toBe('Records are due at a CBP office');
    expect(page.isFocusInPanel).toBe(true);
    await page.press('{Escape}');
    expect(page.focusedId).toBe('production-deadline');
  });

  test('the buttons of the panel step through the events in order', async () => {
    const page = await show({ case: ROW, width: 900 });
    page.focusEvent('apple');
    await page.press('{Enter}', '{Tab}');
    page.focusControl('next');
    await page.press('{Enter}', '{Enter}');
    expect(page.panelName).toBe('cherry');
    page.focusControl('previous');
    await page.press('{Enter}');
    expect(page.panelName).toBe('banana');
    page.focusControl('close');
    await page.press('{Enter}');
    expect(page.focusedId).toBe('banana');
  });
});

test('focus is seen on every event', async () => {
  for (const width of [900, 360]) {
    const page = await show({ case: ROW, width });
    page.focusEvent('apple');
    await page.press('{ArrowRight}');
    expect(page.ringWidth).toBeGreaterThanOrEqual(2);
    page.element.remove();
  }
});

describe('in the toolbar', () => {
  test('arrows go around, Home and End to its ends; what means nothing there is the page’s', async () => {
    const page = await show({ case: ROW, width: 900 });
    page.focusControl('zoom in');
    const names: (string | undefined)[] = [];
    for (const key of ['{End}', '{ArrowRight}', '{ArrowLeft}', '{Home}']) {
      await page.press(key);
      names.push(page.focusedName);
    }
    expect(names).toEqual(['Show as a list', 'Zoom out', 'Show as a list', 'Zoom out']);
    const taken: boolean[] = [];
    page.element.addEventListener('keydown', (event) => taken.push(event.defaultPrevented));
    await page.press('{ArrowDown}', '{ArrowUp}', '{PageDown}', '+', 'a');
    expect(taken).toEqual([false, false, false, false, false]);
    expect(page.focusedName).toBe('Zoom out');
  });
});

test('another try, asked for by keyboard, keeps the focus', async () => {
  const page = put({ src: '/there-is-no-such-case.json' });
  await page.failed();
  page.focusControl('retry');
  await page.press('{Enter}');
  await page.until(() => page.toldOf('case-problem').length === 2, 'the second failure');
  expect(page.hasFocus).toBe(true);
  expect(page.focusedName).toBe('Try again');
});

test('as a list where there is room for a figure, and back', async () => {
  const page = await show({ case: ROW, width: 900 });
  page.focusControl('show as list');
  await page.press('{Enter}');
  expect([page.isFigure, page.isList]).toEqual([false, true]);
  expect(page.focusedName).toBe('Show as a figure');
  await page.press('{Enter}');
  expect([page.isFigure, page.isList]).toEqual([true, false]);
});

function expectInFigure(page: TimelinePage, id: string): void {
  const { glyphBox } = page.mark(id);
  const { left, right } = page.figureBox;
  expect(glyphBox.left, `${id} is drawn in the figure`).toBeGreaterThanOrEqual(left - 1);
  expect(glyphBox.left).toBeLessThanOrEqual(right);
}

function buttonIn(into: Node): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = 'Outside';
  into.appendChild(made);
  return made;
}
