/** What is looked at, kept in the address of the page: written there after a pause, and opened from there. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { frame } from './page.js';
import { uncaught } from './served.js';
import { caseOf, column, type Mounting, show, type TimelinePage } from './timeline-page.js';

const home = location.href;

beforeEach(() => {
  // A test's own entry in the history: whatever it does to the address is gone after it.
  history.pushState(null, '', home);
});
afterEach(async () => {
  history.replaceState(null, '', home);
  await frame();
});

const linked = (given: Mounting = {}): Promise<TimelinePage> =>
  show({ case: firstCase, width: 900, ...given, attributes: { hash: 'case', ...given.attributes } });

const parts = (): readonly string[] => (location.hash === '' ? [] : location.hash.slice(1).split('&'));

/** Another fragment, as by a link in the page; the page has heard of it when this ends. */
async function follow(fragment: string): Promise<void> {
  if (location.hash.slice(1) === fragment) return;
  const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await heard;
  await frame();
}

/** A page that begins at an address with this fragment. */
function beginAt(fragment: string): void {
  history.replaceState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
}

describe('what the reader does', () => {
  test('stands in the fragment a moment later, and adds nothing to the history', async () => {
    const page = await linked();
    const { length } = history;
    await page.clickEvent('lawsuit');
    await until(() => parts().includes('case.pick=lawsuit'));
    await page.tools.toggle();
    await page.tools.tick('party', 'cbp');
    await page.tools.tick('party', 'twitter');
    await page.tools.search('sue & “stop”');
    await page.tools.chooseLanes('kind');
    await page.tools.chooseScale('time');
    await until(() => parts().includes('case.scale=time'));
    expect(parts()).toEqual([
      'case.pick=lawsuit',
      'case.party=cbp,twitter',
      'case.scale=time',
      'case.lanes=kind',
      'case.find=sue%20%26%20%E2%80%9Cstop%E2%80%9D',
    ]);
    expect(history.length).toBe(length);
  });

  test('and nowhere else in the address, also where the page counts addresses from another place', async () => {
    const base = document.createElement('base');
    base.href = new URL('/elsewhere/', home).href;
    document.head.append(base);
    try {
      const page = await linked();
      const { pathname, search } = location;
      await page.clickEvent('lawsuit');
      await until(() => parts().includes('case.pick=lawsuit') || location.pathname !== pathname);
      expect([location.pathname, location.search]).toEqual([pathname, search]);
    } finally {
      base.remove();
    }
  });

  test('and what is taken back goes from it, to the bare address', async () => {
    const page = await linked();
    await page.clickEvent('lawsuit');
    await until(() => parts().length === 1);
    await page.press('{Escape}');
    page.focusEvent('lawsuit');
    await page.press('{Escape}');
    await until(() => parts().length === 0);
    expect(location.href).toBe(home);
  });

  test('is written once for many steps', async () => {
    const written = vi.spyOn(history, 'replaceState');
    const page = await linked();
    written.mockClear();
    for (let i = 0; i < 5; i++) await page.clickControl(i % 2 === 0 ? 'zoom in' : 'zoom out');
    await page.clickControl('zoom in');
    await until(() => parts().some((part) => part.startsWith('case.from=')));
    expect(written.mock.calls.length).toBeLessThan(6);
    written.mockRestore();
  });

  test('leaves the other parts of the fragment and the state of the page as they are', async () => {
    const others = 'chapter=2&q=%20a+b%26&case.unknown=1&casex.pick=lawsuit&&x';
    history.replaceState({ mine: 1 }, '', `#${others}`);
    const page = await linked();
    await page.clickEvent('lawsuit');
    await until(() => parts().includes('case.pick=lawsuit'));
    expect(location.hash).toBe(`#${others}&case.pick=lawsuit`);
    expect(history.state).toEqual({ mine: 1 });
    await page.clickEvent('lawsuit');
    await until(() => !parts().includes('case.pick=lawsuit'));
    expect(location.hash).toBe(`#${others}`);
  });

  test('is no longer written once the element has gone', async () => {
    const page = await linked();
    await page.clickEvent('lawsuit');
    page.element.remove();
    await pause();
    expect(parts()).toEqual([]);
  });

  test('is no longer written, nor read, once the attribute has gone', async () => {
    const errors = uncaught();
    const page = await linked();
    page.element.removeAttribute('hash');
    page.element.case = structuredClone(firstCase);
    await page.settled();
    await follow('case.pick=summons');
    await page.clickEvent('lawsuit');
    await pause();
    expect([page.openId, parts()]).toEqual(['lawsuit', ['case.pick=summons']]);
    expect(errors).toEqual([]);
  });

  test('is not written for a pointer or a focus that only passes', async () => {
    const page = await linked({ attributes: { pick: 'lawsuit' } });
    await page.pointAt('summons');
    page.focusEvent('summons');
    await page.press('{ArrowRight}');
    await pause();
    expect(parts()).toEqual([]);
  });

  test('without the attribute leaves the address alone, and reads nothing from it', async () => {
    beginAt('case.pick=lawsuit');
    const written = vi.spyOn(history, 'replaceState');
    const page = await show({ case: firstCase, width: 900 });
    expect(page.openId).toBeUndefined();
    await page.clickEvent('summons');
    await page.clickControl('zoom in');
    await follow('summons-withdrawn');
    await pause();
    expect(page.openId).toBe('summons');
    expect(location.hash).toBe('#summons-withdrawn');
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });
});

describe('a link', () => {
  test('opens the same view in another element', async () => {
    const page = await linked();
    await page.tools.toggle();
    await page.tools.tick('party', 'twitter');
    await page.tools.search('summons');
    await page.tools.chooseLanes('party');
    await page.tools.tellBy('buzzfeed');
    await page.tools.tellBeside('it-worked');
    await page.clickEvent('lawsuit');
    await page.clickControl('zoom in');
    await page.clickControl('zoom in');
    await until(() => parts().some((part) => part.startsWith('case.to=')));
    await pause();
    const seen = (of: TimelinePage): unknown => ({
      open: of.panelName,
      axis: of.axisWords,
      lanes: of.lanes.map(({ name, ids }) => [name, ids]),
      status: of.tools.status,
      chips: of.tools.chips,
      marks: of.marks.map(({ id, kinds }) => [id, kinds]),
    });
    const before = seen(page);
    page.element.remove();
    const other = await linked();
    await other.until(() => other.openId === 'lawsuit', 'the same is open');
    expect(seen(other)).toEqual(before);
    expect(
      other.told.map(({ type }) => type),
      'a link is no doing of the reader here',
    ).toEqual(['case-load']);
  });

  test.for([
    ['figure', 900],
    ['list', 360],
  ] as const)('of an event’s bare id opens it and scrolls to it, as a %s', async ([, width]) => {
    beginAt('suit-withdrawn');
    const into = column(width);
    into.style.marginBlockStart = '3000px';
    const page = await linked({ into });
    await page.until(() => page.openId === 'suit-withdrawn', 'it is open');
    await page.until(() => page.isOpenSeen, 'it can be seen');
    expect(location.hash, 'a link is not rewritten before the reader does anything').toBe('#suit-withdrawn');
    await page.clickEvent('victory-tweet');
    await until(() => parts().includes('case.pick=victory-tweet'));
    expect(parts()).toEqual(['case.pick=victory-tweet']);
    scrollTo(0, 0);
  });

  test('that is followed while the page is open opens what it names, and nothing else stays', async () => {
    const page = await linked();
    await page.tools.toggle();
    await page.tools.tick('party', 'cbp');
    await follow('case.pick=summons&case.kind=post');
    await page.until(() => page.openId === 'summons', 'it is open');
    expect(page.tools.chips).toEqual(['post']);
    await follow('lawsuit');
    await page.until(() => page.openId === 'lawsuit', 'the next is open');
    expect(page.tools.chips).toEqual([]);
  });

  test('a step back leads to where it came from, and back to a bare address closes', async () => {
    const page = await linked();
    await follow('summons');
    await page.until(() => page.openId === 'summons', 'the first link');
    await follow('lawsuit');
    await page.until(() => page.openId === 'lawsuit', 'the second');
    history.back();
    await page.until(() => page.openId === 'summons', 'back to the first');
    history.back();
    await page.until(() => page.openId === undefined, 'back to the beginning');
    expect(parts()).toEqual([]);
    history.forward();
    await page.until(() => page.openId === 'summons', 'and forth');
    history.back();
    await page.until(() => page.openId === undefined, 'and back');
  });

  test('to another place of the page changes nothing, where none of ours was before', async () => {
    const page = await linked({ attributes: { pick: 'lawsuit' } });
    await follow('the-footnotes');
    await pause();
    expect(page.openId).toBe('lawsuit');
    expect(location.hash).toBe('#the-footnotes');
  });

  test('goes before the event that the page opens at first', async () => {
    beginAt('case.pick=summons');
    const page = await linked({ attributes: { pick: 'lawsuit' } });
    await page.until(() => page.openId === 'summons', 'the link’s event is open');
  });
});

describe('two timelines', () => {
  const OTHER = caseOf({ id: 'one', when: '2020-01-01' }, { id: 'two', when: '2020-02-01' });

  test('with the same key: the first has it, and the other takes no part until that has gone', async () => {
    const first = await linked();
    const second = await linked({ case: OTHER });
    await second.clickEvent('two');
    await first.clickEvent('lawsuit');
    await until(() => parts().length > 0);
    expect(parts()).toEqual(['case.pick=lawsuit']);
    expect([first.openId, second.openId]).toEqual(['lawsuit', 'two']);
    first.element.remove();
    await second.clickEvent('one');
    await until(() => parts()[0] === 'case.pick=one');
  });

  test('with different keys keep apart', async () => {
    const first = await linked({ attributes: { hash: 'a' } });
    const second = await linked({ case: OTHER, attributes: { hash: 'b' } });
    await first.clickEvent('lawsuit');
    await second.clickEvent('two');
    await until(() => parts().length === 2);
    expect([...parts()].sort()).toEqual(['a.pick=lawsuit', 'b.pick=two']);
    await first.clickEvent('lawsuit');
    await until(() => parts().length === 1);
    expect(parts()).toEqual(['b.pick=two']);
    await follow('b.pick=one&a.pick=summons');
    await first.until(() => first.openId === 'summons', 'the one of the first');
    await second.until(() => second.openId === 'one', 'the one of the second');
  });

  test('a bare id opens the event in the one that has it', async () => {
    beginAt('two');
    const first = await linked({ attributes: { hash: 'a' } });
    const second = await linked({ case: OTHER, attributes: { hash: 'b' } });
    await second.until(() => second.openId === 'two', 'it is open');
    expect(first.openId).toBeUndefined();
  });
});

describe('what makes no sense', () => {
  const NOTHING = [
    'case.pick=nobody',
    'nobody',
    'case.party=nobody,,&case.kind=&case.source=%20',
    'case.from=2017-04-06',
    'case.from=2020-01-01&case.to=2019-01-01',
    'case.from=NaN&case.to=Infinity',
    'case.lanes=diagonal&case.scale=infinite&case.as=poem',
    'case.told=nobody,nobody',
    'case.reported=yesterday',
    'case.pick=__proto__&case.kind=constructor',
    'case.pick=%',
    'case.pick=%E0%A4%A',
    'case.=x&.pick=lawsuit&=&&&',
    'case.pick.pick=lawsuit',
    'case.pick=%3Cimg%20src=x%20onerror=alert(1)%3E',
    'javascript:alert(1)',
    '__proto__',
    'toString',
  ];
  test('does nothing', async () => {
    const errors = uncaught();
    const plain = await show({ case: firstCase, width: 900 });
    for (const fragment of NOTHING) {
      beginAt(fragment);
      const page = await linked();
      expect(page.text, fragment).toBe(plain.text);
      expect(page.openId, fragment).toBeUndefined();
      page.element.remove();
    }
    expect(errors).toEqual([]);
  });

  const HOSTILE = [
    `case.find=${'x'.repeat(5000)}`,
    `case.party=${Array.from({ length: 2000 }, (_, i) => `p${i}`).join(',')}`,
    `case.pick=${'%F0%9F%92%A9'.repeat(500)}`,
    `${'a'.repeat(100_000)}&case.pick=lawsuit`,
    'case.find=%00%01%E2%80%AE&case.find=again',
    `case.from=-999999-01-01&case.to=${'9'.repeat(400)}`,
    'case.from=-271821-04-20&case.to=275760-09-13',
    'case.find=%3Cscript%3Ealert(1)%3C/script%3E',
  ];
  test.for(HOSTILE.map((fragment) => [fragment.slice(0, 40), fragment] as const))(
    '#%s… throws nothing and shows the case',
    async ([, fragment]) => {
      const errors = uncaught();
      const page = await linked();
      await follow(fragment);
      await page.settled();
      expect(page.heading).toBe(firstCase.title);
      expect(page.entries).toHaveLength(firstCase.events.length);
      expect(page.geometry).not.toMatch(/NaN|Infinity|undefined/);
      await page.clickEvent('lawsuit');
      expect(page.openId).toBe('lawsuit');
      expect(page.elementNames.has('script')).toBe(false);
      expect(errors).toEqual([]);
    },
  );
});

async function until(isSo: () => boolean): Promise<void> {
  await vi.waitUntil(isSo, { timeout: 20_000, interval: 10 }).catch(() => {
    throw new Error(`Waited in vain; the address ends with ${location.hash}`);
  });
}

/** Longer than an element waits before it writes. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
}
