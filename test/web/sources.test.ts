/** Sources in a page: what rests on each, and two tellings side by side, shared with a timeline. */
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import conflicting from '../../data/cases/conflicting-accounts.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { putEntries, showEntries } from './entries-page.js';
import { keepLedger } from './ledger.js';
import { json, serve } from './served.js';
import { column, FIRST_CASE, show } from './timeline-page.js';

const ALL = firstCase.sources.map(({ id }) => id);

async function together(src = FIRST_CASE) {
  const timeline = await show({ src, width: 860 });
  const sources = await showEntries('case-sources', { src, width: 860 });
  return { timeline, sources };
}

describe('the first case', () => {
  test('each source with what is known of it, what is not, and what rests on it', async () => {
    const page = await showEntries('case-sources', { case: firstCase, width: 860 });
    expect(page.ids).toEqual(ALL);
    expect(page.wordsOf('it-worked')).toContain('publisher and date not stated');
    expect(page.wordsOf('complaint')).toContain('through [1] and [2]');
    expect(page.wordsOf('withdrawal-filings')).toContain('Cited for 2 events and 1 relationship');
  });

  test('as it is heard', async () => {
    await showEntries('case-sources', { case: { ...firstCase, sources: firstCase.sources.slice(0, 1) } });
    const rows = (await commands.spoken()).map(({ role, name, states, description }) =>
      [role, name, ...states, description].filter((one) => one !== ''),
    );
    const [title] = [firstCase.sources[0]!.title];
    expect(rows).toEqual([
      ['list', 'Sources'],
      ['listitem'],
      ['paragraph', `${title} , BuzzFeed News, Washington, April 6, 2017`],
      ['paragraph', 'Article , address not stated'],
      ['paragraph', 'The address of this article is not known.'],
      [
        'button',
        'Cited for 6 events, 11 parties, 10 relationships, and 1 claim or argument',
        'collapsed',
        `${title}, BuzzFeed News, Washington, April 6, 2017`,
      ],
    ]);
  });
});

describe('with a timeline of the same file', () => {
  test('an event that is opened there marks the sources that it cites', async () => {
    const { timeline, sources } = await together();
    await timeline.clickEvent('summons');
    await sources.settled();
    expect(sources.touched).toEqual(['buzzfeed', 'complaint']);
  });

  test('what cites a source is picked from it, and the source stays open', async () => {
    const { timeline, sources } = await together();
    sources.focus('withdrawal-filings');
    await sources.press('{Enter}');
    expect([sources.open, sources.current]).toEqual([['withdrawal-filings'], ['withdrawal-filings']]);
    await sources.follow('withdrawal-filings', 'suit-withdrawn');
    await timeline.settled();
    expect(timeline.openId).toBe('suit-withdrawn');
    expect(sources.open).toEqual(['withdrawal-filings']);
    expect(sources.touched).toEqual(['it-worked', 'withdrawal-filings']);
    await sources.press('{Escape}');
    expect([sources.open, sources.focusedId]).toEqual([[], 'withdrawal-filings']);
    expect(timeline.openId, 'what is open there stays').toBe('suit-withdrawn');
  });

  test('a source through which another is known opens from it', async () => {
    const page = await showEntries('case-sources', { case: firstCase });
    await page.toggle('fortune');
    await page.follow('fortune', 'it-worked');
    expect([page.open, page.current]).toEqual([['it-worked', 'fortune'], ['it-worked']]);
  });

  test('two tellings that are chosen there are compared here', async () => {
    const { timeline, sources } = await together(`${FIRST_CASE}#there`);
    await timeline.tools.toggle();
    await timeline.tools.tellBy('buzzfeed');
    await timeline.tools.tellBeside('it-worked');
    await sources.settled();
    expect(sources.chosen).toEqual(['buzzfeed', 'it-worked']);
    expect(sources.rows.map(({ event }) => event)).toEqual(timeline.entries.map(({ title }) => title));
    expect(sources.tally).toBe('2 events told alike, 1 told differently, 3 only in [1], 5 only in [2]');
  });

  test('two tellings that are chosen here are compared there', async () => {
    const { timeline, sources } = await together(`${FIRST_CASE}#here`);
    await sources.tell('buzzfeed', 'it-worked');
    await timeline.settled();
    expect(timeline.mark('summons').note).toMatch(/^Only in BuzzFeed News/);
    expect(timeline.mark('lawsuit').note).toBe('Told differently');
    await sources.tell('');
    await timeline.settled();
    expect(timeline.mark('lawsuit').note).toBe('Accounts differ');
    expect(sources.rows).toEqual([]);
  });

  test('filters there hold here', async () => {
    const { timeline, sources } = await together(`${FIRST_CASE}#filtered`);
    await sources.tell('buzzfeed', 'it-worked');
    await timeline.tools.toggle();
    await timeline.tools.tick('party', 'aclu');
    await sources.settled();
    expect(sources.rows.map(({ event }) => event)).toEqual([
      'The ACLU says that it represents the user',
      'The ACLU praises Twitter for pushing back',
      'The ACLU tweets that the administration backed down',
    ]);
  });
});

describe('two tellings', () => {
  test('a row for each event in the order of time, a column for each source', async () => {
    const page = await showEntries('case-sources', { case: conflicting, width: 900 });
    await page.tell('herald', 'mirror');
    expect(page.columns).toEqual([
      'Event',
      '[2] Ferry cancels without a word',
      '[3] Passengers left on the pier',
    ]);
    expect(page.rows).toEqual([
      {
        event: 'The company answers its critics',
        cells: ['Does not tell of it', 'date August 16 to 18, 2022'],
      },
      { event: 'A storm warning is given', cells: ['date August 12, 2022', 'Does not tell of it'] },
      { event: 'The ferry is cancelled', cells: ['date August 13, 2022', 'date August 14, 2022'] },
      {
        event: 'The passengers are told',
        cells: [
          'date August 13, 2022, 9:00 p.m. ADT; place The pier',
          'date August 13, 2022, 11:45 p.m. ADT; place The ticket hall',
        ],
      },
      { event: 'The mayor visits the pier', cells: ['Tells of it', 'Does not tell of it'] },
      { event: 'Blankets are handed out', cells: ['Does not tell of it', 'Tells of it'] },
      {
        event: 'The ferry company promises refunds',
        cells: ['title The ferry company promises refunds', 'title The ferry company refuses refunds'],
      },
    ]);
    await expect(page.element).to.be.accessible();
  });

  test('in a narrow column one stands below the other, and each says who tells', async () => {
    const page = await showEntries('case-sources', { case: conflicting, width: 320 });
    await page.tell('herald', 'mirror');
    expect(page.areTellersSeen).toBe(true);
    expect(page.columns, 'the head is still heard').toHaveLength(3);
    expect(page.overflow).toBeLessThanOrEqual(1);
    await expect(page.element).to.be.accessible();
    const rows = (await commands.spoken()).map(({ role }) => role);
    expect(rows.filter((role) => role === 'rowheader')).toHaveLength(7);
  });

  test('nobody is laid beside themselves, and other two begin at the first page', async () => {
    const events = Array.from({ length: 250 }, (_, i) => ({
      id: `e${i}`,
      title: `E ${i}`,
      cites: ['s', 't'],
    }));
    const sources = ['s', 't', 'u'].map((id) => ({ id, title: id }));
    events.push({ id: 'last', title: 'Last', cites: ['u'] });
    const page = await showEntries('case-sources', { case: { sources, events } });
    await page.tell('s', 't');
    expect(page.tally).toBe('250 events told alike');
    expect(page.pager).toBe('1 to 100 of 250 The 100 after');
    await page.turn(1);
    expect([page.rows[0]?.event, page.focused]).toEqual(['E 100', 'E 100']);
    for (const [type, first, count] of [
      ['beforeprint', 'E 0', 250],
      ['afterprint', 'E 100', 100],
    ] as const) {
      window.dispatchEvent(new Event(type));
      await page.settled();
      expect([page.rows[0]?.event, page.rows.length], type).toEqual([first, count]);
    }
    await page.tell('s', 'u');
    expect(page.rows[0]?.event).toBe('E 0');
    await page.tell('u');
    expect(page.chosen).toEqual(['u', '']);
  });
});

test('1,000 sources stand on pages, and the one that is picked is turned to', async () => {
  const sources = Array.from({ length: 1000 }, (_, i) => ({
    id: `s${i}`,
    title: `Source ${i}`,
    via: [`s${(i + 77) % 1000}`],
  }));
  const page = await showEntries('case-sources', { case: { sources, events: [] } });
  expect(page.pager).toBe('1 to 50 of 1,000 The 50 after');
  window.dispatchEvent(new Event('beforeprint'));
  await page.settled();
  expect(page.ids).toHaveLength(1000);
  window.dispatchEvent(new Event('afterprint'));
  await page.settled();
  await page.toggle('s0');
  await page.follow('s0', 's77');
  expect([page.ids[0], page.open]).toEqual(['s50', ['s77']]);
  expect(page.focused, 'the focus is not lost with the link').not.toBeUndefined();
});

test('addresses lead where they say, and what is no address leads nowhere', async () => {
  const sources = [
    { id: 'good', title: 'Good', url: 'https://www.paper.example/a' },
    { id: 'bad', title: 'Bad', url: 'javascript:alert(1)' },
  ];
  const page = await showEntries('case-sources', { case: { sources, events: [] } });
  expect(page.links.map(({ href, rel }) => [href, rel])).toEqual([
    ['https://www.paper.example/a', 'noopener noreferrer'],
  ]);
  expect(page.wordsOf('good')).toContain('paper.example');
});

test('a case without sources says so, and there is nothing to compare', async () => {
  const page = await showEntries('case-sources', { case: { events: [{ id: 'e', title: 'E' }] } });
  expect(page.text).toBe('This case records no sources.');
});

test('a failure says what failed', async () => {
  serve(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }));
  const page = putEntries('case-sources', { src: '/page.json' });
  await page.until(() => page.message !== undefined, 'a failure is shown');
  expect(page.message).toContain('A web page came instead of a case file.');
});

test('a day of report leaves out what was not yet published, and keeps the numbers', async () => {
  const { timeline, sources } = await together(`${FIRST_CASE}#reported`);
  await timeline.tools.toggle();
  await timeline.tools.reportBy('April 6, 2017');
  await sources.settled();
  expect(sources.ids).toEqual(['buzzfeed', 'complaint', 'aclu-tweets']);
  expect(sources.wordsOf('complaint')).toContain('through [1]');
});

test('live data keep what is open', async () => {
  let data: object = firstCase;
  serve(() => json(data));
  const page = await showEntries('case-sources', { src: '/live.json' });
  await page.toggle('complaint');
  data = { ...firstCase, sources: [{ id: 'new', title: 'A new source' }, ...firstCase.sources] };
  page.element.reload();
  await page.until(() => page.ids[0] === 'new', 'the new source is there');
  expect([page.open, page.focusedId]).toEqual([['complaint'], 'complaint']);
});

describe('at any width', () => {
  test.for([
    [320, 'ltr'],
    [320, 'rtl'],
    [700, 'rtl'],
    [1100, 'ltr'],
  ] as const)('%d px, %s: nothing sticks out, and everything can be pressed', async ([width, dir]) => {
    const page = await showEntries('case-sources', {
      case: firstCase,
      width,
      ...(dir === 'rtl' && { dir }),
    });
    await page.toggle('it-worked');
    await page.tell('buzzfeed', 'it-worked');
    expect(page.overflow).toBeLessThanOrEqual(1);
    expect(page.smallTargets).toEqual([]);
    await expect(page.element).to.be.accessible();
  });
});

test('coming and going 100 times leaves nothing behind', async () => {
  const ledger = keepLedger();
  const into = column();
  const page = await showEntries('case-sources', { case: firstCase, into });
  await page.tell('buzzfeed', 'it-worked');
  for (let i = 0; i < 100; i++) {
    page.element.remove();
    into.append(page.element);
    if (i % 20 === 0) await page.settled();
  }
  await page.settled();
  expect(page.rows).toHaveLength(11);
  await page.tell('it-worked', 'buzzfeed');
  expect(page.tally).toContain('5 only in [2]');
  page.element.remove();
  expect(ledger.open).toEqual([]);
});
