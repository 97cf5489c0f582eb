/** The parties: the moment moves what is in force, picks light both ways, keys walk along the relationships. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { CaseDetail } from '../../src/web/case-detail.js';
import { defineElement } from '../../src/web/define-element.js';
import { manyParties } from '../marks/parties/many.js';
import { holdBack } from './coming.js';
import { keepLedger } from './ledger.js';
import { frame } from './page.js';
import { type PartiesPage, putParties, showParties } from './parties-page.js';
import { json, never, serve, uncaught } from './served.js';
import { column, FIRST_CASE, longColumn, show } from './timeline-page.js';

defineElement('case-detail', CaseDetail);

const WIDE = 1000;
const SUIT = 'twitter-sues-dhs';

const shown = (given: object = {}): Promise<PartiesPage> =>
  showParties({ case: firstCase, width: WIDE, ...given });

/** A small case in which everything has a day. */
const DATED = {
  title: 'A suit',
  timeZone: 'UTC',
  events: [
    { id: 'filed', title: 'Filed', when: '2017-04-06' },
    { id: 'dropped', title: 'Dropped', when: '2017-04-07' },
  ],
  parties: [
    { id: 'a', name: 'Acorn', side: 'plaintiff' },
    { id: 'b', name: 'Barley', side: 'defendant' },
  ],
  relationships: [
    {
      id: 'suit',
      from: 'a',
      to: 'b',
      verb: 'sues',
      kind: 'lawsuit',
      begins: { at: 'filed' },
      ends: { at: 'dropped' },
    },
    { id: 'loan', from: 'b', to: 'a', verb: 'lends to', kind: 'loan' },
  ],
};

describe('the moment', () => {
  test('at first all of the case is shown', async () => {
    const page = await shown();
    expect(page.moment).toBe('All of the case');
    expect(page.relationships).toHaveLength(firstCase.relationships.length);
    expect(page.relationships.filter(({ isTrace }) => isTrace)).toEqual([]);
  });

  test('the lawsuit comes and goes with its days', async () => {
    const page = await shown({ case: DATED });
    const states: [string, boolean, string][] = [];
    for (const moment of ['April 5, 2017', 'April 6, 2017', 'April 7, 2017', 'April 8, 2017']) {
      await page.slideTo(moment);
      const { isTrace, name } = page.relationship('suit');
      states.push([moment, isTrace, name.replace('Acorn sues Barley, from April 6 to 7, 2017; ', '')]);
    }
    expect(states).toEqual([
      ['April 5, 2017', true, 'not yet in force on April 5, 2017'],
      ['April 6, 2017', false, 'in force on April 6, 2017, when it begins'],
      ['April 7, 2017', false, 'in force on April 7, 2017, when it ends'],
      ['April 8, 2017', true, 'no longer in force on April 8, 2017'],
    ]);
    expect(page.relationship('loan').isTrace).toBe(false);
  });

  test('a part whose time there has not begun, or is over, is shown as that', async () => {
    const [org, bran] = [
      { id: 'a', name: 'Acorn' },
      { id: 'b', name: 'Bran', partOf: [{ party: 'a', when: '2017-04-06/2017-04-07' }] },
    ];
    const page = await shown({ case: { ...DATED, parties: [org, bran], relationships: [] } });
    const seen: [boolean, string][] = [];
    for (const day of ['April 5, 2017', 'April 6, 2017', 'April 8, 2017']) {
      await page.slideTo(day);
      seen.push([page.party('b').isTrace, page.party('b').name]);
    }
    expect(seen).toEqual([
      [true, 'Bran, is part of Acorn, not yet in force on April 5, 2017'],
      [false, 'Bran, is part of Acorn'],
      [true, 'Bran, is part of Acorn, no longer in force on April 8, 2017'],
    ]);
  });

  test('of the first case no source says when the suit ended: it may have from the day on which it began', async () => {
    const page = await shown();
    await page.slideTo('April 5, 2017');
    expect(page.relationship(SUIT)).toMatchObject({ isTrace: true, isUnsure: false });
    await page.slideTo('April 6, 2017');
    expect(page.relationship(SUIT)).toMatchObject({ isTrace: false, isUnsure: false });
    expect(page.changes[0]).toBe('Begins: Twitter sues Department of Homeland Security and 3 more');
    await page.slideTo('April 7, 2017');
    expect(page.relationship(SUIT)).toMatchObject({ isTrace: false, isUnsure: true });
    expect(page.relationship(SUIT).name).toMatch(/may have ended by April 7, 2017$/);
  });

  test('nothing moves but what is in force', async () => {
    const page = await shown();
    const places = () =>
      [...page.parties, ...page.relationships].map(({ id, targetBox: { x, y } }) => [id, x, y]);
    const before = places();
    await page.slideTo('April 7, 2017');
    expect(places()).toEqual(before);
  });

  test('what is not in force goes at the reader’s wish', async () => {
    const page = await shown({ attributes: { moment: '2017-04-05' } });
    await page.openKinds();
    await page.clickControl('traces');
    expect(page.relationships.map(({ id }) => id)).not.toContain(SUIT);
    await page.clickControl('whole');
    expect(page.relationships.map(({ id }) => id)).toContain(SUIT);
  });

  test('keys: a day, an event or change, the ends', async () => {
    const page = await shown();
    page.focusSlider();
    const said: (string | null)[] = [];
    for (const key of [
      '{Home}',
      '{PageDown}',
      '{PageDown}',
      '{PageDown}',
      '{ArrowLeft}',
      '{PageUp}',
      '{End}',
      '{ArrowRight}',
    ]) {
      await page.press(key);
      said.push(page.sliderText);
    }
    expect(said).toEqual([
      'March 12, 2017',
      'March 13, 2017',
      'March 14, 2017',
      'April 6, 2017',
      'April 5, 2017',
      'March 14, 2017',
      'April 8, 2017',
      'April 8, 2017',
    ]);
  });

  test.for(['ltr', 'rtl'] as const)('dragged by mouse to a day, %s', async (dir) => {
    const page = await shown(dir === 'rtl' ? { dir } : {});
    await page.slideTo('April 7, 2017');
    const goal = page.thumbX;
    await page.slideTo('March 13, 2017');
    const y = page.sliderBox.top + page.sliderBox.height / 2;
    await commands.mouse([
      { op: 'move', x: page.thumbX, y },
      { op: 'down' },
      { op: 'move', x: goal, y },
      { op: 'up' },
    ]);
    await page.until(() => page.moment === 'April 7, 2017', 'the day is said');
    expect(page.thumbX).toBeCloseTo(goal, 0);
  });

  test('play goes from change to change and stops at the end', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const page = await shown({ case: DATED });
    await page.clickControl('play');
    const said = [page.moment];
    for (let i = 0; i < 3; i++) {
      vi.advanceTimersByTime(1400);
      await page.settled();
      said.push(page.moment);
    }
    expect(said).toEqual(['April 6, 2017', 'April 7, 2017', 'April 8, 2017', 'April 8, 2017']);
    expect(page.isPlaying).toBe(false);
    await page.clickControl('play');
    expect([page.moment, page.isPlaying], 'again from the beginning').toEqual(['April 6, 2017', true]);
    await page.clickControl('play');
    expect(page.isPlaying).toBe(false);
  });

  test.for([
    ['the reader touches anything', (page: PartiesPage) => page.clickStop('a')],
    ['a key is pressed', async (page: PartiesPage) => (page.focusSlider(), page.press('{ArrowRight}'))],
    [
      'the page is hidden',
      async (page: PartiesPage) => {
        const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        document.dispatchEvent(new Event('visibilitychange'));
        hidden.mockRestore();
        await page.settled();
      },
    ],
    [
      'the element goes',
      async (page: PartiesPage) => {
        const into = page.element.parentNode!;
        page.element.remove();
        into.appendChild(page.element);
        await page.settled();
      },
    ],
  ] as const)('play pauses when %s', async ([, doIt]) => {
    const page = await shown({ case: DATED });
    await page.clickControl('play');
    expect(page.isPlaying).toBe(true);
    await doIt(page);
    expect(page.isPlaying).toBe(false);
  });
});

describe('picks light both ways', () => {
  test.each([WIDE, 360])(
    'CBP picked here lights its events in a timeline, by mouse, at %i px',
    async (width) => {
      const into = column(width);
      const timeline = await show({ src: FIRST_CASE, into });
      const page = await showParties({ src: FIRST_CASE, into });
      await page.clickStop('cbp');
      expect(page.picks).toEqual(['cbp']);
      await timeline.settled();
      const all = timeline.isFigure ? timeline.marks : timeline.entries;
      const lit = all.filter(({ kinds }) => !kinds.includes('is-dim')).map(({ id }) => id);
      const own = firstCase.events
        .filter(({ parties }) => parties.some((one) => (typeof one === 'string' ? one : one.party) === 'cbp'))
        .map(({ id }) => id);
      expect(own.filter((id) => !lit.includes(id))).toEqual([]);
      expect(lit.length).toBeLessThan(all.length);
    },
  );

  test('the summons picked in a timeline lights its parties here, and moves the moment, by keyboard', async () => {
    const into = column(WIDE);
    const timeline = await show({ src: FIRST_CASE, into });
    const page = await showParties({ src: FIRST_CASE, into });
    timeline.focusEvent('summons');
    await timeline.press('{Enter}');
    await page.settled();
    expect(page.lit).toEqual(expect.arrayContaining(['twitter', 'cbp', 'cbp-demands-records']));
    expect(page.lit).not.toContain('aclu');
    expect(page.moment).toBe('March 14, 2017');
    await timeline.press('{Escape}');
    await page.settled();
    expect(page.picks, 'the page is told by what was used').toEqual([]);
  });

  test('CBP picked by keyboard alone, and taken back', async () => {
    const page = await shown();
    page.focusStop();
    await page.press('u');
    while (page.focusedId !== 'cbp') await page.press('u');
    await page.press('{Enter}');
    expect(page.party('cbp').isPicked).toBe(true);
    expect(page.lit).toContain('twitter-sues-cbp');
    await page.press('{Escape}');
    expect(page.party('cbp').isPicked).toBe(false);
    expect(page.picks).toEqual(['cbp', undefined]);
    expect(page.focusedId).toBe('cbp');
  });

  test('a page that prevents a pick has the last word', async () => {
    const page = await shown();
    page.element.addEventListener('case-pick', (event) => event.preventDefault());
    await page.clickStop('twitter');
    expect(page.party('twitter').isPicked).toBe(false);
  });

  test('what is pointed at lights what belongs to it', async () => {
    const page = await shown();
    const { x, y, width, height } = page.party('aclu').targetBox;
    await commands.mouse([{ op: 'move', x: x + width / 2, y: y + height / 2 }]);
    await page.until(() => page.lit?.includes('aclu-represents-user') === true, 'it is lit');
    expect(page.lit).not.toContain('wikileaks');
  });

  test('a relationship that the page picks at first', async () => {
    const page = await shown({ attributes: { pick: SUIT } });
    expect(page.relationship(SUIT).isPicked).toBe(true);
  });

  test('a party that the page picks at first', async () => {
    const page = await shown({ attributes: { pick: 'court' } });
    expect(page.party('court').isPicked).toBe(true);
    expect(page.picks).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('the drawing is one tab stop', async () => {
    const page = await shown();
    expect(page.tabStops).toBe(1);
    page.focusStop();
    await page.press('{ArrowRight}', '{ArrowDown}');
    expect(page.tabStops).toBe(1);
  });

  test.for(['ltr', 'rtl'] as const)(
    'arrows go from a party along a relationship to the other party, %s',
    async (dir) => {
      const page = await shown(dir === 'rtl' ? { dir } : {});
      page.focusStop();
      await page.press('{Home}');
      expect(page.focusedId).toBe('twitter');
      await page.press('{ArrowDown}');
      const first = firstCase.relationships.find(({ id }) => id === page.focusedId)!;
      expect([first.from, first.to]).toContain('twitter');
      await page.press('{ArrowDown}');
      expect(page.focusedId).toBe(first.from === 'twitter' ? first.to : first.from);
      const before = page.focusedId;
      await page.press('{End}', dir === 'rtl' ? '{ArrowRight}' : '{ArrowLeft}');
      expect(page.focusedId).not.toBe(before);
    },
  );

  test('Enter on a relationship picks it', async () => {
    const page = await shown();
    page.focusStop();
    await page.press('{Home}', '{ArrowDown}', '{Enter}');
    expect(page.relationship(page.focusedId!).isPicked).toBe(true);
    expect(page.picks).toEqual([page.focusedId]);
  });

  test('in the table and in the register the arrows go along the words', async () => {
    const page = await shown();
    await page.clickControl('show as list');
    page.focusStop();
    await page.press('{ArrowRight}');
    expect(page.focusedName).toBe('sues');
    await page.press('{ArrowDown}');
    expect(page.focusedName).toBe('seeks a court order against');
    await page.press('{Enter}');
    expect(page.picks).toEqual(['twitter-sues-cbp']);
    const narrow = await shown({ width: 320 });
    narrow.focusStop();
    await narrow.press('{ArrowDown}');
    expect(narrow.focusedName).toMatch(/^sues → Department of Homeland Security since Apr 6, 2017/);
  });
});

describe('the table', () => {
  test('holds every relationship, with since, until and who says so, before it is asked for', async () => {
    const page = await shown();
    expect(page.isTableSeen).toBe(false);
    expect(page.columns).toEqual(['Who', 'What', 'To whom', 'Since', 'Until', 'Who says so']);
    expect(page.rows).toHaveLength(firstCase.relationships.length + 5);
    expect(page.rows.find(({ id }) => id === 'cbp-demands-records')!.cells.slice(0, 4)).toEqual([
      'U.S. Customs and Border Protection',
      'demands records from',
      'Twitter',
      'March 14, 2017',
    ]);
    expect(page.rows[0]!.cells[5]).toMatch(/Sources 2$/);
  });

  test('is seen at a wish, with its sources, and its words pick', async () => {
    const page = await shown();
    await page.clickControl('show as list');
    expect(page.form).toBe('table');
    expect(page.isTableSeen).toBe(true);
    expect(page.columnAlign, 'it is set as a table').toBe('start');
    expect(page.sourcesCount).toBe(firstCase.sources.length);
    await page.clickStop('aclu');
    expect(page.picks).toEqual(['aclu']);
    await page.clickControl('show as figure');
    expect(page.party('aclu').isPicked).toBe(true);
  });
});

test('the table is printed whole, and is as long as before then', async () => {
  const page = await shown({ case: manyParties(300) });
  const rows = page.rows.length;
  for (const [type, count] of [
    ['beforeprint', 300],
    ['afterprint', rows],
  ] as const) {
    window.dispatchEvent(new Event(type));
    await page.settled();
    expect(page.rows).toHaveLength(count);
  }
  expect(rows).toBe(150);
});

test('a file that cannot be read: what to mend is said here, too', async () => {
  const page = putParties({ case: '{ "title": "A case", }', width: WIDE });
  await page.until(() => page.message?.includes('What to mend in the file') === true, 'it says how');
});

test('what is pressed before there are hands to answer is opened by them', async () => {
  const letCome = holdBack(/parties-hands/);
  onTestFinished(letCome);
  const page = putParties({ case: DATED, width: 320 });
  page.pressOnceDrawn('b');
  await page.until(() => page.form === 'register', 'it is drawn');
  expect(page.picks).toEqual([]);
  letCome();
  await page.until(() => page.picks.length > 0, 'it is picked');
  expect(page.picks).toEqual(['b']);
});

describe('kinds', () => {
  test('are counted, and left out at a wish', async () => {
    const page = await shown();
    expect(page.kinds[0]).toEqual({ words: 'lawsuit 3', isShown: true });
    await page.toggleKind('lawsuit');
    expect(page.kinds[0]).toEqual({ words: 'lawsuit 3', isShown: false });
    expect(page.relationships.map(({ id }) => id)).not.toContain(SUIT);
    expect(page.rows.map(({ id }) => id)).not.toContain(SUIT);
    await page.toggleKind('lawsuit');
    expect(page.relationships.map(({ id }) => id)).toContain(SUIT);
  });
});

describe('groups', () => {
  test('a whole folds to one name with a count, and opens', async () => {
    const page = await shown();
    await page.clickGroup('trump-administration');
    expect(page.parties.map(({ id }) => id)).not.toContain('cbp');
    expect(page.party('trump-administration').words).toBe('The Trump administration 4 parts');
    await page.clickGroup('trump-administration');
    expect(page.parties.map(({ id }) => id)).toContain('cbp');
  });

  test('many parties start folded, and open by key', async () => {
    const page = await shown({ case: manyParties(300) });
    expect(page.parties.map(({ words }) => words)).toContain('Plaintiffs: company 75 parties');
    page.focusStop();
    await page.press('{Enter}');
    await page.until(() => page.parties.length === 79, 'they are open');
    expect(page.text).toContain('150 of 300 relationships');
  });

  test('a thousand are placed in slices: the table is there, and says how much of it', async () => {
    const page = putParties({ case: manyParties(1000), width: WIDE });
    await page.until(() => page.rows.length > 0, 'the table is there');
    await page.until(() => page.form === 'figure', 'the drawing is there');
    expect(page.parties.length).toBeLessThan(60);
  });
});

describe('moving about', () => {
  /** A drawing that is larger than its room. */
  const WIDELY = {
    ...DATED,
    parties: DATED.parties.map((party, i) => ({ ...party, position: { x: 10 + i * 150, y: 10 + i * 60 } })),
  };

  test('buttons zoom in, out, and show all', async () => {
    const page = await shown({ case: WIDELY });
    const whole = page.viewBox;
    await page.clickControl('zoom in');
    expect(page.viewBox[2]!).toBeLessThan(whole[2]!);
    await page.clickControl('show all');
    expect(page.viewBox).toEqual(whole);
  });

  test('ctrl and wheel zoom; a plain wheel scrolls the page', async () => {
    const into = longColumn(WIDE);
    const page = await shown({ case: WIDELY, into });
    const { left, top, width } = page.figureBox;
    const whole = page.viewBox;
    await commands.mouse([
      { op: 'move', x: left + width / 2, y: top + 40 },
      { op: 'wheel', dx: 0, dy: 60 },
    ]);
    await page.until(() => scrollY > 0, 'the page scrolls');
    expect(page.viewBox).toEqual(whole);
    scrollTo(0, 0);
    await frame();
    page.element
      .shadowRoot!.querySelector('svg.parties')!
      .dispatchEvent(
        new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true }),
      );
    await page.settled();
    expect(page.viewBox[2]!).toBeLessThan(whole[2]!);
  });

  test('a drag moves what is zoomed, and picks nothing', async () => {
    const page = await shown({ case: WIDELY });
    await page.clickControl('zoom in');
    await page.clickControl('zoom in');
    const before = page.viewBox;
    const { left, top, width, height } = page.figureBox;
    const [x, y] = [left + width / 2, top + height / 2];
    await commands.mouse([
      { op: 'move', x, y },
      { op: 'down' },
      { op: 'move', x: x - 60, y: y - 30 },
      { op: 'up' },
    ]);
    await page.settled();
    expect(page.viewBox[0]!).toBeGreaterThan(before[0]!);
    expect(page.viewBox[1]!).toBeGreaterThan(before[1]!);
    expect(page.picks).toEqual([]);
  });

  test('a tap picks', async () => {
    const page = await shown();
    const { x, y, width, height } = page.party('court').targetBox;
    await commands.touch([{ op: 'start', points: [{ x: x + width / 2, y: y + height / 2 }] }, { op: 'end' }]);
    await page.until(() => page.picks.length > 0, 'it is picked');
    expect(page.picks).toEqual(['court']);
  });

  test('a vertical swipe scrolls the page, and picks nothing', async () => {
    const into = longColumn(WIDE);
    const page = await shown({ into });
    const { x, y, width, height } = page.party('court').targetBox;
    const at = { x: x + width / 2, y: y + height / 2 };
    await commands.touch([
      { op: 'start', points: [at] },
      ...[1, 2, 3, 4, 5, 6].map((step) => ({
        op: 'move' as const,
        points: [{ x: at.x, y: at.y - step * 25 }],
      })),
      { op: 'end' },
    ]);
    await page.until(() => scrollY > 20, 'the page scrolls');
    expect(page.picks).toEqual([]);
  });

  test('two fingers that part zoom in', async () => {
    const page = await shown({ case: WIDELY });
    const whole = page.viewBox;
    const { left, top, width, height } = page.figureBox;
    const apart = (by: number) => [
      { x: left + width / 2 - by, y: top + height / 2 },
      { x: left + width / 2 + by, y: top + height / 2 },
    ];
    await commands.touch([
      { op: 'start', points: apart(40) },
      ...[60, 80, 100].map((by) => ({ op: 'move' as const, points: apart(by) })),
      { op: 'end' },
    ]);
    await page.until(() => page.viewBox[2]! < whole[2]! * 0.8, 'it has zoomed');
  });
});

describe('a narrow column', () => {
  test.for([320, 360, 500])(
    'of %d px: parties by side, each with its relationships, nothing cut',
    async (width) => {
      const page = await shown({ width, attributes: { moment: '2017-04-05' } });
      expect(page.form).toBe('register');
      expect(page.sides).toEqual(['Plaintiffs', 'Defendants', 'Courts', 'Others', 'In the background']);
      expect(page.linesOf('twitter')[0]).toMatchObject({
        words: 'sues → Department of Homeland Security since Apr 6, 2017; end not stated; not yet',
        isTrace: true,
      });
      expect(page.linesOf('dhs').map(({ words }) => words)).toContainEqual(
        expect.stringMatching(/^Twitter sues Department of Homeland Security/),
      );
      expect(page.overflowing).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    },
  );

  test('the same slider moves it', async () => {
    const page = await shown({ width: 320 });
    await page.slideTo('April 6, 2017');
    expect(page.linesOf('twitter')[0]!.isTrace).toBe(false);
  });
});

test.for([WIDE, 320])('all that can be pressed is at least 24 px at %d px', async (width) => {
  const page = await shown({ width });
  await page.openKinds();
  expect(page.targets.length).toBeGreaterThan(20);
  for (const { name, box } of page.targets) {
    expect(box.width, name).toBeGreaterThanOrEqual(23.9);
    expect(box.height, name).toBeGreaterThanOrEqual(23.9);
  }
});

describe('axe', () => {
  test.for([
    ['a drawing', { width: WIDE }],
    [
      'a drawing at a moment, with something picked',
      { width: WIDE, attributes: { moment: '2017-04-05', pick: 'cbp' } },
    ],
    ['a register', { width: 320 }],
    ['right to left', { width: WIDE, dir: 'rtl' as const }],
    ['many parties', { width: WIDE, case: manyParties(120) }],
  ] as const)('finds nothing in %s', async ([, given]) => {
    const page = await shown(given);
    await page.openKinds();
    await expect(page.element).to.be.accessible();
  });

  test('finds nothing in the table', async () => {
    const page = await shown();
    await page.clickControl('show as list');
    await expect(page.element).to.be.accessible();
  });
});

describe('states', () => {
  test('a case without parties says so', async () => {
    const page = putParties({ case: { events: [] }, width: WIDE });
    await page.until(() => page.message !== undefined, 'a message');
    expect(page.message).toBe('This case names no parties.');
  });

  test('a case without relationships shows who there is', async () => {
    const page = await shown({ case: { ...DATED, relationships: [] } });
    expect(page.parties).toHaveLength(2);
    expect(page.text).toContain('The case does not say how they stand to each other.');
  });

  test('a case that could not be loaded, and another try', async () => {
    const answers = [new Response('', { status: 503 }), json(firstCase)];
    serve(() => answers.shift()!);
    const page = putParties({ src: '/slow.json', width: WIDE });
    await page.until(() => page.message !== undefined, 'a message');
    expect(page.message).toContain('The case could not be loaded.');
    await page.clickControl('retry');
    await page.until(() => page.form === 'figure', 'it is drawn');
  });

  test('a case that is still loading', async () => {
    serve(never);
    const page = putParties({ src: '/never.json', width: WIDE });
    await page.settled();
    expect(page.message).toBe('Loading the case…');
  });

  test('the text of the page stays until everyone has a place', async () => {
    const page = putParties({ case: firstCase, width: WIDE });
    const text = page.element.appendChild(document.createElement('p'));
    text.textContent = 'Who stands how to whom, as text.';
    await page.element.updateComplete;
    const seen: boolean[] = [];
    for (; page.form === undefined; await frame()) seen.push(text.checkVisibility());
    expect(new Set(seen)).toEqual(new Set([true]));
    expect(text.checkVisibility()).toBe(false);
  });

  test.each([700, WIDE])('without a text, about the room of the drawing is kept, at %i px', async (width) => {
    const letCome = holdBack(/parties-drawing/);
    onTestFinished(letCome);
    const page = putParties({ case: firstCase, width });
    await vi.waitUntil(() => page.status, { timeout: 20_000, interval: 1 });
    expect(page.status).toBe('Placing 17 parties…');
    const kept = page.element.offsetHeight;
    letCome();
    await page.until(() => page.form === 'figure', 'everyone has a place');
    const share = page.element.offsetHeight / kept;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(1.5);
  });

  test('text of the file is text', async () => {
    const errors = uncaught();
    const evil = '<img src=x onerror=alert(1)>"\'`</svg><script>';
    const page = await shown({
      case: {
        events: [{ id: evil, title: evil }],
        parties: [
          { id: evil, name: evil, kind: evil, side: evil, isIdentified: false },
          { id: '__proto__', name: 'constructor', side: 'constructor', partOf: [evil] },
        ],
        relationships: [
          { id: 'toString', from: evil, to: '__proto__', verb: evil, kind: evil, begins: { at: evil } },
        ],
      },
    });
    await page.clickStop(evil);
    expect(page.picks).toEqual([evil]);
    expect([...page.elementNames].filter((name) => name === 'img' || name === 'script')).toEqual([]);
    expect(page.text).toContain(evil);
    await page.toggleKind('part of');
    expect(errors).toEqual([]);
  });

  test('names of any length are cut, not the page', async () => {
    const page = await shown({
      case: { ...DATED, parties: DATED.parties.map((party) => ({ ...party, name: 'Word '.repeat(4000) })) },
    });
    expect(page.parties[0]!.words.length).toBeLessThan(200);
    expect(page.figureBox.width).toBeLessThanOrEqual(WIDE);
  });
});

describe('removal', () => {
  test('100 times leaves no listener, no observer and no frame', async () => {
    const ledger = keepLedger();
    const page = await shown();
    const into = page.element.parentNode!;
    for (let i = 0; i < 100; i++) {
      page.element.remove();
      into.appendChild(page.element);
      if (i % 20 === 0) await page.settled();
    }
    await page.clickControl('play');
    page.element.remove();
    expect(ledger.open).toEqual([]);
  });

  test('elements that come and go leave no nodes and no listeners', async () => {
    const into = column(WIDE);
    const live = async (): Promise<void> => {
      const page = await showParties({ case: DATED, into });
      page.element.pick = 'a';
      await page.settled();
      page.element.remove();
    };
    for (let i = 0; i < 5; i++) await live();
    const before = await commands.collectGarbage();
    for (let i = 0; i < 20; i++) await live();
    await frame();
    const after = await commands.collectGarbage();
    expect(after.nodes - before.nodes).toBeLessThan(300);
    expect(after.listeners - before.listeners).toBeLessThan(30);
  });
});

test('nothing moves by itself for readers who ask for that', async () => {
  expect((await shown()).longestMotion).toBe(0);
});

describe('the card of what is open', () => {
  const cardOf = (page: PartiesPage) => page.element.shadowRoot!.querySelector<HTMLElement>('.panel');
  const named = (page: PartiesPage) => cardOf(page)?.getAttribute('aria-label') ?? undefined;
  const CBP = 'U.S. Customs and Border Protection';

  test.for([
    ['below the diagram', WIDE],
    ['at the party, in a narrow column', 360],
  ] as const)('opens %s, leads on, and closes back to where the reader was', async ([, width]) => {
    const page = await shown({ width });
    await page.clickStop('cbp');
    await page.until(() => named(page) === CBP, 'the card of the party');
    expect(cardOf(page)!.closest('.member') !== null).toBe(width < 600);
    cardOf(page)!.querySelector<HTMLElement>('[data-pick="twitter-sues-cbp"]')!.click();
    await page.until(() => named(page)?.includes('seeks a court order') === true, 'its relationship');
    expect(page.element.shadowRoot!.activeElement?.classList.contains('title')).toBe(true);
    await page.press('{Escape}');
    await page.until(() => cardOf(page) === null, 'nothing is open');
    expect(page.focusedId, 'back at a stop').toBeDefined();
  });

  test('steps to the next party and to the one before', async () => {
    const page = await shown();
    await page.clickStop('cbp');
    await page.until(() => named(page) === CBP, 'the card');
    const step = (command: string) =>
      cardOf(page)!.querySelector<HTMLElement>(`[data-command="${command}"]`)!.click();
    step('next');
    await page.until(() => named(page) === 'The CBP agent who faxed the summons', 'the next');
    step('previous');
    await page.until(() => named(page) === CBP, 'the one before');
    step('close');
    await page.until(() => cardOf(page) === null, 'nothing is open');
  });

  test('of an event that the page opens in a timeline is read there alone', async () => {
    const timeline = await show({ src: FIRST_CASE, width: WIDE, attributes: { pick: 'lawsuit' } });
    const page = await showParties({ src: FIRST_CASE, width: WIDE });
    expect(timeline.panel).toBeDefined();
    expect(cardOf(page)).toBeNull();
  });

  test('stands nowhere else: not in a timeline, nor here where a detail shows it', async () => {
    const timeline = await show({ src: FIRST_CASE, width: WIDE });
    const page = await showParties({ src: FIRST_CASE, width: WIDE });
    await page.clickStop('cbp');
    await page.until(() => named(page) === CBP, 'the card');
    expect(timeline.panel).toBeUndefined();
    const detail = document.createElement('case-detail');
    detail.src = FIRST_CASE;
    page.element.parentElement!.append(detail);
    await page.clickStop('twitter');
    const said = (): string => detail.shadowRoot?.textContent ?? '';
    await page.until(() => said().includes('The company that received the summons'), 'the detail');
    expect(cardOf(page)).toBeNull();
  });
});
