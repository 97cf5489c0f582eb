/** What a figure says besides single dates: accounts that differ, chains of filings, eras and gaps, counts that open. */
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import conflicting from '../../data/cases/conflicting-accounts.json';
import erasAndGaps from '../../data/cases/eras-and-gaps.json';
import chain from '../../data/cases/filing-chain.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { caseOf, show, type TimelinePage } from './timeline-page.js';

const FORMS = [
  ['figure', 900],
  ['list', 360],
] as const;

describe('accounts that give an event different dates', () => {
  const TWO = 'August 13, 2022, 9:00 p.m. ADT or August 13, 2022, 11:45 p.m. ADT';
  const THREE = 'August 12, 2022, August 13, 2022, or August 14, 2022';
  const middle = ({ left, width }: DOMRect): number => left + width / 2;

  test('have a hollow mark each where it says, and the marks are joined', async () => {
    const page = await show({ case: conflicting, width: 900, attributes: { scale: 'time' } });
    const three = page.versionsOf('cancelled');
    expect(three.isJoined).toBe(true);
    const [first, second, third] = three.dots.map(middle);
    expect(three.dots).toHaveLength(3);
    expect(second! - first!, 'a day apart').toBeGreaterThan(10);
    expect(third! - second!, 'as far as the next').toBeCloseTo(second! - first!, 0);
    expect(
      new Set(three.dots.map(({ width }) => Math.round(width * 100))).size,
      'none larger than another',
    ).toBe(1);
    expect(page.versionsOf('told')).toMatchObject({ isJoined: true, dots: { length: 2 } });
    expect(page.mark('cancelled').kinds).toContain('conflict');
    expect(page.mark('only-herald').kinds).not.toContain('conflict');
    expect(page.mark('storm').kinds, 'they differ in precision only').not.toContain('conflict');
  });

  test('from right to left stand the other way round', async () => {
    const page = await show({ case: conflicting, width: 900, dir: 'rtl', attributes: { scale: 'time' } });
    const [first, second, third] = page.versionsOf('cancelled').dots.map(middle);
    expect(first).toBeGreaterThan(second!);
    expect(second).toBeGreaterThan(third!);
  });

  test.for([
    ['told', TWO],
    ['cancelled', THREE],
  ] as const)('of %s are all said: on the figure, in the list, in its spoken name', async ([id, dates]) => {
    const page = await show({ case: conflicting, width: 900 });
    expect(page.mark(id).name.startsWith(`${dates}: `)).toBe(true);
    expect(page.mark(id).label).toContain('Accounts differ');
    for (const day of dates.match(/\d+(?=, 2022)/g)!) expect(page.mark(id).label).toContain(`Aug ${day}`);
    expect(page.entries.find((entry) => entry.id === id)).toMatchObject({ when: dates, dateTime: null });
    expect(page.noteOf(id)).toBe('Accounts differ');
  });

  test.for(FORMS)('are cited one by one where the event is open, as a %s', async ([, width]) => {
    const page = await show({ case: conflicting, width });
    await page.clickEvent('told');
    expect(page.noteOf('told'), 'said once').toBe(width < 600 ? undefined : 'Accounts differ');
    expect(page.versions).toEqual([
      'August 13, 2022, 9:00 p.m. ADT Sources 2',
      'August 13, 2022, 11:45 p.m. ADT Sources 3',
      'The pier Sources 2',
      'The ticket hall Sources 3',
    ]);
    expect(page.panelOrEntry('told')).toContain(TWO);
  });

  test('stand in the legend, where there are any', async () => {
    const WORDS = 'Different dates, each by another source';
    const page = await show({ case: conflicting, width: 900 });
    expect(page.legend).toContain(WORDS);
    const other = await show({ case: chain, width: 900 });
    expect(other.legend).not.toContain(WORDS);
  });
});

test('a day that is known no better is in the legend where it is wide, and a dot where it is not', async () => {
  const LOOSE = 'Somewhere in this stretch: no more is known';
  const page = await show({
    case: caseOf({ id: 'a', when: '2020-01-01' }),
    width: 900,
    attributes: { scale: 'time' },
  });
  expect(page.legend).toContain(LOOSE);
  const other = await show({
    case: caseOf({ id: 'a', when: '2020-01-01' }, { id: 'b', when: '2020-03-01' }),
    ...{ width: 900, attributes: { scale: 'time' } },
  });
  expect(other.legend).not.toContain(LOOSE);
});

describe('a chain of filings', () => {
  const LINKED = [
    ...['motion', 'schedule', 'opposition', 'opposition-due'],
    ...['reply-due', 'reply', 'hearing', 'ruling'],
  ];
  const dim = (page: TimelinePage): readonly string[] =>
    page.marks.filter(({ kinds }) => kinds.includes('is-dim')).map(({ id }) => id);

  test('stands out when one of it is picked: the others are dimmed until it is closed', async () => {
    const page = await show({ case: chain, width: 1200 });
    expect(page.marks, 'there is room for all').toHaveLength(chain.events.length);
    expect(dim(page)).toEqual([]);
    for (const id of LINKED) {
      await page.clickEvent(id);
      expect([...dim(page)].sort(), id).toEqual(['answer', 'complaint', 'seal', 'seal-withdrawn']);
    }
    await page.clickControl('close');
    expect(dim(page)).toEqual([]);
    await page.clickEvent('seal');
    expect(dim(page)).toHaveLength(chain.events.length - 2);
  });

  test('an event that is linked with none dims none', async () => {
    const page = await show({
      case: caseOf({ id: 'a', when: '2020' }, { id: 'b', when: '2021' }),
      width: 900,
    });
    await page.clickEvent('a');
    expect(dim(page)).toEqual([]);
  });

  test('is drawn by ties, and those of the picked one are strong', async () => {
    const page = await show({ case: chain, width: 1200 });
    expect(page.ties.length).toBeGreaterThan(2);
    expect(page.ties.some(({ isStrong }) => isStrong)).toBe(false);
    await page.clickEvent('motion');
    const strong = page.ties.filter(({ isStrong }) => isStrong);
    expect(strong, 'of schedule, opposition and ruling').toHaveLength(3);
    const { glyphBox } = page.mark('motion');
    for (const { box } of strong) {
      expect(box.left).toBeLessThan(glyphBox.right + 20);
      expect(box.top).toBeLessThan(glyphBox.bottom + 1);
    }
  });

  test('its ties stand out while one of it is pointed at', async () => {
    const page = await show({ case: chain, width: 1200 });
    await page.pointAt('opposition');
    expect(page.ties.filter(({ isStrong }) => isStrong)).toHaveLength(2);
  });

  test('a deadline before its order has a tie of its own kind, and a line in the legend', async () => {
    const page = await show({ case: firstCase, width: 900 });
    expect(page.ties.filter(({ isOdd }) => isOdd)).toHaveLength(1);
    expect(page.legend.join()).toContain('a deadline that had passed when it was set');
    const other = await show({ case: chain, width: 900 });
    expect(other.ties.filter(({ isOdd }) => isOdd)).toEqual([]);
  });

  test.for(FORMS)('leads from one to the next by its links, as a %s', async ([, width]) => {
    const page = await show({ case: chain, width });
    await page.clickEvent('motion');
    for (const [title, id] of [
      ['The lantern makers oppose the motion', 'opposition'],
      ['The town replies on the last day', 'reply'],
      ['Both sides are heard on the motion', 'hearing'],
      ['The court lets the suit go on', 'ruling'],
    ] as const) {
      await page.followLink(title);
      expect(page.openId).toBe(id);
    }
    expect(page.isOpenSeen || page.isFigure).toBe(true);
  });
});

describe('eras and gaps', () => {
  const ERAS = ['The building', 'The warranty', 'Before the board'];
  const GAPS = ['The minutes do not mention the roof.', 'The board looked for an expert.'];

  test('stand above the axis with their words, and in the list', async () => {
    const page = await show({ case: erasAndGaps, width: 900 });
    const words = (kind: 'era' | 'gap'): readonly string[] =>
      page.bands.filter((band) => band.kind === kind).map((band) => band.words);
    expect(words('era')).toEqual(ERAS);
    expect(words('gap')).toEqual(GAPS);
    const axis = Math.min(...page.axisBoxes.map(({ box }) => box.top));
    for (const { wordsBox } of page.bands) expect(wordsBox.bottom).toBeLessThan(axis + 4);
    for (const said of [...ERAS, ...GAPS]) expect(page.saidBands.join('\n')).toContain(said);
    expect(page.legend).toContain('A stretch of time with a name of its own');
  });

  test('stay with their words as long as any of them is in view', async () => {
    const page = await show({ case: erasAndGaps, width: 900, attributes: { scale: 'time' } });
    await page.element.look(Date.UTC(2022, 5, 1), Date.UTC(2022, 8, 1));
    await page.settled();
    expect(page.bands.map(({ words }) => words).sort()).toEqual([GAPS[0], 'The warranty']);
    const { left, right } = page.figureBox;
    for (const { wordsBox } of page.bands) {
      expect(wordsBox.left).toBeGreaterThanOrEqual(left - 1);
      expect(wordsBox.right).toBeLessThanOrEqual(right + 1);
    }
  });

  test('are said in a list between the events that they separate', async () => {
    const page = await show({ case: erasAndGaps, width: 360 });
    const at = (words: string): number => page.text.indexOf(words);
    expect(at('The roof is finished')).toBeLessThan(at(GAPS[0]!));
    expect(at(GAPS[0]!)).toBeLessThan(at('Rain comes through the roof'));
    expect(at('The trustees turn to the board')).toBeLessThan(at(GAPS[1]!));
    expect(at(GAPS[1]!)).toBeLessThan(at('An expert climbs the roof'));
  });
});

/** A week with 200 events, between a year before and a year after. */
const WEEK = caseOf(
  { id: 'before', when: '2019-06-01' },
  ...Array.from({ length: 200 }, (_, i) => ({
    id: `e${i}`,
    when: `2020-03-0${2 + Math.floor(i / 40)}T${String(8 + Math.floor((i % 40) / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}`,
  })),
  { id: 'after', when: '2021-06-01' },
);

describe('200 events in a week', () => {
  test('are counts in which none is missing, also where most are out of sight', async () => {
    const page = await show({ case: WEEK, width: 900, attributes: { scale: 'time' } });
    const counted = page.crowds.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeGreaterThan(150);
    expect(page.marks.length + counted).toBe(202);
    expect(page.legend).toContain('A number of events, which opens');
  });

  test('open by Enter as a list, and each from there', async () => {
    const page = await show({ case: WEEK, width: 900, attributes: { scale: 'time' } });
    const crowd = [...page.crowds].sort((a, b) => b.count - a.count)[0]!;
    await walkTo(page, crowd.firstId);
    await page.press('{Enter}');
    expect(page.crowdTitles).toHaveLength(crowd.count);
    expect(page.isFocusInPanel).toBe(true);
    await page.press('{Tab}', '{Tab}', '{Enter}');
    expect(page.panelName).toBe(page.entries.find(({ id }) => id === page.openId)?.title);
    await page.press('{Escape}');
    expect(page.focusedId).toBe(crowd.firstId);
  });

  test('come apart when the reader comes closer', async () => {
    const page = await show({ case: WEEK, width: 900, attributes: { scale: 'time' } });
    const before = page.crowds.reduce((sum, { count }) => sum + count, 0);
    await page.element.look(Date.UTC(2020, 2, 2, 8), Date.UTC(2020, 2, 2, 12));
    await page.settled();
    expect(page.crowds.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(before / 5);
    expect(page.marks.length).toBeGreaterThan(5);
  });
});

/** Five hundred days with an event each, and forty things that go on through all of them. */
const LONG = caseOf(
  ...Array.from({ length: 40 }, (_, i) => ({
    id: `through${i}`,
    title: `Through all of it ${i}`,
    when: `2020-01-${String((i % 28) + 1).padStart(2, '0')}/2021-12-31`,
  })),
  ...Array.from({ length: 500 }, (_, i) => ({
    id: `day${i}`,
    when: new Date(Date.UTC(2020, 2, 1 + i)).toISOString().slice(0, 10),
  })),
);

describe('what is under way', () => {
  /** In the middle of it all. */
  async function inTheMiddle(given: object = {}): Promise<TimelinePage> {
    const page = await show({ case: LONG, width: 900, attributes: { scale: 'time' }, ...given });
    await page.element.look(Date.UTC(2020, 8, 1), Date.UTC(2020, 8, 10));
    return page.settled();
  }
  const underWay = (page: TimelinePage) => page.crowds.find(({ name }) => name.endsWith('under way'))!;

  test('and not drawn is counted at the edge of what is in view', async () => {
    const page = await inTheMiddle();
    const { name, count, box } = underWay(page);
    const drawn = page.marks.filter(({ id }) => id.startsWith('through')).length;
    expect(count + drawn).toBe(40);
    expect(name).toBe(`${count} under way`);
    expect(box.left).toBeLessThan(page.figureBox.left + 20);
    const mirrored = await inTheMiddle({ dir: 'rtl' });
    expect(underWay(mirrored).box.right).toBeGreaterThan(mirrored.figureBox.right - 20);
  });

  test('opens by mouse', async () => {
    const page = await inTheMiddle();
    const { firstId, count } = underWay(page);
    await page.clickCrowd(firstId);
    expectListed(page, count);
    await page.chooseFromCrowd(page.crowdTitles[0]!);
    expect(page.panelName).toMatch(/^Through all of it/);
  });

  test('opens by touch', async () => {
    const page = await inTheMiddle();
    const { box, count } = underWay(page);
    const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    await commands.touch([{ op: 'start', points: [at] }, { op: 'end' }]);
    await page.until(() => page.crowdTitles.length > 0, 'it is open');
    expectListed(page, count);
  });

  test('opens by keyboard, and Escape leads back to it', async () => {
    const page = await inTheMiddle();
    const { firstId, count } = underWay(page);
    page.focusEvent(page.marks.find(({ id }) => id.startsWith('day'))!.id);
    await walkTo(page, firstId, '{ArrowLeft}');
    await page.press('{Enter}');
    expectListed(page, count);
    expect(page.isFocusInPanel).toBe(true);
    await page.press('{Escape}');
    expect(page.panel).toBeUndefined();
    expect(page.focusedId).toBe(firstId);
  });

  function expectListed(page: TimelinePage, count: number): void {
    expect(page.crowdTitles).toHaveLength(count);
    for (const title of page.crowdTitles) expect(title).toMatch(/^Through all of it/);
  }
});

test('arrows lead through a part of a case to what lies beyond, and to what has no date last', async () => {
  const page = await show({ case: firstCase, width: 900, attributes: { scale: 'time' } });
  const all = page.entries.map(({ id }) => id);
  await page.element.look(Date.UTC(2017, 2, 12), Date.UTC(2017, 2, 17));
  await page.settled();
  page.focusEvent('production-deadline');
  expect(await walked(page, '{ArrowRight}'), 'all, in the order of reading').toEqual(all);
  expect(await walked(page, '{ArrowLeft}')).toEqual([...all].reverse());
});

test('arrows lead through counts and marks, each once', async () => {
  const page = await show({ case: WEEK, width: 900, attributes: { scale: 'time' } });
  page.focusEvent(page.tabStops[0]!);
  const ids = await walked(page, '{ArrowRight}');
  expect(ids).toHaveLength(page.marks.length + page.crowds.length);
  expect(await walked(page, '{ArrowLeft}')).toEqual([...ids].reverse());
});

/** The ids of all that a key leads to, until it leads no further. */
async function walked(page: TimelinePage, key: string): Promise<readonly string[]> {
  const ids = [page.focusedId!];
  for (let i = 0; i < 100; i++) {
    await page.press(key);
    if (page.focusedId === ids.at(-1)) break;
    ids.push(page.focusedId!);
  }
  return ids;
}

/** Arrows to a mark or a count. */
async function walkTo(page: TimelinePage, id: string, key = '{ArrowRight}'): Promise<void> {
  if (!page.hasFocus) page.focusEvent(page.tabStops[0]!);
  for (let i = 0; i < 80 && page.focusedId !== id; i++) await page.press(key);
  expect(page.focusedId).toBe(id);
}
