/** An element's life in a page: coming and going, being moved and copied, being given anything at all. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { CaseTimeline } from '../../src/web/case-timeline.js';
import { defineElement } from '../../src/web/define-element.js';
import { keepLedger } from './ledger.js';
import { frame } from './page.js';
import { json, serve, uncaught } from './served.js';
import { caseOf, column, FIRST_CASE, make, put, show, TimelinePage } from './timeline-page.js';

declare global {
  interface HTMLElementTagNameMap {
    'late-timeline': CaseTimeline;
  }
}

const SMALL = caseOf({ id: 'one', when: '2020-01-01' }, { id: 'two', when: '2020-02-01' });

describe('coming and going', () => {
  test('leaves no listener and no observer behind, and asks for no frames when it is gone', async () => {
    const ledger = keepLedger();
    const page = put({ case: firstCase });
    await page.shown();
    expect(ledger.open, 'the ledger sees what an element holds').toContain('ResizeObserver: 1');
    const into = page.element.parentNode!;
    for (let i = 0; i < 200; i++) {
      page.element.remove();
      into.appendChild(page.element);
      if (i % 20 === 0) await page.settled();
    }
    page.element.remove();
    expect(ledger.open).toEqual([]);
    await frame();
    const asked = ledger.frames;
    await frame();
    await frame();
    expect(ledger.frames - asked, 'these two frames are the test’s own').toBeLessThanOrEqual(2);
  });

  test('elements that come and go leave no nodes, no listeners and no element', async () => {
    const into = column();
    const live = async (): Promise<WeakRef<object>> => {
      const page = await show({ case: SMALL, into });
      page.element.pick = 'one';
      await page.element.updateComplete;
      page.element.remove();
      return new WeakRef(page.element);
    };
    for (let i = 0; i < 10; i++) await live();
    const before = await commands.collectGarbage();
    const refs: WeakRef<object>[] = [];
    for (let i = 0; i < 60; i++) refs.push(await live());
    await frame();
    const after = await commands.collectGarbage();
    expect(refs.filter((ref) => ref.deref()).length).toBeLessThanOrEqual(1);
    // One small figure is about 150 nodes and 11 listeners.
    expect(after.nodes - before.nodes).toBeLessThan(180);
    expect(after.listeners - before.listeners).toBeLessThan(20);
  });

  test('data set 50 times leaves nothing of the old', async () => {
    const page = await show({ case: SMALL });
    const set = async (): Promise<WeakRef<object>> => {
      const data = structuredClone(firstCase);
      page.element.case = data;
      await page.element.updateComplete;
      return new WeakRef(data);
    };
    for (let i = 0; i < 10; i++) await set();
    const before = await commands.collectGarbage();
    const refs: WeakRef<object>[] = [];
    for (let i = 0; i < 50; i++) refs.push(await set());
    const after = await commands.collectGarbage();
    expect(refs.filter((ref) => ref.deref()).length).toBeLessThanOrEqual(1);
    expect(after.nodes - before.nodes).toBeLessThan(300);
    expect(after.listeners - before.listeners).toBeLessThan(20);
  });

  test('a shared address is forgotten with the last element that shows it', async () => {
    const asked = serve(() => json(SMALL));
    const first = await show({ src: '/shared.json' });
    first.element.remove();
    await show({ src: '/shared.json' });
    expect(asked).toHaveLength(2);
  });
});

describe('being moved', () => {
  /** Opens, zooms, and gives what a reader sees of it. */
  async function probe(given: object): Promise<{ page: TimelinePage; state: () => unknown }> {
    const page = await show({ ...given, into: column() });
    await page.clickEvent('lawsuit');
    await page.clickControl('zoom in');
    const state = (): unknown => ({
      open: page.panelName,
      axis: page.axisWords,
      height: Math.round(page.element.getBoundingClientRect().height),
      text: page.text,
    });
    return { page, state };
  }

  test.for([
    ['of an address', { src: FIRST_CASE }],
    ['of data', { case: firstCase }],
    ['of text inside', { inline: JSON.stringify(firstCase) }],
  ] as const)(
    '200 times, also into a shadow root, keeps the state %s, loads nothing and tells nothing',
    async ([, given]) => {
      const { page, state } = await probe(given);
      const before = state();
      const told = page.told.length;
      const asked = serve(() => json(SMALL));
      const places = [page.element.parentElement!, column().attachShadow({ mode: 'closed' }), column()];
      for (let i = 1; i <= 200; i++) {
        places[i % 3]!.append(page.element);
        if (i % 40 === 0) await page.settled();
      }
      await page.settled();
      expect(state()).toEqual(before);
      expect(page.told).toHaveLength(told);
      expect(asked).toEqual([]);
    },
  );

  test('without leaving the page keeps the state, and tells nothing', async () => {
    const { page, state } = await probe({ src: FIRST_CASE });
    const before = state();
    const told = page.told.length;
    const places = [page.element.parentElement!, column()];
    for (let i = 1; i <= 50; i++) {
      (places[i % 2] as unknown as { moveBefore(at: Node, before: null): void }).moveBefore(
        page.element,
        null,
      );
    }
    await page.settled();
    expect(state()).toEqual(before);
    expect(page.told).toHaveLength(told);
  });

  test('while it loads: the load begins again', async () => {
    let isOpen = false;
    const asked = serve(() => (isOpen ? json(SMALL) : new Promise(() => {})));
    const page = put({ src: '/slow.json' });
    await page.settled();
    isOpen = true;
    column().append(page.element);
    await page.shown();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true]);
    expect(page.told.map(({ type }) => type)).toEqual(['case-load']);
  });

  test('into another document and back keeps the state, tells nothing and leaves no listener there', async () => {
    const ledger = keepLedger();
    const { page, state } = await probe({ case: firstCase });
    const before = state();
    const told = page.told.length;
    const home = page.element.parentElement!;
    const frame = document.createElement('iframe');
    frame.width = '900';
    column().append(frame);
    const away = frame.contentDocument!;
    for (let i = 0; i < 50; i++) {
      away.body.append(away.adoptNode(page.element));
      if (i === 0) {
        await page.until(() => getComputedStyle(page.element).display === 'block', 'it has its styles there');
      }
      home.append(document.adoptNode(page.element));
    }
    await page.settled();
    expect(state()).toEqual(before);
    expect(page.told).toHaveLength(told);
    page.element.remove();
    expect(ledger.open).toEqual([]);
  });
});

describe('being made', () => {
  test('by cloning: the copy shows the case with a view of its own', async () => {
    const page = await show({ inline: JSON.stringify(firstCase) });
    await page.clickEvent('lawsuit');
    const copy = new TimelinePage(shownIn(page.element.cloneNode(true)));
    await copy.shown();
    expect(copy.entries).toHaveLength(firstCase.events.length);
    expect(copy.panel).toBeUndefined();
    const imported = new TimelinePage(shownIn(document.importNode(page.element, true)));
    await imported.shown();
    expect(imported.heading).toBe(firstCase.title);
  });

  test('before it is defined: what was set until then counts', async () => {
    const late = document.createElement('late-timeline');
    late.case = SMALL;
    late.setAttribute('pick', 'two');
    column().append(late);
    await frame();
    const page = new TimelinePage(late);
    customElements.define('late-timeline', class extends CaseTimeline {});
    await page.shown();
    expect(page.panelName).toBe('Event two');
    expect(page.toldOf('case-load')).toHaveLength(1);
  });

  test('out of markup, with its case inside', async () => {
    const into = column();
    const source = document.createElement('template');
    const element = document.createElement('case-timeline');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(SMALL);
    element.append(script);
    source.content.append(element);
    into.append(source.content.cloneNode(true));
    const page = await new TimelinePage(into.querySelector('case-timeline')!).shown();
    expect(page.entries.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('a second definition is noted, and changes nothing', () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    onTestFinished(() => info.mockRestore());
    defineElement('case-timeline', CaseTimeline);
    expect(info).not.toHaveBeenCalled();
    defineElement('case-timeline', class extends HTMLElement {});
    expect(info).toHaveBeenCalledOnce();
    expect(customElements.get('case-timeline')).toBe(CaseTimeline);
  });
});

describe('being given anything at all', () => {
  const trap = (): never => {
    throw new Error('Hands off');
  };
  const ODD: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['true', true],
    ['0', 0],
    ['NaN', Number.NaN],
    ['a big number', 10n],
    ['a symbol', Symbol('case')],
    ['a function', trap],
    ['an empty text', ''],
    ['text that is no JSON', '{"events":'],
    ['a list', [1, 2, 3]],
    ['an empty object', {}],
    ['an object without a prototype', Object.create(null)],
    ['a date', new Date(0)],
    ['a map', new Map([['events', []]])],
    ['a promise', Promise.resolve(SMALL)],
    ['a circle', circle()],
    ['a list of events that is too long to be one', { events: { length: 1e9 } }],
    ['an object whose getters throw', Object.defineProperty({}, 'events', { get: trap, enumerable: true })],
    [
      'a proxy that throws',
      new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap }),
    ],
    ['an element', document.createElement('p')],
  ];

  test.for(ODD)('as `case`: %s', async ([, odd]) => {
    const errors = uncaught();
    const page = await show({ case: SMALL });
    expect(() => {
      page.element.case = odd;
    }).not.toThrow();
    await page.until(() => page.isFailed, 'it says so');
    expect(page.toldOf('case-problem')).toHaveLength(1);
    expect(page.entries, 'the old case stays').toHaveLength(2);
    page.element.case = firstCase;
    await page.until(() => page.heading === firstCase.title, 'the good case again');
    expect(page.isFailed).toBe(false);
    expect(errors).toEqual([]);
  });

  const VALUES = [
    ...[
      '',
      ' ',
      '\0',
      '\uD800',
      '\u202E',
      '-1',
      '0',
      '1e999',
      'NaN',
      'null',
      'undefined',
      'true',
      '[object Object]',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      '"><script>alert(1)</script>',
      'javascript:alert(1)',
      '//[',
      '#',
      '../',
    ],
    'x'.repeat(100_000),
  ];
  test.for(CaseTimeline.observedAttributes)('as the attribute `%s`', async (attribute) => {
    const errors = uncaught();
    serve(() => new Response('', { status: 404 }));
    const isSource = attribute === 'src';
    const page = await show({ case: SMALL });
    // Twice through them all, each time with another one before.
    for (let i = 0; i < 2 * VALUES.length + 1; i++) {
      page.element.setAttribute(attribute, VALUES[i % VALUES.length]!);
      if (i % 7 === 0) await page.element.updateComplete;
      if (isSource && i % 9 === 0) page.element.case = i % 2 === 0 ? undefined : SMALL;
    }
    await page.settled();
    page.element.removeAttribute(attribute);
    page.element.case = firstCase;
    await page.until(() => page.heading === firstCase.title && !page.isFailed, 'the good case');
    expect(page.marks.length).toBeGreaterThan(5);
    expect(page.geometry).not.toMatch(/NaN|undefined/);
    expect(errors).toEqual([]);
  });

  /** What is there once an element shows the first case, inside it or inside what stands in it. */
  const SIGNS = {
    'case-claims': '[part="claim"]',
    'case-detail': '[part="detail"]',
    'case-file': '[part="detail"]',
    'case-mention': '.phrase',
    'case-parties': '[part="party"]',
    'case-sources': '[part="source"]',
    'case-story': '.is-current',
  } as const;
  test.for(Object.entries(SIGNS) as [keyof typeof SIGNS, string][])(
    'of the others, <%s>: any case, any attribute',
    async ([tag, sign]) => {
      const errors = uncaught();
      const ledger = keepLedger();
      serve(() => new Response('', { status: 404 }));
      const element = document.createElement(tag);
      const drawing = tag === 'case-file' ? document.createElement('case-detail') : element;
      if (drawing !== element) element.append(drawing);
      column(600).append(element);
      for (const [name, odd] of ODD) {
        element.case = odd;
        await element.updateComplete;
        expect(element.matches(':state(failed)'), name).toBe(true);
      }
      const { observedAttributes } = element.constructor as typeof CaseTimeline;
      for (const attribute of observedAttributes) {
        for (const [i, value] of VALUES.entries()) {
          element.setAttribute(attribute, value);
          if (i % 7 === 0) await element.updateComplete;
        }
        element.removeAttribute(attribute);
      }
      element.case = firstCase;
      drawing.setAttribute('pick', 'lawsuit');
      await vi.waitUntil(() => drawing.shadowRoot?.querySelector(sign), { timeout: 20_000 });
      expect(element.matches(':state(failed)')).toBe(false);
      element.remove();
      expect([...errors, ...ledger.open]).toEqual([]);
    },
  );

  test('the attributes that are known', () => {
    expect([...CaseTimeline.observedAttributes].sort()).toEqual([
      'for',
      'hash',
      'lanes',
      'lang',
      'pick',
      'scale',
      'src',
    ]);
  });

  test('before it is in the page, and after it has left it', async () => {
    const errors = uncaught();
    const { element } = make({});
    element.case = SMALL;
    element.pick = 'two';
    element.reload();
    const page = new TimelinePage(element);
    column().append(element);
    await page.shown();
    element.remove();
    element.case = firstCase;
    element.reload();
    await element.updateComplete;
    column().append(element);
    await page.until(() => page.heading === firstCase.title, 'what was given while it was away');
    expect(errors).toEqual([]);
  });
});

function shownIn(copy: Node): CaseTimeline {
  const into = column();
  into.append(copy);
  return into.querySelector('case-timeline')!;
}

function circle(): object {
  const made: Record<string, unknown> = {};
  made['title'] = made;
  made['parties'] = [made];
  return made;
}
