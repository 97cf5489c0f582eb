/** The reader's tools at work: what is searched for, left out, compared or taken back, and what becomes of it. */
import { describe, expect, test } from 'vitest';
import busyDay from '../../data/cases/one-busy-day.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { show, shownIds, type TimelinePage } from './timeline-page.js';

const FORMS = [
  ['figure', 900],
  ['list', 360],
] as const;

const ALL = firstCase.events.map(({ id }) => id);
/** In the order of reading. */
const SUMMONS = ['production-deadline', 'summons', 'lawsuit', 'summons-withdrawn', 'suit-withdrawn'];
const OF_CBP = ['production-deadline', 'summons', 'lawsuit', 'summons-withdrawn'];
const CBP = 'U.S. Customs and Border Protection';

async function open(width = 900, data: object = firstCase): Promise<TimelinePage> {
  const page = await show({ case: data, width });
  await page.tools.toggle();
  return page;
}

/** Those that are marked as hits. */
function hits(page: TimelinePage): readonly string[] {
  const all = page.isFigure ? page.marks : page.entries;
  return all.filter(({ kinds }) => kinds.split(' ').includes('is-hit')).map(({ id }) => id);
}

const sorted = (ids: Iterable<string>): readonly string[] => [...ids].sort();

function expectShown(page: TimelinePage, ids: readonly string[]): void {
  for (const shown of shownIds(page)) expect(sorted(shown)).toEqual(sorted(ids));
}

describe.for(FORMS)('as a %s', ([form, width]) => {
  test.for(['mouse', 'keyboard'] as const)('a button opens the tools and closes them, by %s', async (by) => {
    const page = await show({ case: firstCase, width });
    expect([page.tools.isOpen, page.tools.saysOpen]).toEqual([false, false]);
    await page.tools.toggle(by);
    expect([page.tools.isOpen, page.tools.saysOpen]).toEqual([true, true]);
    expect(page.focusedName).toBe('Search, filter and compare');
    for (let i = 0; i < 4 && !page.tools.isInSearch; i++) await page.press('{Tab}');
    expect(page.tools.isInSearch, 'they come next by keyboard').toBe(true);
    expect(page.tools.canArrange, 'lanes and scales only where there is a figure').toBe(form === 'figure');
    await page.tools.toggle(by);
    expect([page.tools.isOpen, page.tools.saysOpen]).toEqual([false, false]);
    expect(page.hasFocus).toBe(true);
    expect(page.told.map(({ type }) => type)).toEqual(['case-load']);
  });

  describe('search', () => {
    test('marks the hits and counts them, and leaves nothing out', async () => {
      const page = await open(width);
      await page.tools.search('summons');
      expect(sorted(hits(page))).toEqual(sorted(SUMMONS));
      expect(page.tools.hits).toBe('5 hits');
      expect(page.tools.status).toEqual(['5 hits for “summons”']);
      expectShown(page, ALL);
      if (page.isFigure) {
        const dim = page.marks.filter(({ kinds }) => kinds.includes('is-dim')).map(({ id }) => id);
        expect(sorted(dim)).toEqual(sorted(ALL.filter((id) => !SUMMONS.includes(id))));
      }
      await page.tools.search('');
      expect(hits(page)).toEqual([]);
      expect(page.tools.status).toEqual([]);
      expect(page.toldOf('case-pick')).toEqual([]);
    });

    test('what is found', async () => {
      const page = await open(width);
      for (const [query, count] of [
        ['SUMMONS', 5],
        ['fax summons', 1],
        ['seth', 0],
        ['customs', 4],
        ['twitter’s earlier', 1],
        ["twitter's earlier", 1],
        ['nothing of the kind', 0],
        ['   ', 0],
      ] as const) {
        await page.tools.search(query);
        expect(hits(page), query).toHaveLength(count);
        expect(page.tools.canStep, query).toBe(count > 0);
        if (query.trim() !== '')
          expect(page.tools.hits, query).toBe(
            count === 0 ? 'No hits' : count === 1 ? '1 hit' : `${count} hits`,
          );
      }
    });

    test('Enter opens one hit after the other, Shift and Enter goes back, and the focus stays', async () => {
      const page = await open(width);
      await page.tools.search('summons');
      for (const [i, id] of SUMMONS.entries()) {
        await page.press('{Enter}');
        expect(page.openId).toBe(id);
        expect(page.tools.hits).toBe(`${i + 1} of 5`);
        expect(page.tools.hitName, 'who listens is told which').toContain(
          firstCase.events.find((event) => event.id === id)!.title,
        );
        expect(page.tools.isInSearch).toBe(true);
      }
      await page.press('{Enter}');
      expect(page.openId, 'after the last comes the first').toBe(SUMMONS[0]);
      await page.press('{Shift>}{Enter}{/Shift}');
      expect(page.openId).toBe(SUMMONS.at(-1));
      await page.press('{Shift>}{Enter}{/Shift}');
      expect(page.openId).toBe(SUMMONS.at(-2));
      expect(page.toldOf('case-pick')).toHaveLength(8);
    });

    test('the buttons step, too', async () => {
      const page = await open(width);
      await page.tools.search('summons');
      await page.tools.clickStep(1);
      await page.tools.clickStep(1);
      expect(page.openId).toBe('summons');
      await page.tools.clickStep(-1);
      expect(page.openId).toBe('production-deadline');
      expect(page.tools.hits).toBe('1 of 5');
    });

    test('a hit out of view is brought into view', async () => {
      const page = await open(width);
      if (form === 'figure') await page.element.look(Date.UTC(2017, 2, 12), Date.UTC(2017, 2, 16));
      await page.tools.search('withdraw');
      await page.press('{Enter}');
      expect(page.openId).toBe('summons-withdrawn');
      if (form === 'figure') expect(page.marks.map(({ id }) => id)).toContain('summons-withdrawn');
      else expect(page.isOpenSeen).toBe(true);
    });

    test('Escape empties the field; then it closes the tools, and leads back to their button', async () => {
      const page = await open(width);
      await page.clickEvent('lawsuit');
      await page.tools.tick('party', 'cbp');
      await page.tools.search('summons');
      await page.press('{Escape}');
      expect([page.tools.isOpen, page.tools.isInSearch, page.tools.query]).toEqual([true, true, '']);
      expect(hits(page)).toEqual([]);
      await page.press('{Escape}');
      expect([page.tools.isOpen, page.focusedName]).toEqual([false, 'Search, filter and compare']);
      expect(page.openId, 'nothing else closes').toBe('lawsuit');
      expect(page.tools.chips).toEqual([CBP]);
    });

    test('letters, arrows, + and - typed in the field move nothing', async () => {
      const page = await open(width);
      const before = page.axisWords;
      const stop = page.tabStops;
      page.tools.focusSearch();
      await page.press('+', '-', '0', 't', '{ArrowLeft}', '{Home}', '{End}', ' ');
      expect(page.tools.query).toBe('+-0t ');
      expect(page.axisWords).toEqual(before);
      expect(page.tabStops).toEqual(stop);
      expect(page.openId).toBeUndefined();
    });
  });

  describe('filters', () => {
    test('a party: figure, list, counts, status line and chips agree', async () => {
      const page = await open(width);
      expect(page.tools.facets).toEqual(['Parties', 'Kinds', 'Sources']);
      expect(page.tools.shown).toBe('11 events');
      expect(page.tools.canReset).toBe(false);
      expect(page.tools.values('party').find(({ name }) => name === CBP)?.count).toBe(4);
      await page.tools.tick('party', 'cbp');
      expectShown(page, OF_CBP);
      expect(page.tools.shown).toBe('4 of 11 events');
      expect(page.tools.status).toEqual(['4 of 11 events']);
      expect(page.tools.chips).toEqual([CBP]);
      expect(page.tools.values('party').find(({ name }) => name === CBP)).toMatchObject({
        isTicked: true,
        count: 4,
      });
      expect(page.tools.canReset).toBe(true);
      expect(page.listName).toBe(form === 'list' ? '4 events' : 'The same events, with texts and sources');
    });

    test('counts say what each tick would leave, and two facets hold together', async () => {
      const page = await open(width);
      await page.tools.tick('party', 'cbp');
      const kinds = page.tools.values('kind');
      expect(kinds.find(({ name }) => name === 'filing')).toMatchObject({ count: 1, isOff: false });
      expect(kinds.find(({ name }) => name === 'post')).toMatchObject({ count: 0, isOff: true });
      await page.tools.tick('kind', 'filing');
      expectShown(page, ['lawsuit']);
      expect(page.tools.chips).toEqual([CBP, 'filing']);
      await page.tools.tick('kind', 'withdrawal');
      expectShown(page, ['lawsuit', 'summons-withdrawn']);
      await page.tools.tick('kind', 'filing');
      expectShown(page, ['summons-withdrawn']);
      expect(page.tools.status).toEqual(['1 of 11 events']);
    });

    test('a search finds only what is shown', async () => {
      const page = await open(width);
      await page.tools.tick('kind', 'withdrawal');
      await page.tools.search('summons');
      expect(sorted(hits(page))).toEqual(['suit-withdrawn', 'summons-withdrawn']);
      expect(page.tools.status).toEqual(['2 of 11 events', '2 hits for “summons”']);
    });

    test.for(['mouse', 'keyboard'] as const)(
      'a chip takes its tick back by %s, and focus is never lost',
      async (by) => {
        const page = await open(width);
        await page.tools.tick('party', 'cbp');
        await page.tools.tick('party', 'aclu');
        await page.tools.tick('kind', 'filing');
        expect(page.tools.chips).toHaveLength(3);
        await page.tools.removeChip('filing', by);
        expect(page.tools.chips).toEqual([CBP, 'American Civil Liberties Union']);
        expect(page.hasFocus, 'after the last of several').toBe(true);
        await page.tools.removeChip(CBP, by);
        expect(page.focusedName).toContain('American Civil Liberties Union');
        await page.tools.removeChip('American Civil Liberties Union', by);
        expect(page.tools.chips).toEqual([]);
        expect(page.hasFocus, 'after the only one').toBe(true);
        expectShown(page, ALL);
      },
    );

    test.for(['mouse', 'keyboard'] as const)(
      '“Show everything” by %s takes all back, and focus stays',
      async (by) => {
        const page = await open(width);
        await page.tools.tick('party', 'cbp');
        await page.tools.tellBy('buzzfeed');
        await page.tools.reportBy('April 6, 2017');
        await page.tools.showEverything(by);
        expectShown(page, ALL);
        expect(page.tools.status).toEqual([]);
        expect(page.tools.chosen).toEqual({ by: '', beside: '', reported: 'any date' });
        expect(page.tools.values('party').some(({ isTicked }) => isTicked)).toBe(false);
        expect(page.hasFocus).toBe(true);
      },
    );

    test('the line stays when the tools are closed, and its buttons with it', async () => {
      const page = await open(width);
      await page.tools.tick('party', 'cbp');
      await page.tools.toggle();
      expect(page.tools.isOpen).toBe(false);
      expect(page.tools.status).toEqual(['4 of 11 events']);
      await page.tools.removeChip(CBP);
      expectShown(page, ALL);
    });
  });
});

test('what is open stays below the figure, and leads to the neighbours that are shown', async () => {
  const page = await open();
  await page.clickEvent('summons');
  await page.tools.tick('kind', 'post');
  expect(page.openId).toBe('summons');
  await page.clickControl('next');
  expect(page.openId).toBe('account-tweets');
  await page.clickControl('previous');
  expect(page.openId, 'before the first there is none').toBe('account-tweets');
});

test.for([900, 500])(
  'the legend says what colour hits have, as long as there are any, at %i px',
  async (width) => {
    const page = await show({ case: firstCase, width });
    const HITS = 'Found by the search';
    await page.tools.toggle('mouse');
    expect(page.legend).not.toContain(HITS);
    await page.tools.search('summons');
    expect(page.legend).toContain(HITS);
    await page.tools.search('');
    expect(page.legend).not.toContain(HITS);
  },
);

test('a hit for which there is no room marks its count, and opens all the same', async () => {
  const page = await open(640, busyDay);
  const crowd = page.crowds[0]!;
  await page.clickCrowd(crowd.firstId);
  const title = page.crowdTitles[0]!;
  await page.tools.search(title);
  expect(page.crowds.filter(({ isMarked }) => isMarked).map(({ firstId }) => firstId)).toContain(
    crowd.firstId,
  );
  await page.press('{Enter}');
  expect(page.panelName).toBe(title);
});
