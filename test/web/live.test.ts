/** A case that changes while it is read: what the reader looks at stays, as far as it still exists. And what a page can ask for. */
import { describe, expect, test, vi } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import '../../src/define.js';
import { json, serve } from './served.js';
import { caseOf, column, show } from './timeline-page.js';

const EVENTS = firstCase.events;
const without = (...ids: readonly string[]): object => ({
  ...firstCase,
  events: EVENTS.filter(({ id }) => !ids.includes(id)),
});
/** The same with another event, and a new title for one that is there. */
const GROWN = {
  ...firstCase,
  // In the file before all others: places in it tell nothing.
  events: [
    { id: 'later', title: 'What happened later', when: '2017-04-08', parties: ['cbp'], cites: ['buzzfeed'] },
    ...EVENTS.map((event) => (event.id === 'lawsuit' ? { ...event, title: 'Twitter goes to court' } : event)),
  ],
};

/** Two ways in which a page gives a case anew. */
const WAYS = [
  [
    'another `case`',
    async (first: object, width: number) => {
      const page = await show({ case: first, width });
      return {
        page,
        replace: (next: object): void => {
          page.element.case = next;
        },
      };
    },
  ],
  [
    'the same `src`, loaded again',
    async (first: object, width: number) => {
      let served = first;
      serve(() => json(served));
      const page = await show({ src: '/live.json', width });
      return {
        page,
        replace: (next: object): void => {
          served = next;
          page.element.reload();
        },
      };
    },
  ],
] as const;

describe.for(WAYS)('%s', ([, begin]) => {
  test('keeps window, open event, filters, search, lanes, and tells nothing of it', async () => {
    const { page, replace } = await begin(firstCase, 900);
    await page.tools.toggle();
    await page.tools.tick('party', 'cbp');
    await page.tools.chooseLanes('kind');
    await page.tools.search('summons');
    await page.clickEvent('lawsuit');
    await page.clickControl('zoom in');
    const { span } = page.element;
    const told = page.told.length;
    replace(GROWN);
    await page.until(() => page.panelName === 'Twitter goes to court', 'the new title');
    expect(page.element.span).toEqual(span);
    expect(page.openId).toBe('lawsuit');
    expect(page.tools.isOpen).toBe(true);
    expect(page.tools.chips).toEqual(['U.S. Customs and Border Protection']);
    expect(page.tools.status).toEqual(['5 of 12 events', '4 hits for “summons”']);
    expect(page.tools.query).toBe('summons');
    expect(page.tools.lanes).toBe('kind');
    expect(page.lanes.map(({ name }) => name)).toContain('filing');
    expect(page.told.slice(told).map(({ type }) => type)).toEqual([]);
  });

  test('drops what is not there any more, and keeps the rest', async () => {
    const { page, replace } = await begin(firstCase, 900);
    await page.tools.toggle();
    await page.tools.tick('party', 'cbp');
    await page.tools.tick('party', 'aclu');
    await page.tools.tick('kind', 'withdrawal');
    await page.tools.tick('kind', 'filing');
    await page.tools.tellBy('buzzfeed');
    await page.tools.tellBeside('it-worked');
    await page.clickEvent('lawsuit');
    replace({
      ...firstCase,
      parties: firstCase.parties.filter(({ id }) => id !== 'aclu'),
      sources: firstCase.sources.filter(({ id }) => id !== 'it-worked'),
      events: EVENTS.filter(({ kind, id }) => kind !== 'withdrawal' && id !== 'lawsuit'),
    });
    await page.until(() => page.openId === undefined, 'what was open has gone');
    expect(page.tools.chips).toEqual(['U.S. Customs and Border Protection']);
    expect(page.tools.chosen).toMatchObject({ by: 'buzzfeed', beside: '' });
    expect(
      page.toldOf('case-pick').map(({ id }) => id),
      'the reader has closed nothing',
    ).toEqual(['lawsuit']);
  });

  test.for([
    ['figure', 900],
    ['list', 360],
  ] as const)('keeps the focus on its event, as a %s', async ([, width]) => {
    const { page, replace } = await begin(firstCase, width);
    page.focusEvent('lawsuit');
    replace(GROWN);
    await page.until(() => page.entries.length === 12, 'the new event');
    expect(page.focusedId).toBe('lawsuit');
    replace(without('lawsuit'));
    await page.until(() => page.entries.length === 10, 'the event is gone');
    expect(page.hasFocus, 'something else has it').toBe(true);
  });

  test('keeps the focus where it is in the tools and in the panel', async () => {
    const { page, replace } = await begin(firstCase, 900);
    await page.tools.toggle();
    page.tools.focusSearch();
    replace(GROWN);
    await page.until(() => page.entries.length === 12, 'the new event');
    expect(page.tools.isInSearch).toBe(true);
    page.focusEvent('summons');
    await page.press('{Enter}');
    expect(page.isFocusInPanel).toBe(true);
    replace(firstCase);
    await page.until(() => page.entries.length === 11, 'the first case again');
    expect(page.openId).toBe('summons');
    expect(page.isFocusInPanel).toBe(true);
  });

  test('keeps the page of a long list', async () => {
    const days = (count: number): object =>
      caseOf(
        ...Array.from({ length: count }, (_, i) => ({
          id: `e${i}`,
          when: new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10),
        })),
      );
    const { page, replace } = await begin(days(700), 360);
    await page.turn(1);
    expect(page.entries[0]!.id).toBe('e300');
    await page.clickEvent('e310');
    replace(days(720));
    await page.until(() => page.text.includes('120 more events'), 'the new events');
    expect(page.entries[0]!.id).toBe('e300');
    expect(page.openId).toBe('e310');
  });

  test('keeps what the reader has opened, whatever the page names at first', async () => {
    const { page, replace } = await begin(firstCase, 900);
    page.element.pick = 'summons';
    await page.until(() => page.openId === 'summons', 'what the page names');
    await page.clickEvent('lawsuit');
    replace(GROWN);
    await page.until(() => page.panelName === 'Twitter goes to court', 'the new title');
    expect(page.openId).toBe('lawsuit');
    await page.clickControl('close');
    replace(firstCase);
    await page.until(() => page.entries.length === 11, 'the first case again');
    expect(page.openId, 'and what the reader has closed stays closed').toBeUndefined();
  });
});

test('from a file to data, back, and to another file: window and open event stay, as far as they are there', async () => {
  const files: Readonly<Record<string, object>> = { '/one.json': firstCase, '/two.json': without('lawsuit') };
  serve(({ address }) => json(files[new URL(address).pathname]));
  const page = await show({ src: '/one.json', width: 900, attributes: { pick: 'summons' } });
  await page.until(() => page.openId === 'summons', 'what the page names');
  await page.clickEvent('lawsuit');
  await page.clickControl('zoom in');
  const { span } = page.element;
  const given = (): unknown[] => [page.openId, page.element.span];
  page.element.case = GROWN;
  await page.until(() => page.panelName === 'Twitter goes to court', 'the data');
  expect(given()).toEqual(['lawsuit', span]);
  page.element.case = undefined;
  await page.until(() => page.panelName !== 'Twitter goes to court', 'the file again');
  expect(given()).toEqual(['lawsuit', span]);
  page.element.src = '/two.json';
  await page.until(() => page.entries.length === 10, 'the other file');
  expect(given()).toEqual([undefined, span]);
  await page.clickEvent('summons');
  page.element.case = firstCase;
  await page.until(() => page.entries.length === 11, 'data again');
  expect(given()).toEqual(['summons', span]);
});

describe('an address that changes', () => {
  test('twice: the last wins, and the first is given up', async () => {
    const asked = serve(({ address }) =>
      address.includes('slow') ? new Promise(() => {}) : json(address.includes('one') ? firstCase : GROWN),
    );
    const page = await show({ src: '/one.json', width: 900 });
    page.element.src = '/slow.json';
    await page.until(() => asked.length === 2, 'the first is asked for');
    expect(asked[1]!.signal.aborted).toBe(false);
    page.element.src = '/two.json';
    await page.until(() => page.entries.length === 12, 'the last one');
    expect(asked.map(({ address }) => new URL(address).pathname)).toEqual([
      '/one.json',
      '/slow.json',
      '/two.json',
    ]);
    expect(asked[1]!.signal.aborted).toBe(true);
  });
});

describe('what a page can ask for', () => {
  test('goTo opens an event and brings it into view, and tells nothing', async () => {
    const page = await show({ case: firstCase, width: 900 });
    await page.element.look(Date.UTC(2017, 2, 12), Date.UTC(2017, 2, 16));
    await page.settled();
    expect(page.marks.map(({ id }) => id)).not.toContain('lawsuit');
    await page.element.goTo('lawsuit');
    await page.settled();
    expect(page.openId).toBe('lawsuit');
    expect(page.marks.map(({ id }) => id)).toContain('lawsuit');
    await page.element.goTo('nobody');
    await page.settled();
    expect(page.openId).toBe('lawsuit');
    expect(page.told.map(({ type }) => type)).toEqual(['case-load']);
  });

  test.for(['victory-tweet', 'account-speaks-out', 'summons-withdrawn'])(
    'goTo %s, which has no day of its own',
    async (id) => {
      const page = await show({ case: firstCase, width: 900, attributes: { scale: 'time' } });
      await page.element.look(Date.UTC(2017, 2, 12), Date.UTC(2017, 2, 16));
      await page.element.goTo(id);
      await page.settled();
      expect(page.openId).toBe(id);
      expect(page.marks.map((mark) => mark.id)).toContain(id);
    },
  );

  test('goTo before anything is drawn, and in a list', async () => {
    const page = await show({ case: firstCase, width: 360 });
    await page.element.goTo('suit-withdrawn');
    await page.until(() => page.isOpenSeen, 'it can be seen');
    expect(page.openId).toBe('suit-withdrawn');
    const early = document.createElement('case-timeline');
    await early.goTo('lawsuit');
    await early.look(0, 1);
    await early.showAll();
    expect(early.span).toBeUndefined();
    scrollTo(0, 0);
  });

  test('look shows a stretch of time, showAll everything, span says which', async () => {
    const page = await show({ case: firstCase, width: 900, attributes: { scale: 'time' } });
    const whole = page.element.span!;
    const from = Date.UTC(2017, 2, 12);
    const to = Date.UTC(2017, 2, 20);
    await page.element.look(from, to);
    await page.settled();
    expect(page.element.span).toEqual({ from, to });
    expect(page.marks.map(({ id }) => id)).toContain('summons');
    for (const [a, b] of [
      [to, from],
      [from, from],
      [Number.NaN, to],
      [from, Number.POSITIVE_INFINITY],
    ] as const)
      await page.element.look(a, b);
    await page.settled();
    expect(page.element.span, 'no stretch of time at all').toEqual({ from, to });
    await page.element.showAll();
    await page.settled();
    expect(page.element.span).toEqual(whole);
    expect(page.toldOf('case-look')).toEqual([]);
  });

  test('a stretch beyond the case shows no nonsense', async () => {
    const page = await show({ case: firstCase, width: 900 });
    for (const [from, to] of [
      [Date.UTC(1900, 0), Date.UTC(1901, 0)],
      [Date.UTC(2100, 0), Date.UTC(2101, 0)],
      [-8.64e15, 8.64e15],
      [0, 1],
    ] as const) {
      await page.element.look(from, to);
      await page.settled();
      expect(page.geometry).not.toMatch(/NaN|Infinity|undefined/);
      await page.element.showAll();
      await page.settled();
      expect(page.marks.length).toBeGreaterThan(5);
    }
  });

  test.for([
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
    ['calendar', 'text/calendar'],
  ] as const)('exportAs gives a file: %s', async ([format, type]) => {
    const page = await show({ case: firstCase, width: 900 });
    const file = await page.element.exportAs(format);
    expect(file.type).toContain(type);
    expect(file.size).toBeGreaterThan(500);
  });
});

describe('case-pick', () => {
  test('can be kept from opening and closing anything', async () => {
    const page = await show({ case: firstCase, width: 900 });
    const prevent = (event: Event): void => {
      event.preventDefault();
    };
    page.element.addEventListener('case-pick', prevent);
    await page.clickEvent('lawsuit');
    expect(page.toldOf('case-pick').map(({ id }) => id)).toEqual(['lawsuit']);
    expect(page.openId).toBeUndefined();
    expect(page.mark('lawsuit').isOpen).toBe(false);
    page.focusEvent('summons');
    await page.press('{Enter}');
    expect(page.openId).toBeUndefined();
    expect(page.focusedId, 'the focus stays where it is').toBe('summons');
    await page.tools.toggle();
    await page.tools.search('summons');
    await page.press('{Enter}');
    expect(page.openId).toBeUndefined();
    page.element.removeEventListener('case-pick', prevent);
    await page.clickEvent('lawsuit');
    expect(page.openId).toBe('lawsuit');
    page.element.addEventListener('case-pick', prevent);
    await page.clickControl('close');
    expect(page.openId).toBe('lawsuit');
    expect(page.toldOf('case-pick').at(-1)?.id).toBeUndefined();
  });

  test('kept from opening, the same event can be opened by the page', async () => {
    const page = await show({ case: firstCase, width: 900 });
    const opened = vi.fn();
    page.element.addEventListener('case-pick', (event) => {
      event.preventDefault();
      opened(event.id);
      void page.element.goTo('summons');
    });
    await page.clickEvent('lawsuit');
    await page.until(() => page.openId === 'summons', 'what the page opens instead');
    expect(opened).toHaveBeenCalledExactlyOnceWith('lawsuit');
  });
});

test.for([
  ['case-detail', 'lawsuit', '[data-pick="twitter"]', '.title'],
  ['case-parties', 'twitter', '.party[data-id="cbp"]', '.party.is-picked'],
] as const)(
  '%s: what a reader has opened stays where the case comes from elsewhere, whatever the page names at first',
  async ([tag, pick, other, open]) => {
    serve(() => json(firstCase));
    const element = document.createElement(tag);
    element.pick = pick;
    element.src = '/elsewhere.json';
    column(900).append(element);
    const at = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
    const wait = { timeout: 20_000 };
    await expect.poll(() => at(other) !== null && at(open) !== null, wait).toBe(true);
    const first = at(open)!.textContent;
    at(other)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await expect.poll(() => at(open)?.textContent !== first, wait).toBe(true);
    const chosen = at(open)!.textContent;
    element.case = { ...firstCase, title: 'Elsewhere' };
    await expect.poll(() => element.matches(':state(loading)')).toBe(false);
    for (let i = 0; i < 20; i += 1) await new Promise(requestAnimationFrame);
    await expect.poll(() => at(open)?.textContent, wait).toBe(chosen);
  },
);
