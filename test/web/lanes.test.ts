/** Lanes: by party, kind or source events stand in rows of their own, and none goes missing. */
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import busyDay from '../../data/cases/one-busy-day.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { illegible, lost, overlaps } from './legible.js';
import { caseOf, column, show, type TimelinePage } from './timeline-page.js';

const CASES: Readonly<Record<string, object>> = import.meta.glob(
  ['../../data/twitter-v-dhs.json', '../../data/cases/*.json'],
  { eager: true, import: 'default' },
);
const named = Object.entries(CASES)
  .map(([path, data]) => [path.split('/').at(-1)!, data] as const)
  .filter(([name]) => name !== 'empty.json');

const KINDS = ['party', 'kind', 'source'] as const;
const WIDTHS = Array.from({ length: 8 }, (_, i) => 600 + 120 * i);

/** The heads of the first case's lanes, in the order of its file; kinds as they are first read. */
const HEADS: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  party: ['Twitter', '@ALT_USCIS', 'U.S. Customs and Border Protection', 'American Civil Liberties Union'],
  kind: ['deadline', 'demand', 'filing', 'post', 'statement', 'withdrawal'],
  source: [
    'BuzzFeed News, report of April 6, 2017',
    "Twitter Filed A Lawsuit To Protect This Account's Right To Free Speech — And It Worked",
  ],
};

const heads = (page: TimelinePage): readonly string[] => page.lanes.map(({ name }) => name);
const laneOf = (page: TimelinePage, id: string): string | undefined =>
  page.lanes.find(({ ids }) => ids.includes(id))?.name;

describe('the attribute and the tools', () => {
  test.for(KINDS)('by %s: heads in the order of the file, every event once', async (lanes) => {
    const page = await show({ case: firstCase, width: 900, attributes: { lanes } });
    expect(heads(page)).toEqual(HEADS[lanes]);
    const ids = page.marks.map(({ id }) => id);
    expect(new Set(ids).size, 'none stands twice').toBe(ids.length);
    expect(lost(page)).toEqual([]);
    expect(page.lanes.every(({ ids: own }) => own.length > 0)).toBe(true);
  });

  test('an event stands in the lane of the first that it names', async () => {
    const page = await show({ case: firstCase, width: 900, attributes: { lanes: 'party' } });
    expect(laneOf(page, 'lawsuit')).toBe('Twitter');
    expect(laneOf(page, 'summons')).toBe('U.S. Customs and Border Protection');
    expect(laneOf(page, 'account-speaks-out'), 'without a date it stands in none').toBeUndefined();
  });

  test('a change of the attribute regroups, and `none` or nonsense takes the lanes away', async () => {
    const page = await show({ case: firstCase, width: 900 });
    const plain = page.figureBox.height;
    for (const [lanes, expected] of [
      ['source', HEADS.source],
      ['none', []],
      ['kind', HEADS.kind],
      ['nonsense', []],
    ] as const) {
      page.element.setAttribute('lanes', lanes);
      await page.settled();
      expect(heads(page)).toEqual(expected);
    }
    expect(page.figureBox.height).toBe(plain);
  });

  test('the reader chooses by mouse and by keys, and what was open stays open', async () => {
    const page = await show({ case: firstCase, width: 900, attributes: { lanes: 'kind' } });
    await page.clickEvent('lawsuit');
    await page.tools.toggle();
    expect(page.tools.lanes).toBe('kind');
    await page.tools.chooseLanes('party');
    expect(heads(page)).toEqual(HEADS.party);
    expect(page.panelName).toBe('Twitter sues to stop the summons');
    page.tools.focusLanes();
    await page.press('{ArrowDown}', '{ArrowDown}');
    expect(page.tools.lanes).toBe('source');
    expect(heads(page)).toEqual(HEADS.source);
    await page.tools.chooseLanes('none');
    expect(heads(page)).toEqual([]);
    expect(page.told.map(({ type }) => type)).toEqual(['case-load', 'case-pick']);
  });

  test('no filter and no zoom changes the order of the lanes', async () => {
    const page = await show({ case: firstCase, width: 900, attributes: { lanes: 'party' } });
    await page.tools.toggle();
    await page.tools.tick('kind', 'post');
    expect(heads(page)).toEqual(['@ALT_USCIS', 'American Civil Liberties Union']);
    await page.tools.reset();
    await page.clickControl('zoom in');
    expect(heads(page)).toEqual(HEADS.party);
  });
});

describe('legible', () => {
  test.for(named)('%s, from 600 to 1440 px', async ([, data]) => {
    const into = column(WIDTHS[0]);
    const page = await show({ case: data, into });
    const wrong: string[] = [];
    for (const lanes of KINDS) {
      page.element.lanes = lanes;
      for (const width of WIDTHS) {
        into.style.width = `${width}px`;
        await page.settled();
        wrong.push(...illegible(page).map((what) => `by ${lanes}, ${width} px: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  test.for(KINDS)('by %s from right to left, and zoomed', async (lanes) => {
    const page = await show({ case: firstCase, width: 900, dir: 'rtl', attributes: { lanes } });
    expect(illegible(page)).toEqual([]);
    const { right } = page.figureBox;
    for (const { nameBox } of page.lanes) expect(nameBox.right).toBeGreaterThan(right - 40);
    await page.clickControl('zoom in');
    expect(overlaps(page)).toEqual([]);
  });

  test('names of any length stay in the figure', async () => {
    const long = 'The Honourable Society for the Preservation of Hedges '.repeat(4);
    const parties = ['a', 'b'].map((id) => ({ id, name: `${long}${id}` }));
    const events = caseOf(
      { id: 'one', when: '2020-01-01', parties: ['a'] },
      { id: 'two', when: '2020-01-03', parties: ['b'] },
    );
    const page = await show({ case: { ...events, parties }, width: 640, attributes: { lanes: 'party' } });
    expect(heads(page)).toHaveLength(2);
    expect(illegible(page)).toEqual([]);
    expect(heads(page)[0]).toMatch(/^The Honourable Society .*…$/);
  });

  test('more parties than there is room for share the last lane', async () => {
    const page = await show({
      case: {
        ...caseOf(
          ...Array.from({ length: 30 }, (_, i) => ({
            id: `e${i}`,
            when: `2020-01-${String(i + 1).padStart(2, '0')}`,
            parties: [`p${i % 12}`],
          })),
        ),
        parties: Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, name: `Party ${i}` })),
      },
      width: 900,
      attributes: { lanes: 'party' },
    });
    expect(heads(page)).toHaveLength(9);
    expect(heads(page).at(-1)).toBe('Others');
    expect(illegible(page)).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('Right leads through all events in the order of time, whatever their lane', async () => {
    const plain = await walked({ case: firstCase, width: 900 });
    const page = await walked({ case: firstCase, width: 900, attributes: { lanes: 'party' } });
    expect(page).toEqual(plain);
    expect(new Set(page).size).toBe(firstCase.events.length);
  });

  test('Down leads from lane to lane to the last, Up back to the first', async () => {
    const page = await show({ case: firstCase, width: 900, attributes: { lanes: 'party' } });
    page.focusEvent('production-deadline');
    const down = await lanesOnTheWay(page, '{ArrowDown}');
    expect(down).toEqual(HEADS.party);
    const up = await lanesOnTheWay(page, '{ArrowUp}');
    expect(up).toEqual([...HEADS.party].reverse());
  });

  test('counts of each lane open like others', async () => {
    const page = await show({ case: busyDay, width: 640, attributes: { lanes: 'kind' } });
    const crowd = page.crowds.at(-1)!;
    page.focusEvent(page.marks[0]!.id);
    for (let i = 0; i < 60 && page.focusedId !== crowd.firstId; i++) await page.press('{ArrowRight}');
    await page.press('{Enter}');
    expect(page.crowdTitles).toHaveLength(crowd.count);
  });
});

describe('what moved where', () => {
  test('is shown by a motion where the reader allows that', async () => {
    await commands.emulateMedia({ reducedMotion: 'no-preference' });
    const page = await show({ case: firstCase, width: 900 });
    await Promise.all(page.motions.map(({ finished }) => finished));
    page.element.lanes = 'party';
    await page.element.updateComplete;
    expect(page.motions).toHaveLength(page.marks.length);
    for (const { effect } of page.motions)
      expect(effect!.getComputedTiming().duration).toBeLessThanOrEqual(250);
    await Promise.all(page.motions.map(({ finished }) => finished));
    expect(page.motions).toEqual([]);
  });

  test('is shown for another scale, not for a zoom and not for another size', async () => {
    await commands.emulateMedia({ reducedMotion: 'no-preference' });
    const into = column(900);
    const page = await show({ case: firstCase, into });
    const still = async (): Promise<number> => {
      await page.element.updateComplete;
      const { length } = page.motions;
      await Promise.all(page.motions.map(({ finished }) => finished));
      return length;
    };
    await page.element.look(Date.UTC(2017, 2, 12), Date.UTC(2017, 2, 20));
    expect(await still()).toBe(0);
    await page.element.showAll();
    expect(await still()).toBe(0);
    page.element.scale = 'equal';
    expect(await still()).toBeGreaterThan(0);
    into.style.width = '700px';
    await page.settled();
    expect(page.motions).toEqual([]);
  });

  test('is not shown where the reader wants less motion', async () => {
    const page = await show({ case: firstCase, width: 900 });
    page.element.lanes = 'party';
    await page.element.updateComplete;
    expect(heads(page)).toEqual(HEADS.party);
    expect(page.motions).toEqual([]);
  });
});

/** The ids of all events that Right leads to from the first one on. */
async function walked(given: Parameters<typeof show>[0]): Promise<readonly string[]> {
  const page = await show(given);
  page.focusEvent(page.tabStops[0]!);
  const ids = [page.focusedId!];
  for (let i = 0; i < 30; i++) {
    await page.press('{ArrowRight}');
    if (page.focusedId === ids.at(-1)) break;
    ids.push(page.focusedId!);
  }
  return ids;
}

/** The lanes through which a key leads, each once, until it leads nowhere or out of all. */
async function lanesOnTheWay(page: TimelinePage, key: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let i = 0, last = ''; i < 30 && page.focusedId !== last; i++) {
    const lane = laneOf(page, page.focusedId!);
    if (lane === undefined) break;
    found.add(lane);
    last = page.focusedId!;
    await page.press(key);
  }
  return [...found];
}
