/** Whose telling is read: as one source reports a case, as two do beside each other, and as it was reported by a date. */
import { describe, expect, test } from 'vitest';
import conflicting from '../../data/cases/conflicting-accounts.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { show, shownIds, type TimelinePage } from './timeline-page.js';

const FORMS = [
  ['figure', 900],
  ['list', 360],
] as const;

const ALL = firstCase.events.map(({ id }) => id);
const citing = (...sources: readonly string[]): readonly string[] =>
  firstCase.events
    .filter(({ cites }) =>
      cites.some((cite) => sources.includes(typeof cite === 'string' ? cite : cite.source)),
    )
    .map(({ id }) => id);

const BUZZFEED = 'BuzzFeed News, report of April 6, 2017';

async function open(width: number, data: object = firstCase): Promise<TimelinePage> {
  const page = await show({ case: data, width });
  await page.tools.toggle();
  return page;
}

function expectShown(page: TimelinePage, ids: readonly string[]): void {
  for (const shown of shownIds(page)) expect([...shown].sort()).toEqual([...ids].sort());
}

/** What is said beside an event: in the figure below its title, in the list below its text. */
function noteOn(page: TimelinePage, id: string): string | undefined {
  return page.isFigure ? page.mark(id).note : page.noteOf(id);
}

test('of several dates each has the colour of the one who gives it, and what neither gives stands back', async () => {
  const page = await open(1200, conflicting);
  expect(page.tellersOf('cancelled')).toEqual(['', '', '']);
  await page.tools.tellBy('log');
  await page.tools.tellBeside('mirror');
  expect(page.tellersOf('cancelled')).toEqual(['is-first-only', 'is-neither', 'is-second-only']);
  await page.tools.tellBeside('post');
  expect(page.tellersOf('cancelled')).toEqual(['is-first-only', 'is-neither', 'is-second-only']);
  await page.tools.tellBy('mirror');
  expect(page.tellersOf('cancelled')).toEqual(['is-neither', 'is-neither', 'is-both']);
});

describe.for(FORMS)('as a %s', ([, width]) => {
  describe('as told by', () => {
    test('one source: only what it reports', async () => {
      const page = await open(width);
      expect(page.tools.canTellBeside, 'nobody stands beside nobody').toBe(false);
      await page.tools.tellBy('buzzfeed');
      expectShown(page, citing('buzzfeed'));
      expect(page.tools.status).toEqual([`6 of 11 events, as told by “${BUZZFEED}”`]);
      expect(page.frameName, 'its name counts what it shows').toMatch(/, 6 events$/);
      expect(page.tools.hints).toEqual(['Only events that this source reports are shown.']);
      expect(page.tools.canTellBeside).toBe(true);
      expect(noteOn(page, 'summons')).toBeUndefined();
      await page.tools.tellBy('');
      expectShown(page, ALL);
      expect(page.tools.status).toEqual([]);
    });

    test('two sources: what only one of them has, and what they tell differently', async () => {
      const page = await open(width);
      await page.tools.tellBy('buzzfeed');
      await page.tools.tellBeside('it-worked');
      expectShown(page, citing('buzzfeed', 'it-worked'));
      expect(page.tools.status[0]).toMatch(/^11 of 11 events, as told by “BuzzFeed.*” beside “Twitter Filed/);
      expect(page.tools.hints).toEqual(['Events that only one of the two reports are marked.']);
      expect(noteOn(page, 'summons')).toMatch(/^Only in BuzzFeed News/);
      expect(noteOn(page, 'aclu-steps-in')).toMatch(/^Only in BuzzFeed News/);
      expect(noteOn(page, 'suit-withdrawn')).toMatch(/^Only in Twitter Filed A Lawsuit/);
      expect(noteOn(page, 'lawsuit')).toBe('Told differently');
      expect(noteOn(page, 'account-tweets'), 'both tell it alike').toBeUndefined();
    });

    test('the same two the other way round mark the same events', async () => {
      const page = await open(width);
      await page.tools.tellBy('it-worked');
      await page.tools.tellBeside('buzzfeed');
      expect(noteOn(page, 'summons')).toMatch(/^Only in BuzzFeed News/);
      expect(noteOn(page, 'lawsuit')).toBe('Told differently');
      await page.tools.tellBy('buzzfeed');
      expect(page.tools.chosen, 'no source stands beside itself').toMatchObject({
        by: 'buzzfeed',
        beside: '',
      });
      expectShown(page, citing('buzzfeed'));
    });

    test('two sources that give an event different days', async () => {
      const page = await open(width, conflicting);
      expect(noteOn(page, 'cancelled')).toBe('Accounts differ');
      await page.tools.tellBy('log');
      await page.tools.tellBeside('herald');
      expect(noteOn(page, 'cancelled')).toBe('Told differently');
      expect(noteOn(page, 'only-herald')).toBe('Only in Ferry cancels without a word');
      await page.tools.reset();
      expect(noteOn(page, 'only-herald')).toBeUndefined();
      expect(noteOn(page, 'cancelled')).toBe('Accounts differ');
    });
  });

  describe('as reported by', () => {
    test('April 6, 2017: without what is known from elsewhere, and said so', async () => {
      const page = await open(width);
      expect(page.tools.reportDates).toEqual(['April 6, 2017', 'any date']);
      await page.tools.reportBy('April 6, 2017');
      // Tweets of the ACLU are known through that day's report, too, but for one that only the other article quotes.
      const known = citing('buzzfeed', 'complaint', 'aclu-tweets').filter((id) => id !== 'victory-tweet');
      expectShown(page, known);
      expect(page.tools.status).toEqual([`${known.length} of 11 events, as reported by April 6, 2017`]);
      expect(page.tools.hints).toEqual(['3 sources whose date is not known are left out.']);
      expect(page.tools.chosen.reported).toBe('April 6, 2017');
      await page.clickEvent('lawsuit');
      expect(page.panelOrEntry('lawsuit')).not.toContain('Accounts differ');
      await page.tools.reportBy('any date');
      expectShown(page, ALL);
      expect(page.tools.status).toEqual([]);
      expect(page.panelOrEntry('lawsuit')).toContain('Accounts differ');
    });

    test('a date before a correction: the old values, and no word of what was changed later', async () => {
      const page = await open(width, CORRECTED);
      expect(page.corrections).toHaveLength(2);
      expect(page.tools.reportDates).toEqual([
        'January 10, 2020',
        'February 1, 2020',
        'March 2020',
        'any date',
      ]);
      await page.tools.reportBy('January 10, 2020');
      expectShown(page, ['fire', 'bare']);
      expect(page.entries.find(({ id }) => id === 'fire')).toMatchObject({
        title: 'The explosion',
        when: 'January 4, 2020',
      });
      expect(page.tools.status).toEqual(['2 of 4 events, as reported by January 10, 2020']);
      expect(page.tools.hints).toEqual(['1 source whose date is not known is left out.']);
      expect(page.corrections).toEqual([]);
      await page.tools.reportBy('February 1, 2020');
      expect(page.entries.find(({ id }) => id === 'fire')).toMatchObject({
        title: 'The fire',
        when: 'January 5, 2020',
      });
      expect(page.corrections).toHaveLength(2);
      expectShown(page, ['fire', 'bare']);
      await page.tools.reportBy('March 2020');
      expectShown(page, ['fire', 'bare', 'arrest']);
    });

    test('sources and parties keep their names where they are not known yet', async () => {
      const page = await open(width, CORRECTED);
      await page.tools.tellBy('late');
      await page.tools.tick('source', 'late');
      await page.tools.reportBy('January 10, 2020');
      expect(page.tools.status).toEqual([
        '0 of 4 events, as told by “The Late Paper”, as reported by January 10, 2020',
      ]);
      expect(page.tools.chips).toEqual(['The Late Paper']);
    });

    test('what is open and not yet known closes, and comes back', async () => {
      const page = await open(width, CORRECTED);
      await page.clickEvent('arrest');
      await page.tools.reportBy('January 10, 2020');
      expect(page.openId).toBeUndefined();
      expect(page.hasFocus).toBe(true);
      await page.tools.reportBy('any date');
      expect(page.openId).toBe('arrest');
    });

    test('many dates are a slider, moved by keys', async () => {
      const page = await open(width, MANY_REPORTS);
      page.tools.focusReport();
      expect(page.tools.chosen.reported).toBe('any date');
      await page.press('{ArrowLeft}');
      expect(page.tools.chosen.reported).toBe('May 1, 2020');
      await page.press('{Home}');
      expect(page.tools.chosen.reported).toBe('January 1, 2020');
      expectShown(page, ['e1']);
      await page.press('{ArrowRight}', '{ArrowRight}');
      expect(page.tools.status).toEqual(['3 of 5 events, as reported by March 1, 2020']);
      await page.press('{End}');
      expectShown(page, ['e1', 'e2', 'e3', 'e4', 'e5']);
      expect(page.tools.status).toEqual([]);
    });

    test('a date by which nothing was known says just that, and leads back', async () => {
      const events = CORRECTED.events.filter(({ id }) => id === 'arrest');
      const page = await open(width, { ...CORRECTED, events, corrections: [] });
      await page.tools.reportBy('January 10, 2020');
      expectShown(page, []);
      await expect(page.element).to.be.accessible();
      expect(page.text).not.toContain('This case has no events');
      expect(page.tools.status).toEqual(['0 of 1 event, as reported by January 10, 2020']);
      await page.tools.showEverything();
      expectShown(page, ['arrest']);
      expect(page.hasFocus).toBe(true);
    });
  });
});

const CORRECTED = {
  title: 'The fire at the mill',
  sources: [
    { id: 'early', title: 'The Early Paper', published: '2020-01-10' },
    { id: 'late', title: 'The Late Paper', published: '2020-03' },
    { id: 'letter', title: 'A letter without a date' },
  ],
  events: [
    { id: 'fire', title: 'The fire', when: '2020-01-05', cites: ['early', 'late'] },
    { id: 'bare', title: 'The mill is built', when: '2019-12-30' },
    { id: 'arrest', title: 'An arrest', when: '2020-01-07', cites: ['late'] },
    { id: 'posted', title: 'A letter is posted', when: '2020-01-08', cites: ['letter'] },
  ],
  corrections: [
    { when: '2020-02-01', of: 'fire', field: 'title', was: 'The explosion', now: 'The fire' },
    { when: '2020-02-01', of: 'fire', field: 'when', was: '2020-01-04', now: '2020-01-05' },
  ],
};

/** Five events, each known from a paper of its own, one a month. */
const MONTHS = [1, 2, 3, 4, 5];
const MANY_REPORTS = {
  title: 'Five papers',
  sources: MONTHS.map((i) => ({ id: `s${i}`, title: `Paper ${i}`, published: `2020-0${i}-01` })),
  events: MONTHS.map((i) => ({ id: `e${i}`, title: `Event ${i}`, when: `2019-0${i}-01`, cites: [`s${i}`] })),
};

test.each([900, 1250])(
  'what only one of two tells has its colour, a dot or a whole day, %i px wide',
  async (width) => {
    const page = await open(width);
    const alike = page.inksOf('account-tweets');
    await page.tools.tellBy('buzzfeed');
    await page.tools.tellBeside('it-worked');
    const last = (id: string): string | undefined => page.inksOf(id).at(-1);
    expect(page.inksOf('account-tweets')).toEqual(alike);
    expect(last('summons')).not.toBe(alike.at(-1));
    expect(last('aclu-steps-in'), 'the same for all of them').toBe(last('summons'));
  },
);
