/** Every function of every element by keyboard alone: reached by Tab, done by the keys that the documents promise. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import broken from '../../data/cases/broken-entries.json';
import corrected from '../../data/cases/corrections.json';
import media from '../../data/cases/media-and-documents.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { showEntries } from './entries-page.js';
import { explored, focused, promised, type Step, walk } from './every-key.js';
import { MentionPage, writeArticle } from './mention-page.js';
import { SUIT, showParties } from './parties-page.js';
import { showStory } from './story-page.js';
import { caseOf, column, show } from './timeline-page.js';

type Row = readonly [where: string, does: string, at: string, keys: string, sees: () => unknown, is: unknown];

const done: Step[] = [];
const ROOM_MS = 600_000;
const DEADLINE = 'March 13, 2017, 11:45 a.m. EDT: Records are due at a CBP office';
const SUMMONS = 'March 14, 2017: CBP faxes Twitter a summons';
const LAWSUIT = 'April 6, 2017: Twitter sues to stop the summons';
const FIRST = 'Before this case, dates not stated: Twitter’s earlier fights over its users';

/** A column with a button at its head, from which Tab begins. */
function page(width: number, dir?: 'rtl') {
  const into = column(width);
  if (dir) into.dir = dir;
  const start = document.createElement('button');
  start.textContent = 'Start';
  into.append(start);
  return { into, start };
}

/** Walks the table to its end. */
async function follow(
  { into, start }: { into: HTMLElement; start: HTMLElement },
  settled: () => Promise<unknown>,
  rows: readonly Row[],
): Promise<void> {
  const end = document.createElement('button');
  end.textContent = 'End';
  into.append(end);
  const steps = rows.map(([where, does, at, keys, sees, is]) => ({ where, does, at, keys, sees, is }));
  expect(await walk(steps, start, settled)).toEqual([]);
  done.push(...steps);
}

describe('a table of functions and keys', () => {
  test('the timeline as a figure', { timeout: ROOM_MS }, async () => {
    const on = page(880);
    const timeline = await show({ case: firstCase, into: on.into });
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download.replace(/^.*\./, ''));
    });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => void vi.restoreAllMocks());
    const saving = (as: string) => vi.waitUntil(() => saved.includes(as), { timeout: 5000 });
    const { tools, strip } = timeline;
    const inView = () => `${strip.start.said} to ${strip.end.said}`;
    const ALL = 'March 13, 2017 to Later, date not stated';
    await follow(on, () => timeline.settled(), [
      [
        'toolbar',
        'Closer, further away',
        'Zoom in',
        'Enter Enter',
        inView,
        'March 14, 2017 to April 7, 2017',
      ],
      ['toolbar', 'Closer, further away', '', '← Space', inView, ALL],
      ['toolbar', 'All of the case', '', '→ Enter → Enter', inView, ALL],
      ['toolbar', 'A list in place of the figure, and back', '', 'End Enter', () => timeline.isList, true],
      ['toolbar', 'A list in place of the figure, and back', '', 'Enter', () => timeline.isFigure, true],
      ['toolbar', 'To the first button', '', 'Home', focused, 'Zoom out'],
      ['toolbar', 'To the last button', '', '←', focused, 'Show as a list'],
      ['toolbar', 'Search', '', '← Enter', () => tools.isOpen, true],
      ['search', 'Search', 'Search', 's u m m o n s', () => tools.hits, '5 hits'],
      ['search', 'Search', '', 'Enter Enter', () => timeline.openId, 'summons'],
      ['search', 'Search', '', 'Shift+Enter', () => timeline.openId, 'production-deadline'],
      ['tools', 'Search', 'Next hit', 'Enter', () => timeline.openId, 'summons'],
      ['tools', 'Show only', 'Parties', 'Enter', () => tools.values('party').length > 3, true],
      ['tools', 'Show only', 'Twitter…', 'Space', () => tools.chips, ['Twitter']],
      ['tools', 'As told by', 'As told by', '↓', () => tools.chosen.by, 'buzzfeed'],
      ['tools', '… beside', 'beside…', '↓', () => tools.chosen.beside, 'it-worked'],
      ['tools', 'As reported by', 'As reported by', '↑', () => tools.chosen.reported, 'April 6, 2017'],
      ['tools', 'Lanes', 'None', '→', () => tools.lanes, 'party'],
      ['tools', 'Time', 'Silences folded', '→', () => tools.scale, 'time'],
      ['tools', 'SVG, PNG', 'SVG', 'Enter', () => saving('svg'), true],
      ['tools', 'SVG, PNG', 'PNG', 'Enter', () => saving('png'), true],
      ['tools', 'CSV', 'CSV', 'Enter', () => saving('csv'), true],
      ['tools', 'JSON', 'JSON', 'Enter', () => saving('json'), true],
      ['tools', 'Calendar', 'Calendar', 'Enter', () => saving('ics'), true],
      [
        'tools',
        'Link',
        'Link',
        'Enter',
        () => vi.waitUntil(() => copied.mock.lastCall?.[0] === document.URL),
        true,
      ],
      [
        'tools',
        'Citation',
        'Citation',
        'Enter',
        () =>
          vi.waitUntil(() =>
            copied.mock.lastCall?.[0].startsWith('“CBP faxes Twitter a summons” (March 14, 2017).'),
          ),
        true,
      ],
      [
        'filters',
        'One filter',
        'Remove filter: Twitter',
        'Enter',
        () => tools.values('party').some(({ isTicked }) => isTicked),
        false,
      ],
      ['filters', 'All filters', 'Show everything', 'Enter', () => tools.chips, []],
      ['search', 'Search', 'Search', 'Esc', () => tools.query, ''],
      ['tools', 'Search', '', 'Esc', focused, 'Search, filter and compare'],
      ['figure, list', 'Reach the figure or the list', 'March…', 'Home', focused, DEADLINE],
      ['figure, list', 'Go to another event', '', '→ →', focused, LAWSUIT],
      ['figure, list', 'Go to another event', '', '←', focused, SUMMONS],
      ['figure, list', 'Go to another event', '', 'Page Down', focused, FIRST],
      ['figure, list', 'Go to another event', '', 'Page Up', focused, DEADLINE],
      ['figure, list', 'Go to another event', '', 'End', focused, FIRST],
      [
        'figure, list',
        'Go to another event',
        '',
        '↑',
        focused,
        'Date not stated: The account speaks out against immigration policy',
      ],
      ['figure, list', 'Go to another event', '', '↓', focused, FIRST],
      ['figure, list', 'Go to another event', '', 'c', focused, SUMMONS],
      ['figure', 'Closer, further away', '', '+ + +', inView, 'March 13, 2017 to March 24, 2017'],
      ['figure', 'Closer, further away', '', '-', inView, 'March 13, 2017 to March 29, 2017'],
      ['figure', 'All of the case', '', '0', inView, ALL],
      ['figure', 'Earlier, later', '', '+ + + + →', focused, LAWSUIT],
      ['figure, list', 'Open it', '', 'Enter', focused, 'Twitter sues to stop the summons Sources 1, 2, 4'],
      ['everywhere', 'Close it', '', 'Esc', focused, LAWSUIT],
      ['figure, list', 'Open it', '', 'Space', () => timeline.openId, 'lawsuit'],
      [
        'figure, list',
        'See what it is linked with',
        '',
        'Shift',
        () => timeline.ties.some(({ isStrong }) => isStrong),
        true,
      ],
      [
        'what is open',
        'From the open event to its neighbor',
        'Next event',
        'Enter',
        () => timeline.openId,
        'account-tweets',
      ],
      [
        'what is open',
        'From the open event to its neighbor',
        'Previous event',
        'Enter',
        () => timeline.openId,
        'lawsuit',
      ],
      ['what is open', 'Names lead on', 'Twitter', 'Enter', focused, 'Twitter Sources 1, 2'],
      ['what is open', 'Close it', 'Close', 'Enter', focused, LAWSUIT],
      [
        'strip',
        'Move the window on the strip',
        'What is in view…',
        '→',
        inView,
        'April 3, 2017 to Later, date not stated',
      ],
      [
        'strip',
        'Move the window on the strip',
        '',
        '↓ ↓ ↓',
        inView,
        'March 31, 2017 to Later, date not stated',
      ],
      [
        'strip',
        'Stretch the window on the strip',
        'Start of…',
        'Page Up',
        inView,
        'April 4, 2017 to Later, date not stated',
      ],
      [
        'strip',
        'Stretch the window on the strip',
        '',
        '↑ → ←',
        inView,
        'April 5, 2017 to Later, date not stated',
      ],
      ['strip', 'Stretch the window on the strip', '', 'Home', inView, ALL],
      ['strip', 'Stretch the window on the strip', 'End of…', 'Page Down', () => strip.end.share < 100, true],
      ['strip', 'Stretch the window on the strip', '', 'End', inView, ALL],
      [
        'foot',
        'Points to check',
        'Points to check (1)',
        'Enter',
        () => timeline.seenTexts('[part="findings"] li').length,
        1,
      ],
      ['foot', 'What the marks mean', 'What the marks mean', 'Enter', () => timeline.legend.length > 3, true],
    ]);
  });

  test('the timeline as a list, a count, and what stands at the foot', { timeout: ROOM_MS }, async () => {
    await commands.stayAtHome();
    const on = page(360);
    const list = await show({ case: firstCase, into: on.into });
    const { into } = on;
    const foot = await show({
      case: {
        ...corrected,
        sources: [...corrected.sources, ...[1, 2, 3].map((n) => ({ id: `more-${n}`, title: `More ${n}` }))],
      },
      into,
    });
    const faulty = await show({ case: broken, into });
    const pictures = await show({ case: media, into, attributes: { pick: 'filmed' } });
    const long = await show({
      case: caseOf(
        ...Array.from({ length: 310 }, (_, i) => ({ id: `e${i}`, title: `Filing ${i}`, when: '2020-01-01' })),
      ),
      into,
    });
    const wide = document.createElement('div');
    wide.style.width = '880px';
    into.append(wide);
    const day = await show({
      case: caseOf(
        ...Array.from({ length: 120 }, (_, i) => ({ id: `e${i}`, title: `Motion ${i}`, when: '2021-06-01' })),
      ),
      into: wide,
    });
    await follow(on, async () => {
      for (const one of [list, pictures, day]) await one.settled();
    }, [
      [
        'figure, list',
        'Reach the figure or the list',
        'March…',
        'Home',
        () => list.focusedId,
        'production-deadline',
      ],
      ['figure, list', 'Go to another event', '', '→ ↓', () => list.focusedId, 'lawsuit'],
      ['figure, list', 'Go to another event', '', '← ↑', () => list.focusedId, 'production-deadline'],
      ['figure, list', 'Go to another event', '', 'End', () => list.focusedId, 'earlier-fights'],
      ['figure, list', 'Go to another event', '', 'Page Up c', () => list.focusedId, 'summons'],
      ['figure, list', 'Open it', '', 'Enter', () => list.openId, 'summons'],
      ['what is open', 'Names lead on', 'Twitter', 'Enter', () => list.openId, 'twitter'],
      ['everywhere', 'Close it', '', 'Esc Esc', () => [list.openId, list.focusedId], [undefined, 'summons']],
      [
        'foot',
        'Points to check',
        'Points to check (1)',
        'Enter',
        () => list.seenTexts('[part="findings"] li').length,
        1,
      ],
      [
        'foot',
        'Corrections',
        'Corrections (4)',
        'Enter',
        () => foot.seenTexts('[part="corrections"] li').length,
        4,
      ],
      ['foot', 'Sources', 'Sources (9)', 'Enter', () => foot.seenTexts('[part="sources"] li').length, 9],
      [
        'foot',
        'What to mend in the file',
        '38 parts of this file could not be read.',
        'Enter',
        () => faulty.seenTexts('[part="problems"] li').length,
        38,
      ],
      [
        'what is open',
        'Load what lies on another site',
        'Load it…',
        'Enter',
        () => pictures.media.some(({ loaded }) => loaded),
        true,
      ],
      [
        'long list',
        'The events before and after a page of a long list',
        '10 more events',
        'Enter',
        () => long.focusedId,
        'e300',
      ],
      [
        'figure, list',
        'Open a count (“4 more events”, “2 under way”)',
        'June 1, 2021…',
        'End Enter',
        () => day.crowdTitles.length > 2,
        true,
      ],
      [
        'figure, list',
        'Open a count (“4 more events”, “2 under way”)',
        'Motion…',
        'Enter',
        () => day.openId !== undefined,
        true,
      ],
    ]);
  });

  test('from right to left', { timeout: ROOM_MS }, async () => {
    const on = page(880, 'rtl');
    const timeline = await show({ case: firstCase, into: on.into });
    const parties = await showParties({ case: SUIT, into: on.into });
    const story = await showStory({ case: firstCase, into: on.into });
    await follow(on, () => timeline.settled(), [
      ['toolbar', 'To the next button', 'Zoom in', '←', focused, 'Show all'],
      ['toolbar', 'To the previous button', '', '→', focused, 'Zoom in'],
      ['figure, list', 'Go to another event', 'March…', '←', focused, SUMMONS],
      ['figure, list', 'Go to another event', '', '→', focused, DEADLINE],
      [
        'strip',
        'Stretch the window on the strip',
        'Start of…',
        '←',
        () => timeline.strip.start.said,
        'March 14, 2017',
      ],
      ['slider of the moment', 'The moment', 'Moment…', 'Home ←', () => parties.moment, 'April 6, 2017'],
      ['slider of the moment', 'The moment', '', '→', () => parties.moment, 'April 5, 2017'],
      ['parties', 'Go to another party', 'Acorn, plaintiff', 'Home ←', focused, 'Barley, defendant, 1 part'],
      ['story', 'The next step', 'Next', 'Home ←', () => story.current?.slice(0, 11), 'Step 2 of 6'],
      ['story', 'The previous step', '', '→', () => story.current?.slice(0, 11), 'Step 1 of 6'],
    ]);
  });

  test('the parties', { timeout: ROOM_MS }, async () => {
    const on = page(880);
    const parties = await showParties({ case: SUIT, into: on.into });
    const zoom = () => Math.round(parties.viewBox[2]!);
    await follow(on, () => parties.settled(), [
      ['toolbar', 'Closer', 'Zoom in', 'Enter', zoom, 1520],
      ['toolbar', 'Further away', '', '← Enter', zoom, 2280],
      ['toolbar', 'All of it', '', '→ Enter → Enter', zoom, 2280],
      ['toolbar', 'As a table', '', 'End Enter', () => parties.form, 'table'],
      ['toolbar', 'As a figure', '', 'Enter', () => parties.form, 'figure'],
      ['slider of the moment', 'Play', 'Play the changes', 'Enter', () => parties.isPlaying, true],
      ['slider of the moment', 'Pause', '', 'Enter', () => parties.isPlaying, false],
      ['slider of the moment', 'The moment', 'Moment…', 'Home', () => parties.moment, 'April 5, 2017'],
      ['slider of the moment', 'The moment', '', '→ →', () => parties.moment, 'April 7, 2017'],
      ['slider of the moment', 'The moment', '', '←', () => parties.moment, 'April 6, 2017'],
      ['slider of the moment', 'The moment', '', 'Page Down', () => parties.moment, 'April 7, 2017'],
      ['slider of the moment', 'The moment', '', 'Page Up', () => parties.moment, 'April 6, 2017'],
      ['slider of the moment', 'The moment', '', 'End', () => parties.moment, 'April 9, 2017'],
      [
        'slider of the moment',
        'All of the case',
        'All of the case',
        'Enter',
        () => parties.moment,
        'All of the case',
      ],
      ['parties', 'Go to another party', 'Acorn, plaintiff', 'Home', focused, 'Acorn, plaintiff'],
      ['parties', 'Along a relationship', '', '↓', focused, 'Acorn sues Cress, from April 6 to 7, 2017'],
      ['parties', 'To the next relationship', '', '→', focused, 'Cress lends to Acorn'],
      [
        'parties',
        'To the previous relationship',
        '',
        '←',
        focused,
        'Acorn sues Cress, from April 6 to 7, 2017',
      ],
      ['parties', 'Open a relationship', '', 'Enter', () => parties.picks.length, 1],
      ['everywhere', 'Close it', '', 'Esc', () => parties.picks.at(-1), undefined],
      ['parties', 'Back to the party', '', '↑', focused, 'Acorn, plaintiff'],
      ['parties', 'Go to another party', '', '→', focused, 'Barley, defendant, 1 part'],
      ['parties', 'Go to another party', '', '←', focused, 'Acorn, plaintiff'],
      ['parties', 'Go to another party', '', 'End', focused, 'Cress, defendant'],
      ['parties', 'Go to another party', '', 'Home c', focused, 'Cress, defendant'],
      ['parties', 'Open a party', '', 'Space', () => parties.picks.at(-1), 'cress'],
      ['parties', 'Fold a group', '', 'Esc Home → →', focused, 'Fold Barley'],
      [
        'parties',
        'Fold a group',
        '',
        'Enter',
        () => parties.parties.map(({ id }) => id).includes('bran'),
        false,
      ],
      [
        'parties',
        'Leave out a kind',
        'Kinds of relationship',
        'Enter',
        () => parties.kinds[0],
        { words: 'lawsuit 1', isShown: true },
      ],
      [
        'parties',
        'Leave out a kind',
        'lawsuit 1',
        'Space',
        () => parties.kinds[0],
        { words: 'lawsuit 1', isShown: false },
      ],
    ]);
  });

  test('what else stands in an article', { timeout: ROOM_MS }, async () => {
    const on = page(600);
    const { into } = on;
    const story = await showStory({ case: firstCase, into });
    const step = () => story.current?.slice(0, 11);
    const [mention] = writeArticle(into, { pick: 'lawsuit', case: firstCase }) as [MentionPage];
    await mention.ready();
    const claims = await showEntries('case-claims', { case: firstCase, into });
    const sources = await showEntries('case-sources', { case: firstCase, into });
    const detail = document.createElement('case-detail');
    Object.assign(detail, { case: firstCase, pick: 'lawsuit' });
    into.append(detail);
    await follow(on, () => sources.settled(), [
      ['story', 'The next step', 'Next', 'Enter', step, 'Step 2 of 6'],
      ['story', 'The next step', '', '→', step, 'Step 3 of 6'],
      ['story', 'The previous step', '', '←', step, 'Step 2 of 6'],
      ['story', 'The last step', '', 'End', step, 'Step 6 of 6'],
      ['story', 'The first step', '', 'Home', step, 'Step 1 of 6'],
      ['phrase of the article', 'Open its card', 'a phrase', 'Enter', () => mention.focus, 'card'],
      ['everywhere', 'Close it', '', 'Esc', () => [mention.card, mention.focus], [undefined, 'phrase']],
      ['phrase of the article', 'Open its card', '', 'Space', () => mention.focus, 'card'],
      [
        'claims, sources',
        'Open a claim',
        'The demand violates the First Amendment…',
        'Enter',
        () => claims.open.length,
        1,
      ],
      ['claims, sources', 'Close a claim', '', 'Space', () => claims.open.length, 0],
      ['claims, sources', 'Open a source', 'Cited for 6 events…', 'Enter', () => sources.open.length, 1],
      ['claims, sources', 'Two tellings', 'As told by…', '↓', () => sources.chosen[0], 'buzzfeed'],
      ['claims, sources', 'Two tellings', 'beside…', '↓', () => sources.rows.length > 0, true],
      [
        'card',
        'To the next',
        'Next event…',
        'Enter',
        () => (detail.shadowRoot?.textContent ?? '').includes('The account tweets the First Amendment'),
        true,
      ],
      [
        'card',
        'To the previous',
        'Previous event…',
        'Enter',
        () => (detail.shadowRoot?.textContent ?? '').includes('Twitter sues to stop the summons'),
        true,
      ],
    ]);
  });
});

describe('the table and the documents', () => {
  test('every function that “Explore” names is in it', async () => {
    const names = await explored();
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !done.some(({ does }) => does === name))).toEqual([]);
  });

  test('every key that “Accessibility” promises is pressed where it says', async () => {
    const keys = await promised();
    expect(keys.length).toBeGreaterThan(50);
    // Tab has come to everything.
    const pressed = new Set([
      'everywhere: Tab',
      ...done.flatMap(({ where, keys }) => keys.split(/ (?!Down|Up)/).map((key) => `${where}: ${key}`)),
    ]);
    expect(keys.filter((key) => !pressed.has(key))).toEqual([]);
  });
});
