/** How an element comes by its case, what it shows until then, and what it tells the page. */
import { describe, expect, test, vi } from 'vitest';
import brokenEntries from '../../data/cases/broken-entries.json';
import empty from '../../data/cases/empty.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { json, never, serve, uncaught } from './served.js';
import { caseOf, column, FIRST_CASE, jsonScript, put, show } from './timeline-page.js';

const ONE = caseOf({ id: 'one', when: '2020-01-01' });
const TWO = caseOf({ id: 'two', when: '2021-02-02' });

test.for([900, 360])(
  'what is pressed before there are hands to answer is opened by them, %i px',
  async (width) => {
    const page = put({ case: firstCase, width });
    page.element.addEventListener('case-load', () => {
      page.pressAtOnce('summons');
      page.pressAtOnce('lawsuit');
    });
    await page.shown();
    expect(page.openId).toBe('lawsuit');
    expect(page.toldOf('case-pick').map(({ id }) => id)).toEqual(['lawsuit']);
  },
);

test('a case that is there is drawn before the next frame', async () => {
  // Its language, by whatever other test it was loaded.
  await show({ case: ONE, width: 360 });
  const page = put({ case: ONE, width: 360 });
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(page.entries.map(({ id }) => id)).toEqual(['one']);
});

test('a case without events offers nothing to do with them', async () => {
  const page = await show({ case: empty, width: 900 });
  expect(page.seenControls).toEqual([]);
});

describe('where the case comes from', () => {
  test.for([
    ['an address', { src: FIRST_CASE }],
    ['an address as an attribute', { attributes: { src: FIRST_CASE } }],
    ['JSON inside the element', { inline: JSON.stringify(firstCase) }],
    ['data', { case: firstCase }],
    ['text', { case: JSON.stringify(firstCase) }],
  ] as const)('%s', async ([, given]) => {
    const page = await show(given);
    expect(page.heading).toBe(firstCase.title);
    expect(page.entries.map(({ id }) => id).sort()).toEqual(firstCase.events.map(({ id }) => id).sort());
    expect(page.toldOf('case-load').map((event) => event.case.title)).toEqual([firstCase.title]);
  });

  test('JSON that comes into the element later', async () => {
    const page = put({ fallback: 'Soon.' });
    await page.settled();
    expect(page.isShown).toBe(false);
    page.element.append(jsonScript(JSON.stringify(ONE)));
    await page.shown();
    expect(page.entries.map(({ id }) => id)).toEqual(['one']);
  });

  test('data goes before an address, and an address before what stands inside', async () => {
    serve(() => json(TWO));
    const both = await show({ src: '/two.json', inline: JSON.stringify(ONE) });
    expect(both.entries.map(({ id }) => id)).toEqual(['two']);
    both.element.case = ONE;
    await both.until(() => both.entries[0]?.id === 'one', 'the case given as data');
    both.element.case = undefined;
    await both.until(() => both.entries[0]?.id === 'two', 'the case at the address');
  });

  test('data is never changed, and may be frozen', async () => {
    const frozen = deepFreeze(structuredClone(firstCase));
    const errors = uncaught();
    const page = await show({ case: frozen });
    await page.clickEvent('summons');
    expect(page.panelName).toBe('CBP faxes Twitter a summons');
    expect(frozen).toEqual(firstCase);
    expect(errors).toEqual([]);
  });
});

describe('elements of one document', () => {
  test('with the same address load it once and look at the same', async () => {
    const asked = serve(() => json(firstCase));
    const into = column();
    const first = put({ src: '/same.json', into });
    const second = put({ src: new URL('/same.json', document.baseURI).href, into });
    await first.shown();
    await second.shown();
    expect(asked).toHaveLength(1);
    await first.clickEvent('lawsuit');
    await second.settled();
    expect(second.mark('lawsuit').isOpen).toBe(true);
    expect(second.panelName).toBe(first.panelName);
    await second.clickControl('zoom in');
    await first.settled();
    expect(first.axisWords).toEqual(second.axisWords);
    expect(first.toldOf('case-look'), 'only the element that the reader used tells').toEqual([]);
  });

  test('with different cases stay apart', async () => {
    serve(({ address }) => json(address.endsWith('one.json') ? ONE : TWO));
    const into = column();
    const one = await show({ src: '/one.json', into });
    const two = await show({ src: '/two.json', into });
    const three = await show({ case: ONE, into });
    await one.clickEvent('one');
    await two.settled();
    expect(two.panel).toBeUndefined();
    expect(three.panel).toBeUndefined();
    expect([one, two, three].map(({ entries }) => entries.map(({ id }) => id))).toEqual([
      ['one'],
      ['two'],
      ['one'],
    ]);
  });

  test('that come later find the case that is there, and its view', async () => {
    const asked = serve(() => json(firstCase));
    const into = column();
    const first = await show({ src: '/same.json', into });
    await first.clickEvent('lawsuit');
    const later = await show({ src: '/same.json', into });
    expect(later.panelName).toBe(first.panelName);
    expect(asked).toHaveLength(1);
  });
});

describe('what it tells the page', () => {
  test('that the case is drawn, once, also after it was loaded again', async () => {
    serve(() => json(firstCase));
    const page = await show({ src: '/case.json' });
    expect(page.told.map(({ type }) => type)).toEqual(['case-load']);
    page.element.reload();
    await page.until(() => !page.matches('loading'), 'loaded again');
    expect(page.toldOf('case-load')).toHaveLength(1);
  });

  test('that another case is drawn, when it gets another address', async () => {
    serve(({ address }) => json(address.endsWith('one.json') ? ONE : TWO));
    const page = await show({ src: '/one.json' });
    page.element.src = '/two.json';
    await page.until(() => page.entries[0]?.id === 'two', 'the second case');
    expect(page.toldOf('case-load').map((event) => event.case.events[0]?.id)).toEqual(['one', 'two']);
  });

  test('what could not be read', async () => {
    const page = await show({ case: brokenEntries });
    expect(page.toldOf('case-load')).toHaveLength(1);
    const [told, ...more] = page.toldOf('case-problem');
    expect(more).toEqual([]);
    expect(told?.failure).toBeUndefined();
    expect(told?.problems.map(({ path }) => path)).toContain('$.timeZone');
    expect(told?.problems.every(({ path, hint }) => path.startsWith('$') && hint !== '')).toBe(true);
  });

  test('events leave the element and bubble, and cannot be mistaken for the reader’s doing', async () => {
    const into = column();
    const heard: string[] = [];
    for (const type of ['case-load', 'case-pick', 'case-look'] as const)
      into.addEventListener(type, (event) => heard.push(event.type));
    const page = await show({ case: ONE, into });
    page.element.pick = 'one';
    await page.settled();
    expect(heard, 'what a script sets is not told').toEqual(['case-load']);
    await page.clickControl('close');
    expect(heard).toEqual(['case-load', 'case-pick']);
    expect(page.toldOf('case-pick').map(({ id }) => id)).toEqual([undefined]);
  });
});

describe('what stands there', () => {
  test('while it loads: the state, and the fallback, or a notice where there is none', async () => {
    serve(never);
    const into = column();
    const page = put({ src: '/slow.json', fallback: 'The events, as text.', into });
    const bare = put({ src: '/slow.json', into });
    await bare.until(() => bare.isLoading, 'the notice');
    expect(bare.message).toBe('Loading the case…');
    expect([page.matches('loading'), bare.matches('loading')]).toEqual([true, true]);
    expect(fallbackIsSeen(page.element)).toBe(true);
    expect(page.message).toBeUndefined();
  });

  test('once it is drawn: no fallback any more, and all of the drawing, however short that was', async () => {
    const page = await show({ case: ONE, fallback: 'The events, as text.' });
    const bare = await show({ case: ONE });
    expect(page.element.offsetHeight).toBe(bare.element.offsetHeight);
    expect(fallbackIsSeen(page.element)).toBe(false);
    expect(page.matches('loading')).toBe(false);
    expect(page.message).toBeUndefined();
  });

  test('once it is drawn: who was in the fallback by keyboard is in the drawing', async () => {
    let go: (() => void) | undefined;
    serve(() => new Promise((resolve) => (go = () => resolve(json(ONE)))));
    const page = put({ src: '/case.json', fallback: 'The events, as text.' });
    const link = document.createElement('a');
    link.href = '#one';
    page.element.append(link);
    await page.settled();
    link.focus();
    expect(document.activeElement).toBe(link);
    go?.();
    await page.shown();
    expect(document.activeElement).toBe(page.element);
    expect(page.focusedId).toBe('one');
  });

  test('when loading fails: what failed, the fallback, and another try that works', async () => {
    let isDown = true;
    serve(() => (isDown ? new Response('', { status: 503 }) : json(ONE)));
    const page = await put({ src: '/case.json', fallback: 'The events, as text.' }).failed();
    expect(page.message).toContain('The case could not be loaded.');
    expect(page.message).toContain('503');
    expect(page.matches('failed')).toBe(true);
    expect(fallbackIsSeen(page.element)).toBe(true);
    await page.retry();
    await page.until(() => page.toldOf('case-problem').length === 2, 'the second failure is told');
    isDown = false;
    await page.retry();
    await page.shown();
    expect(page.isFailed).toBe(false);
    expect(page.matches('failed')).toBe(false);
    expect(fallbackIsSeen(page.element)).toBe(false);
    expect(page.told.map(({ type }) => type)).toEqual(['case-problem', 'case-problem', 'case-load']);
  });

  test('when loading again fails: the old case, still with what was open, and what failed', async () => {
    let isDown = false;
    serve(() => (isDown ? new Response('', { status: 500 }) : json(firstCase)));
    const page = await show({ src: '/case.json' });
    await page.clickEvent('lawsuit');
    isDown = true;
    page.element.reload();
    await page.failed();
    expect(page.panelName).toBe('Twitter sues to stop the summons');
    expect(page.entries).toHaveLength(firstCase.events.length);
    isDown = false;
    await page.retry();
    await page.until(() => !page.isFailed, 'the failure is gone');
    expect(page.panelName).toBe('Twitter sues to stop the summons');
    expect(page.toldOf('case-load')).toHaveLength(1);
  });

  test('for a case without events: that there are none', async () => {
    const page = await show({ case: empty });
    expect(page.message).toBe('This case has no events.');
    expect(page.heading).toBe(empty.title);
    expect(page.isFailed).toBe(false);
    expect(page.entries).toEqual([]);
  });

  test('for a case read in part: what was read, and what was not', async () => {
    const page = await show({ case: brokenEntries });
    expect(page.entries.length).toBeGreaterThan(3);
    expect(page.problems[0]).toMatch(/^\d+ .*could not be read\.$/);
    expect(page.problems.length).toBeGreaterThan(3);
  });

  test('for data that is replaced: the new, with what was open where it is still there', async () => {
    for (const asGiven of [
      (data: object): unknown => data,
      (data: object): unknown => JSON.stringify(data),
    ]) {
      const page = await show({ case: asGiven(firstCase) });
      await page.clickEvent('lawsuit');
      await page.clickControl('zoom in');
      const before = page.axisWords;
      const events = firstCase.events.map((event) =>
        event.id === 'lawsuit' ? { ...event, title: 'Twitter goes to court' } : event,
      );
      page.element.case = asGiven({ ...firstCase, events });
      await page.until(() => page.panelName === 'Twitter goes to court', 'the new title of what is open');
      expect(page.axisWords).toEqual(before);
    }
  });
});

describe('an address that changes', () => {
  test('quickly: the last one wins, and what was under way is given up', async () => {
    const asked = serve(({ address }) => (address.endsWith('/last.json') ? json(TWO) : never()));
    const page = put({ src: '/first.json' });
    await page.settled();
    page.element.src = '/last.json';
    await page.shown();
    expect(page.entries.map(({ id }) => id)).toEqual(['two']);
    expect(asked.map(({ address, signal }) => [new URL(address).pathname, signal.aborted])).toEqual([
      ['/first.json', true],
      ['/last.json', true],
    ]);
    expect(page.toldOf('case-problem')).toEqual([]);
  });

  test('to nothing: nothing is shown but the fallback', async () => {
    const page = await show({ src: FIRST_CASE, fallback: 'The events, as text.' });
    page.element.src = undefined;
    await page.until(() => !page.isShown, 'the case is gone');
    expect(fallbackIsSeen(page.element)).toBe(true);
  });

  test('a request that nobody waits for any more is given up', async () => {
    const asked = serve(never);
    const page = put({ src: '/slow.json' });
    await vi.waitUntil(() => asked.length === 1);
    page.element.remove();
    expect(asked[0]?.signal.aborted).toBe(true);
    await page.settled();
    expect(page.told).toEqual([]);
  });
});

function fallbackIsSeen(element: Element): boolean {
  return element.querySelector('p')?.checkVisibility() === true;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
