/** Claims and arguments in a page: what a reader sees and hears, opens, follows, and shares with a timeline. */
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { putEntries, showEntries } from './entries-page.js';
import { keepLedger } from './ledger.js';
import { frame } from './page.js';
import { showParties } from './parties-page.js';
import { json, never, serve } from './served.js';
import { showStory } from './story-page.js';
import { column, FIRST_CASE, show } from './timeline-page.js';

const ALL = firstCase.claims.map(({ id }) => id);

/** A timeline and the claims of the same file. */
async function together(src = FIRST_CASE) {
  const timeline = await show({ src, width: 860 });
  const claims = await showEntries('case-claims', { src, width: 860 });
  return { timeline, claims };
}

describe('the first case', () => {
  test('how each claim stands, how it came to that, and the parts of the test', async () => {
    const page = await showEntries('case-claims', { case: firstCase, width: 860 });
    expect(page.ids).toEqual(ALL);
    expect(page.standingOf('first-amendment')).toBe('suit withdrawn');
    expect(page.historyOf('first-amendment')).toEqual([
      'alleged Sources 4 April 6, 2017',
      'suit withdrawn Sources 2 After the summons was withdrawn',
    ]);
    expect(page.partsOf('unmasking-test')).toHaveLength(4);
    expect(page.partsOf('unmasking-test')[0]).toBe(
      'A criminal or civil offense was committed. Sources 1, 2, 4',
    );
  });

  test('as it is heard', async () => {
    await showEntries('case-claims', { case: { ...firstCase, claims: firstCase.claims.slice(0, 1) } });
    const rows = (await commands.spoken()).map(({ role, name, states }) => [role, name, ...states]);
    expect(rows).toEqual([
      ['list', 'Claims and arguments'],
      ['listitem', ''],
      ['paragraph', ''],
      ['button', 'Twitter'],
      [
        'StaticText',
        'against U.S. Customs and Border Protection, Department of Homeland Security, and The Trump administration',
      ],
      ['paragraph', 'Claims'],
      ['list', 'Claims'],
      ['listitem', ''],
      ['button', 'The demand violates the First Amendment Sources 4', 'collapsed'],
      ['paragraph', 'Suit withdrawn'],
      ['list', 'How it stood'],
      ['listitem', ''],
      ['paragraph', 'Alleged Sources 4'],
      ['paragraph', 'April 6, 2017'],
      ['listitem', ''],
      ['paragraph', 'Suit withdrawn Sources 2'],
      ['paragraph', 'After the summons was withdrawn'],
      ['paragraph', firstCase.claims[0]!.text],
      ['paragraph', 'Basis: The First Amendment'],
    ]);
  });
});

describe('by keyboard', () => {
  test('Enter opens and closes, Escape closes from anywhere inside and goes back to what opened it', async () => {
    const page = await showEntries('case-claims', { case: firstCase, width: 860 });
    page.focus('chilling');
    await page.press('{Enter}');
    expect([page.open, page.current, page.focusedId]).toEqual([['chilling'], ['chilling'], 'chilling']);
    await page.press('{Enter}');
    expect([page.open, page.current, page.focusedId]).toEqual([[], [], 'chilling']);
    await page.press(' ', '{Tab}', '{Tab}');
    expect(page.focusedId).toBeUndefined();
    await page.press('{Escape}');
    expect([page.open, page.focusedId]).toEqual([[], 'chilling']);
    expect(page.picked).toEqual(['chilling', undefined, 'chilling', undefined]);
  });

  test('Escape where nothing is open is the page’s own', async () => {
    const page = await showEntries('case-claims', { case: firstCase });
    const pressed: boolean[] = [];
    const note = ({ defaultPrevented }: Event): number => pressed.push(defaultPrevented);
    page.element.parentElement!.addEventListener('keydown', note);
    page.focus('chilling');
    await page.press('{Escape}');
    expect(pressed).toEqual([false]);
  });
});

describe('with a timeline of the same file', () => {
  test('an event that is opened there marks the claims that it touches', async () => {
    const { timeline, claims } = await together();
    await timeline.clickEvent('lawsuit');
    expect(claims.touched).toEqual(ALL);
    await timeline.clickEvent('summons');
    await claims.settled();
    expect(claims.touched).toEqual([]);
  });

  test('the moment of what is open there is that at which the claims stand', async () => {
    const { timeline, claims } = await together();
    const standing = () => claims.standingOf('first-amendment');
    await timeline.clickEvent('summons');
    await claims.until(() => standing() === 'Not known to have been raised yet', 'as of March 14');
    expect(claims.text).toContain('As of March 14, 2017');
    await timeline.clickEvent('lawsuit');
    await claims.until(() => standing() === 'alleged, perhaps suit withdrawn by then', 'as of April 6');
  });

  test('a link from a claim opens its event there, and the claim stays open', async () => {
    const { timeline, claims } = await together();
    await claims.toggle('platform');
    expect(timeline.openId, 'its card is read where it was opened').toBeUndefined();
    await claims.follow('platform', 'suit-withdrawn');
    await timeline.settled();
    expect(timeline.openId).toBe('suit-withdrawn');
    expect(claims.open).toEqual(['platform']);
    expect(claims.focused, 'focus stays on the link').toBe('Twitter withdraws its suit');
    expect(claims.current, 'the event is the current one').toEqual([]);
  });

  test('a party that is picked here marks its claims', async () => {
    const page = await showEntries('case-claims', { case: firstCase });
    await page.toggle('chilling');
    await page.follow('chilling', 'cbp');
    expect(page.touched).toEqual(ALL);
  });

  test('a claim that is picked elsewhere opens here, and closes when it is closed there', async () => {
    const src = FIRST_CASE;
    const one = await showEntries('case-claims', { src });
    const other = await showEntries('case-claims', { src });
    await one.toggle('summons-law');
    await other.settled();
    expect([other.open, other.current]).toEqual([['summons-law'], ['summons-law']]);
    await one.toggle('summons-law');
    await other.settled();
    expect(other.open).toEqual([]);
  });
});

test('a page that prevents a pick keeps everything as it is', async () => {
  const page = await showEntries('case-claims', { case: firstCase });
  page.element.addEventListener('case-pick', (event) => {
    event.preventDefault();
  });
  await page.toggle('chilling');
  expect([page.open, page.current]).toEqual([[], []]);
});

describe('many claims', () => {
  const many = {
    events: [{ id: 'e', title: 'E', when: '2017', claims: ['c70'] }],
    claims: Array.from({ length: 5000 }, (_, i) => ({ id: `c${i}`, title: `Claim ${i}` })),
  };

  test('stand on pages, and the focus goes along', async () => {
    const page = await showEntries('case-claims', { case: many });
    expect(page.pager).toBe('1 to 50 of 5,000 The 50 after');
    await page.turn(1);
    expect(page.pager).toBe('The 50 before 51 to 100 of 5,000 The 50 after');
    expect([page.ids[0], page.focusedId]).toEqual(['c50', 'c50']);
    window.dispatchEvent(new Event('beforeprint'));
    await page.settled();
    expect([page.ids[0], page.ids.length], 'nobody turns pages of paper').toEqual(['c0', 2000]);
    expect(page.pager).toContain('1 to 2,000 of 5,000');
    window.dispatchEvent(new Event('afterprint'));
    await page.settled();
    expect([page.ids[0], page.ids.length]).toEqual(['c50', 50]);
    await page.turn(-1);
    expect(page.ids[0]).toBe('c0');
  });

  test('one that is picked elsewhere is turned to', async () => {
    const src = '/many.json';
    serve(() => json(many));
    const page = await showEntries('case-claims', { src });
    const other = await showEntries('case-claims', { src });
    await other.turn(1);
    await other.toggle('c70');
    await page.settled();
    expect([page.ids[0], page.open]).toEqual(['c50', ['c70']]);
  });
});

describe('what there is while there are no claims', () => {
  test('a case without any says so', async () => {
    const page = await showEntries('case-claims', { case: { events: [] } });
    expect(page.text).toBe('This case records no claims or arguments.');
  });

  test('words of the page until the case is there, then the claims', async () => {
    let answer!: (response: Response) => void;
    const answered = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    serve(() => answered);
    const page = putEntries('case-claims', { src: '/slow.json', fallback: 'Claims as text.' });
    await page.settled();
    expect(page.element.matches(':state(loading)')).toBe(true);
    expect(page.text).toBe('Loading the case…');
    answer(json(firstCase));
    await page.shown();
    expect([page.element.matches(':state(loading)'), page.loads.length]).toEqual([false, 1]);
  });

  test('a failure says what failed; another try brings the claims, and the focus is not lost', async () => {
    let isUp = false;
    serve(() => (isUp ? json(firstCase) : new Response(null, { status: 503 })));
    const page = putEntries('case-claims', { src: '/down.json' });
    await page.until(() => page.message !== undefined, 'a failure is shown');
    expect(page.message).toContain('The server answered with an error (503)');
    expect(page.problems).toHaveLength(1);
    isUp = true;
    await page.retry();
    await page.shown();
    await page.settled();
    expect([page.message, page.ids]).toEqual([undefined, ALL]);
    expect(page.focused).toBe('Twitter');
  });

  test('a case that never comes leaves the words of the page', async () => {
    serve(never);
    const page = putEntries('case-claims', { src: '/never.json', fallback: 'Claims as text.' });
    await page.settled();
    expect(page.element.textContent).toContain('Claims as text.');
  });
});

test('other data keep what is open and where the reader is', async () => {
  const page = await showEntries('case-claims', { case: firstCase });
  await page.toggle('chilling');
  const [first, ...others] = firstCase.claims;
  page.element.case = { ...firstCase, claims: [...others, { ...first!, id: 'new', title: 'A new claim' }] };
  await page.settled();
  expect([page.ids.at(-4), page.open, page.focusedId]).toEqual(['new', ['chilling'], 'chilling']);
  page.element.case = { ...firstCase, claims: [first] };
  await page.settled();
  expect(page.open).toEqual([]);
  expect(page.focused, 'what had the focus is gone; another thing has it').toBe('Twitter');
});

test('what was not yet reported by a day is not there, and in no other element', async () => {
  const src = `${FIRST_CASE}#reported`;
  const { timeline, claims } = await together(src);
  const parties = await showParties({ src, width: 860 });
  const story = await showStory({ src });
  const untils = () => parties.rows.filter(({ cells }) => cells.join().includes('ithdraw'));
  expect(untils()).not.toEqual([]);
  await timeline.tools.toggle();
  await timeline.tools.reportBy('April 6, 2017');
  await claims.settled();
  expect(claims.text).toMatch(/^as reported by April 6, 2017 /);
  expect(claims.historyOf('first-amendment')).toEqual([]);
  expect(claims.standingOf('first-amendment')).toBe('alleged Sources 4');
  expect(claims.ids).toEqual(ALL.filter((id) => id !== 'platform' && id !== 'chilling'));
  await parties.until(() => untils().length === 0, 'parties are those of that day');
  expect(parties.sourcesCount).toBe(3);
  await story.go(5);
  expect(story.current).toBe('Step 6 of 6 Not reported yet.');
  await story.go('previous');
  expect(story.title).toBe('The user gets a lawyer');
});

describe('at any width', () => {
  test.for([
    [320, 'ltr'],
    [320, 'rtl'],
    [700, 'ltr'],
    [1100, 'rtl'],
  ] as const)('%d px, %s: nothing sticks out, and everything can be pressed', async ([width, dir]) => {
    const page = await showEntries('case-claims', {
      case: firstCase,
      width,
      ...(dir === 'rtl' && { dir }),
    });
    await page.toggle('unmasking-test');
    expect(page.overflow).toBeLessThanOrEqual(1);
    expect(page.smallTargets).toEqual([]);
    await expect(page.element).to.be.accessible();
    const [title, standing] = ['claim-title', 'standing'].map((part) => page.boxOf('chilling', part));
    if (width < 500) expect(standing!.top).toBeGreaterThan(title!.bottom - 1);
    else if (dir === 'rtl') expect(standing!.right).toBeLessThan(title!.left);
    else expect(standing!.left).toBeGreaterThan(title!.right);
  });
});

test('coming and going 100 times leaves nothing behind', async () => {
  const ledger = keepLedger();
  const into = column();
  const page = await showEntries('case-claims', { case: firstCase, into });
  await page.toggle('chilling');
  for (let i = 0; i < 100; i++) {
    page.element.remove();
    into.append(page.element);
    if (i % 20 === 0) await page.settled();
  }
  await page.settled();
  expect(page.open, 'it shows what it showed before').toEqual(['chilling']);
  page.element.remove();
  expect(ledger.open).toEqual([]);
  await frame();
});
