/**
 * What a screen reader is given: roles, names, descriptions, values and states, as Chromium computes them. What a
 * screen reader makes of it is its own doing and is not tested here.
 */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import conflicts from '../../data/cases/conflicting-accounts.json';
import busyDay from '../../data/cases/one-busy-day.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { between, heard, type Row } from './heard.js';
import { json, serve } from './served.js';
import { put, show } from './timeline-page.js';

const HELP =
  'Arrow keys move between events, Home and End to the first and last. Enter opens one, Escape closes it. Plus and minus zoom.';
const FIGURE = 'Interactive figure; the same events follow as a list';
const LIST = 'The same events, with texts and sources';
const TITLE = 'Who is @ALT_USCIS? How Twitter fought off a demand for a name';
const DEADLINE = 'March 13, 2017, 11:45 a.m. EDT: Records are due at a CBP office';
const SUMMONS = 'CBP faxes Twitter a summons';

const HEAD: readonly Row[] = [
  ['figure', `Timeline: ${TITLE}, 11 events`],
  ['paragraph', TITLE],
  ['paragraph', firstCase.summary],
];

const EVENTS: readonly Row[] = [
  ['button', DEADLINE, 'collapsed', 'Passed before it was set'],
  ['button', 'March 14, 2017: CBP faxes Twitter a summons', 'collapsed'],
  ['button', 'April 6, 2017: Twitter sues to stop the summons', 'collapsed', 'Accounts differ'],
  ['button', 'April 6, 2017: The account tweets the First Amendment', 'collapsed'],
  ['button', 'April 6, 2017: The ACLU says that it represents the user', 'collapsed'],
  ['button', 'about April 6, 2017: The ACLU praises Twitter for pushing back', 'collapsed'],
  ['button', 'Between the suit and the ACLU’s tweet: The summons is withdrawn', 'collapsed'],
  ['button', 'After the summons was withdrawn: Twitter withdraws its suit', 'collapsed'],
  ['button', 'on or after April 6, 2017: The ACLU tweets that the administration backed down', 'collapsed'],
  ['button', 'Date not stated: The account speaks out against immigration policy', 'collapsed'],
  ['button', 'Before this case, dates not stated: Twitter’s earlier fights over its users', 'collapsed'],
];

const BUZZFEED = 'BuzzFeed News, report of April 6, 2017';

const FIRST_TWO_OF_LIST: readonly Row[] = [
  ['list', LIST],
  ['listitem', ''],
  ['time', 'March 13, 2017, 11:45 a.m. EDT'],
  ['text', 'Records are due at a CBP office'],
  ['paragraph', 'The time and place by which the summons orders Twitter to produce the records.'],
  [
    'paragraph',
    'The deadline (March 13, 2017, 11:45 a.m. EDT) passed before “CBP faxes Twitter a summons” (March 14, 2017), which set it.',
  ],
  ['paragraph', `Sources : ${BUZZFEED}; Twitter’s complaint`],
  ['listitem', ''],
  ['time', 'March 14, 2017'],
  ['text', SUMMONS],
];

describe('the first case as a figure', () => {
  test('at rest: the caption, the toolbar, the figure, the strip, the list', async () => {
    await show({ case: firstCase, width: 860 });
    const rows = await heard();
    const expected: readonly Row[] = [
      ...HEAD,
      ['toolbar', 'View'],
      ['button', 'Zoom out', 'disabled'],
      ['button', 'Zoom in'],
      ['button', 'Show all', 'disabled'],
      ['button', 'Search, filter and compare', 'collapsed'],
      ['button', 'Show as a list'],
      ['status', '', 'polite'],
      ['group', FIGURE, HELP],
      ...EVENTS,
      ['group', 'All of the case'],
      ['slider', 'Start of what is in view', 'March 13, 2017'],
      ['slider', 'End of what is in view', 'Later, date not stated'],
      ['status', '', 'polite'],
      ...FIRST_TWO_OF_LIST,
    ];
    expect(rows.slice(0, expected.length)).toEqual(expected);
    expect(rows.slice(-4)).toEqual([
      ['group', ''],
      ['DisclosureTriangle', 'Points to check (1)', 'collapsed'],
      ['group', ''],
      ['DisclosureTriangle', 'What the marks mean', 'collapsed'],
    ]);
  });

  test('each event is said in two places, and each says which it is; there is one list of events', async () => {
    await show({ case: firstCase, width: 860 });
    const rows = await heard();
    for (const { title } of firstCase.events) {
      const said = rows.filter(([role, name]) => /^(?:button|text)$/.test(role) && name.endsWith(title));
      expect(
        said.map(([role]) => role),
        title,
      ).toEqual(['button', 'text']);
    }
    expect(rows.filter(([role]) => role === 'list').map(([, name]) => name)).toEqual([LIST, '']);
    const items = between(rows, LIST, 'Sources').filter(([role]) => role === 'listitem');
    expect(items).toHaveLength(firstCase.events.length);
  });

  test('on an event: its date and its title, whether it is open, and the one note that is written with it', async () => {
    const page = await show({ case: firstCase, width: 860 });
    page.focusEvent('production-deadline');
    const said: Row[] = [await focused()];
    for (let i = 0; i < 2; i++) {
      await page.press('{ArrowRight}');
      said.push(await focused());
    }
    expect(said).toEqual([
      ['button', DEADLINE, 'focused', 'collapsed', 'Passed before it was set'],
      ['button', 'March 14, 2017: CBP faxes Twitter a summons', 'focused', 'collapsed'],
      [
        'button',
        'April 6, 2017: Twitter sues to stop the summons',
        'focused',
        'collapsed',
        'Accounts differ',
      ],
    ]);
  });

  test('when two tellings are compared, the note says which of them lacks it', async () => {
    const page = await show({ case: firstCase, width: 860 });
    await page.tools.toggle();
    await page.tools.tellBy('buzzfeed');
    await page.tools.tellBeside('it-worked');
    const notes = (await heard())
      .filter(([role, name]) => role === 'button' && name.includes(': '))
      .map(([, name, , note]) => [name.split(': ')[1], note]);
    expect(notes).toContainEqual([SUMMONS, `Only in ${BUZZFEED}`]);
    expect(notes).toContainEqual(['The account tweets the First Amendment', undefined]);
  });

  test('with an event open: focus on its title, in a region of its name, and behind it the rest', async () => {
    const page = await show({ case: firstCase, width: 860 });
    page.focusEvent('summons');
    await page.press('{Enter}');
    const rows = await heard();
    expect(rows.find(([, name]) => name === `March 14, 2017: ${SUMMONS}`)).toContain('expanded');
    expect(between(rows, SUMMONS, LIST)).toEqual([
      ['region', SUMMONS],
      ['paragraph', 'Event 2 of 11'],
      ['button', 'Previous event'],
      ['button', 'Next event'],
      ['button', 'Close'],
      ['article', ''],
      ['generic', '', 'polite'],
      ['paragraph', 'March 14, 2017'],
      ['paragraph', `${SUMMONS} Sources 1, 4`, 'focused'],
      ['paragraph', firstCase.events.find(({ id }) => id === 'summons')!.text.replace('@ALT_', '@ALT_ ')],
      ['paragraph', 'In their words'],
      ['figure', ''],
      ['blockquote', '“[a]ll records regarding the twitter account @ALT_USCIS”'],
      ['Figcaption', ''],
      ['button', 'U.S. Customs and Border Protection'],
      ['text', 'Sources 1, 4'],
      ['paragraph', 'Who'],
      ['paragraph', ''],
      ['button', 'U.S. Customs and Border Protection'],
      ['text', 'issuer of the summons'],
      ['paragraph', ''],
      ['button', 'The CBP agent who faxed the summons'],
      ['text', 'sender, not identified'],
      ['paragraph', ''],
      ['button', 'Twitter'],
      ['text', 'recipient'],
      ['paragraph', ''],
      ['button', '@ALT_USCIS'],
      ['text', 'account asked about'],
      ['paragraph', 'Bears on'],
      ['paragraph', ''],
      ['text', 'Sets the deadline'],
      ['button', 'Records are due at a CBP office'],
      ['text', 'Sources 1, 4'],
      ['paragraph', ''],
      ['text', 'Answered by'],
      ['button', 'Twitter sues to stop the summons'],
      ['paragraph', ''],
      ['text', 'Withdrawn by'],
      ['button', 'The summons is withdrawn'],
      ['paragraph', 'Sources'],
      ['list', ''],
      ['listitem', ''],
      ['text', BUZZFEED],
      ['text', ','],
      ['text', 'BuzzFeed News, Washington, April 6, 2017'],
      ['button', `All it reports: ${BUZZFEED}`],
      ['listitem', ''],
      ['text', 'Twitter’s complaint'],
      ['text', ','],
      ['text', 'date not stated, through [1]'],
      ['button', 'All it reports: Twitter’s complaint'],
    ]);
  });

  test('the next event in the panel is said there, politely, and the focus stays on the button', async () => {
    const page = await show({ case: firstCase, width: 860 });
    page.focusEvent('summons');
    await page.press('{Enter}');
    page.focusControl('next');
    await page.press('{Enter}');
    expect(await focused()).toEqual(['button', 'Next event', 'focused']);
    const rows = await heard();
    expect(rows.slice(rows.findIndex(([role]) => role === 'generic')).slice(0, 3)).toEqual([
      ['generic', '', 'polite'],
      ['paragraph', 'April 6, 2017'],
      ['paragraph', 'Twitter sues to stop the summons Sources 1, 2, 4'],
    ]);
  });

  test('an event whose accounts differ, open: each account with its source', async () => {
    const page = await show({ case: firstCase, width: 860 });
    page.focusEvent('lawsuit');
    await page.press('{Enter}');
    const rows = between(await heard(), 'Accounts differ', 'Who');
    expect(rows[0]).toEqual(['paragraph', 'Accounts differ']);
    expect(rows.filter(([role]) => role === 'listitem').length).toBeGreaterThan(1);
    expect(rows.map(([, name]) => name).join(' ')).toMatch(/Sources \d/);
  });

  test('zoomed by a button: what is in view is said, politely; the ends of the strip say dates', async () => {
    const page = await show({ case: firstCase, width: 860 });
    page.focusControl('zoom in');
    await page.press('{Enter}', '{Enter}');
    expect(between(await heard(), 'All of the case', LIST)).toEqual([
      ['group', 'All of the case'],
      ['slider', 'What is in view', 'March 14 to April 7, 2017'],
      ['slider', 'Start of what is in view', 'March 14, 2017'],
      ['slider', 'End of what is in view', 'April 7, 2017'],
      ['status', 'March 14 to April 7, 2017', 'polite'],
    ]);
    page.strip.focus('start');
    await page.press('{ArrowRight}');
    expect(await focused(), 'a slider says itself where it is').toContain('focused');
    expect(await heard()).toContainEqual(['status', '', 'polite']);
  });
});

describe('the tools', () => {
  test('open: each control has a name, each group of them too', async () => {
    const page = await show({ case: firstCase, width: 860 });
    await page.tools.toggle();
    const rows = between(await heard(), 'Search and filters', FIGURE);
    expect(rows.filter(([role]) => role !== 'text')).toEqual([
      ['region', 'Search and filters'],
      ['searchbox', 'Search'],
      ['status', '', 'polite'],
      ['button', 'Previous hit', 'disabled'],
      ['button', 'Next hit', 'disabled'],
      ['group', 'Show only'],
      ...['Parties', 'Kinds', 'Sources'].flatMap((name): Row[] => [
        ['group', ''],
        ['DisclosureTriangle', name, 'collapsed'],
      ]),
      ['combobox', 'As told by', 'All sources', 'collapsed'],
      ['combobox', 'beside', 'no other', 'disabled', 'collapsed'],
      ['combobox', 'As reported by', 'any date', 'collapsed'],
      ['radiogroup', 'Lanes'],
      ['radio', 'None', 'checked'],
      ...['Parties', 'Kinds', 'Sources'].map((name): Row => ['radio', name, 'not checked']),
      ['radiogroup', 'Time'],
      ['radio', 'Silences folded', 'checked'],
      ...['In proportion', 'A step for each event'].map((name): Row => ['radio', name, 'not checked']),
      ['button', 'Show everything', 'disabled'],
      ['group', 'Save as'],
      ...['SVG', 'PNG', 'CSV', 'JSON', 'Calendar'].map((name): Row => ['button', name]),
      ['group', 'Copy'],
      ...['Link', 'Citation'].map((name): Row => ['button', name]),
      ['status', '', 'polite'],
      ['status', '', 'polite'],
    ]);
  });

  test('a search says how many it found, and of each step which event that is', async () => {
    const page = await show({ case: firstCase, width: 860 });
    await page.tools.toggle();
    await page.tools.search('summons');
    expect(await heard()).toContainEqual(['status', '5 hits', 'polite']);
    await userEvent.keyboard('{Enter}');
    await page.settled();
    expect(await heard()).toContainEqual(['status', `1 of 5 ${DEADLINE}`, 'polite']);
  });

  test('a filter says what is left, and is taken back by a button that says so', async () => {
    const page = await show({ case: firstCase, width: 860 });
    await page.tools.toggle();
    await page.tools.tick('party', 'cbp');
    const rows = await heard();
    const left = page.entries.length;
    expect(rows).toContainEqual(['status', `${left} of 11 events`, 'polite']);
    expect(rows).toContainEqual(['button', 'Remove filter: U.S. Customs and Border Protection']);
    expect(rows).toContainEqual(['checkbox', expect.stringContaining('U.S. Customs'), 'focused', 'checked']);
  });
});

test('a count of events, shut and open', async () => {
  const page = await show({ case: busyDay, width: 640 });
  const [crowd] = page.crowds;
  expect(await heard()).toContainEqual(['button', crowd!.name, 'collapsed']);
  await page.clickCrowd(crowd!.firstId);
  const rows = await heard();
  expect(rows).toContainEqual(['button', crowd!.name, 'focused', 'expanded']);
  const all = `${Number.parseInt(crowd!.name)} events`;
  expect(between(rows, all).slice(0, 7)).toEqual([
    ['region', all],
    ['button', 'Close'],
    ['paragraph', all],
    ['list', ''],
    ['listitem', ''],
    ['text', expect.stringMatching(/^Jun 9, 2026, .* EDT$/)],
    ['button', busyDay.events.find(({ id }) => id === crowd!.firstId)?.title],
  ]);
});

test('dates that differ are all said, and that they do', async () => {
  await show({ case: conflicts, width: 860 });
  expect(await heard()).toContainEqual([
    'button',
    'August 12, 2022, August 13, 2022, or August 14, 2022: The ferry is cancelled',
    'collapsed',
    'Accounts differ',
  ]);
});

test('the first case as a list: each event once, and what is open within it', async () => {
  const page = await show({ case: firstCase, width: 360 });
  page.focusEvent('summons');
  await page.press('{Enter}');
  const rows = await heard();
  expect(rows.slice(0, 7)).toEqual([
    ...HEAD,
    ['toolbar', 'View'],
    ['button', 'Search, filter and compare', 'collapsed'],
    ['status', '', 'polite'],
    ['list', '11 events'],
  ]);
  expect(between(rows, '11 events', 'In their words').slice(1)).toEqual([
    ['listitem', ''],
    ['button', DEADLINE.replace('EDT:', 'EDT'), 'collapsed', 'Passed before it was set'],
    ...FIRST_TWO_OF_LIST.slice(4, 7),
    ['listitem', ''],
    ['button', `March 14, 2017 ${SUMMONS}`, 'focused', 'expanded'],
    ['paragraph', firstCase.events.find(({ id }) => id === 'summons')!.text.replace('@ALT_', '@ALT_ ')],
  ]);
  for (const { title } of firstCase.events)
    expect(
      rows.filter(([role, name]) => role === 'button' && name.endsWith(` ${title}`)),
      title,
    ).toHaveLength(1);
});

test('a case that could not be loaded: an alert, with what failed and a way to try again', async () => {
  serve(() => new Response('', { status: 404 }));
  await put({ src: '/not-there.json' }).failed();
  expect(await heard()).toEqual([
    ['alert', '', 'assertive'],
    ['paragraph', 'The case could not be loaded.'],
    ['paragraph', 'The file was not found.'],
    ['button', 'Try again'],
  ]);
});

test('a case that is loaded for another try: said politely, and it keeps the focus', async () => {
  let answer: (response: Response) => void = () => {};
  const answers = [new Response('', { status: 503 }), new Promise<Response>((done) => (answer = done))];
  serve(() => answers.shift()!);
  const page = await put({ src: '/slow.json' }).failed();
  page.focusControl('retry');
  await page.press('{Enter}');
  // A short wait is not worth a word.
  expect(await heard()).toEqual([['status', '', 'polite', 'focused']]);
  await expect.poll(heard).toEqual([['status', 'Loading the case…', 'polite', 'focused']]);
  answer(json(firstCase));
  await page.shown();
  expect(await focused()).toEqual(['button', DEADLINE, 'focused', 'collapsed', 'Passed before it was set']);
});

async function focused(): Promise<Row> {
  const found = (await heard()).filter((row) => row.includes('focused'));
  expect(found).toHaveLength(1);
  return found[0]!;
}
