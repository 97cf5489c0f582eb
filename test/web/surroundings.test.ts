/** Pages that are not kind: hidden, tiny, huge, foreign styles, patched prototypes, other directions and media. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { keepLedger } from './ledger.js';
import { frame } from './page.js';
import { contrast } from './seen.js';
import { json, serve, uncaught } from './served.js';
import { column, FIRST_CASE, make, put, show, type TimelinePage } from './timeline-page.js';

describe('sizes', () => {
  test('100 sizes one after the other, without an error, end where a fresh element begins', async () => {
    const errors = uncaught();
    const into = column(900);
    const page = await show({ case: firstCase, into });
    for (let i = 0; i < 100; i++) {
      into.style.width = `${200 + ((i * 137) % 1300)}px`;
      if (i % 3 === 0) await new Promise(requestAnimationFrame);
    }
    into.style.width = '900px';
    await page.settled();
    const fresh = await show({ case: firstCase, width: 900 });
    expect(page.axisWords).toEqual(fresh.axisWords);
    expect(page.figureBox.height).toBe(fresh.figureBox.height);
    expect(errors).toEqual([]);
  });

  const HIDDEN: readonly [string, (into: HTMLElement) => { place: HTMLElement; open: () => void }][] = [
    [
      'a closed <details>',
      (into) => {
        const details = document.createElement('details');
        into.append(details);
        return { place: details, open: () => details.toggleAttribute('open') };
      },
    ],
    [
      'a hidden tab',
      (into) => {
        into.hidden = true;
        return { place: into, open: () => void (into.hidden = false) };
      },
    ],
    [
      'a column without any width',
      (into) => {
        into.style.width = '0';
        into.style.height = '0';
        return { place: into, open: () => void (into.style.width = '900px') };
      },
    ],
    [
      'a closed dialog',
      (into) => {
        const dialog = document.createElement('dialog');
        dialog.style.width = '900px';
        dialog.style.maxWidth = 'none';
        into.append(dialog);
        return { place: dialog, open: () => dialog.show() };
      },
    ],
    [
      'a closed popover',
      (into) => {
        const popover = document.createElement('div');
        popover.popover = 'manual';
        popover.style.width = '900px';
        into.append(popover);
        return { place: popover, open: () => popover.showPopover() };
      },
    ],
  ];
  test.for(HIDDEN)('drawn in the right size when it comes out of %s', async ([, hide]) => {
    const errors = uncaught();
    const { place, open } = hide(column(900));
    const page = put({ case: firstCase, into: place });
    await page.settled();
    expect(page.toldOf('case-load'), 'nothing is drawn while nothing can be seen').toEqual([]);
    open();
    await page.shown();
    expect(page.isFigure).toBe(true);
    expect(page.figureBox.width).toBeCloseTo(place.clientWidth - paddingOf(place), 0);
    expect(page.marks.length).toBeGreaterThan(5);
    expect(page.geometry).not.toMatch(/NaN|Infinity|undefined/);
    expect(page.toldOf('case-load')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test.for([1, 40, 320, 2560, 3840])('%s px wide: drawn, without a number that is none', async (width) => {
    const errors = uncaught();
    const into = column(width);
    const page = await show({ case: firstCase, into });
    expect(page.entries).toHaveLength(firstCase.events.length);
    expect(page.geometry).not.toMatch(/NaN|Infinity|undefined/);
    if (width >= 320) expect(into.scrollWidth).toBeLessThanOrEqual(into.clientWidth);
    expect(errors).toEqual([]);
  });

  test('320 px at 200 % text and wide spacing: nothing scrolls sideways', async () => {
    const into = column(320);
    into.style.fontSize = '200%';
    into.style.letterSpacing = '0.12em';
    into.style.wordSpacing = '0.16em';
    into.style.lineHeight = '1.5';
    const page = await show({ case: firstCase, into });
    for (const id of ['summons', 'lawsuit']) await page.clickEvent(id);
    expect(page.isList).toBe(true);
    expect(into.scrollWidth, page.beyond(0, 340).join('\n')).toBeLessThanOrEqual(into.clientWidth);
  });

  test.for([320, 1400])('%i px in a page at 200 %% type: buttons grow with the words', async (width) => {
    const { style } = document.documentElement;
    style.fontSize = '200%';
    onTestFinished(() => {
      style.fontSize = '';
    });
    const into = column(width);
    const page = await show({ case: firstCase, into });
    expect(page.controlBox('tools').height).toBe(60);
    expect(page.controlBox('tools').width).toBe(60);
    expect(into.scrollWidth, page.beyond(0, width + 20).join('\n')).toBeLessThanOrEqual(into.clientWidth);
  });

  test('wide spacing in a figure: labels are as wide as they are measured', async () => {
    const into = column(900);
    into.style.letterSpacing = '0.12em';
    into.style.wordSpacing = '0.16em';
    const page = await show({ case: firstCase, into });
    for (const { labelBox, label } of page.marks)
      expect(labelBox.right, label).toBeLessThanOrEqual(page.figureBox.right + 1);
  });

  test('the page does not jump while the reader zooms', async () => {
    const page = await show({ case: firstCase, width: 900 });
    const { height } = page.figureBox;
    await page.clickControl('zoom in');
    expect(page.figureBox.height).toBeGreaterThanOrEqual(height);
  });
});

describe('containers', () => {
  test('a closed shadow root', async () => {
    const into = column(900).attachShadow({ mode: 'closed' });
    const page = await show({ case: firstCase, into });
    expect(page.marks.length).toBeGreaterThan(5);
    page.focusEvent('summons');
    await page.press('{Enter}');
    expect(page.panelName).toBe('CBP faxes Twitter a summons');
  });

  test('the slot of another component', async () => {
    const outer = column(900);
    const slot = document.createElement('slot');
    outer.attachShadow({ mode: 'open' }).append(slot);
    const page = await show({ case: firstCase, into: outer });
    expect(page.figureBox.width).toBeCloseTo(900, 0);
  });

  test('a modal dialog: Escape closes the event first, then the dialog', async () => {
    const dialog = document.createElement('dialog');
    column().append(dialog);
    dialog.showModal();
    const page = await show({ case: firstCase, into: dialog });
    expect(page.isFigure, 'a box that fits itself to its content makes room for a figure').toBe(true);
    page.focusEvent('summons');
    await page.press('{Enter}', '{Escape}');
    expect([page.panelName, dialog.open]).toEqual([undefined, true]);
    await page.press('{Escape}');
    expect(dialog.open).toBe(false);
  });

  test.for(['inline-block', 'inline-flex', 'table'])(
    'a box that fits its content (%s), wide and narrow',
    async (display) => {
      const outer = column(900);
      const into = document.createElement('div');
      into.style.display = display;
      outer.append(into);
      const page = await show({ case: firstCase, into });
      expect(page.isFigure).toBe(true);
      outer.style.width = '340px';
      await page.until(() => page.isList, 'a list where there is no more room');
      await page.settled();
      expect(outer.scrollWidth).toBeLessThanOrEqual(outer.clientWidth);
    },
  );

  test('a flex row and a grid: as wide as they let it', async () => {
    for (const display of ['flex', 'grid']) {
      const into = column(900);
      into.style.display = display;
      const page = make({ case: firstCase });
      page.element.style.flex = '1';
      into.append(page.element);
      await page.shown();
      expect(page.figureBox.width).toBeCloseTo(900, 0);
      into.style.width = '400px';
      await page.settled();
      expect(page.isList, `${display}: it lets itself be made narrow again`).toBe(true);
    }
  });
});

describe('hosts', () => {
  /** A style sheet of the page, to the end of the test. */
  function styled(css: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    onTestFinished(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
  }

  test.for([
    ['everything unset', '* { all: unset !important }'],
    ['everything in lines', '* { display: inline !important; position: static !important }'],
    ['everything padded', '* { padding: 20px; box-sizing: content-box !important }'],
    ['everything slow', '*, ::before, ::after { transition: all 3s !important; animation: none }'],
    [
      'everything large and spaced',
      '* { font-size: 40px !important; text-indent: 4em; text-transform: uppercase }',
    ],
    [
      'every button, list and figure changed',
      'button, ol, li, figure, svg, g, text { display: none !important; opacity: 0 }',
    ],
  ] as const)('styles of the page: %s', async ([, css]) => {
    const into = column(640);
    into.style.margin = '0 0 0 40px';
    styled(css);
    const page = put({ case: firstCase, into });
    await page.shown();
    expect(page.marks.length + page.entries.length).toBeGreaterThan(10);
    const { left, width } = into.getBoundingClientRect();
    const { left: ours, right } = page.element.getBoundingClientRect();
    expect(right - ours).toBeGreaterThan(300);
    expect(ours).toBeGreaterThanOrEqual(left - 1);
    expect(page.beyond(ours, right), 'nothing leaves its box').toEqual([]);
    expect(width).toBeGreaterThan(300);
    for (const { name, box } of page.targets) expect(box.height, name).toBeGreaterThanOrEqual(24);
  });

  test('prototypes with enumerable junk', async () => {
    const junk = `for (const { prototype } of [Array, Object, String, Function]) {
      prototype.each = function () { throw new Error('Nobody asked for this'); };
      prototype.junk = 'junk';
    }
    Array.prototype.toJSON = () => '[]';`;
    const page = await commands.visit({
      head: '<script src="/junk.js"></script>',
      files: { '/junk.js': junk },
      body: `<script type="module" src="/dist/case-timeline.bundle.js"></script>
        <case-timeline src="${FIRST_CASE}"></case-timeline>`,
      isDrawn: true,
    });
    expect(page).toMatchObject({ console: [], errors: [] });
    for (const { title } of firstCase.events) expect(page.drawn).toContain(title);
    expect(page.drawn).not.toMatch(/junk|could not be read/);
  });

  test('50 on one page: each whole, none in the way of another, no id in the page', async () => {
    const into = column(700);
    const ids = document.querySelectorAll('[id]').length;
    const pages = Array.from({ length: 50 }, (_, i) =>
      put(i % 2 === 0 ? { case: firstCase, into } : { src: FIRST_CASE, into }),
    );
    for (const page of pages) await page.shown();
    await pages[10]!.clickEvent('lawsuit');
    expect(pages.filter(({ panelName }) => panelName !== undefined)).toEqual([pages[10]]);
    expect(new Set(pages.map(({ marks }) => marks.length)).size).toBe(1);
    expect(document.querySelectorAll('[id]')).toHaveLength(ids);
    for (const { attributes } of [pages[0]!, pages[10]!]) {
      const known = new Set(attributes.filter(({ name }) => name === 'id').map(({ value }) => value));
      const named = attributes.filter(({ name }) =>
        /^aria-(?:labelledby|describedby|controls|owns)$/.test(name),
      );
      expect(named.filter(({ value }) => value.split(' ').some((id) => !known.has(id)))).toEqual([]);
    }
  });

  test('right to left comes from the page, and mirrors the figure', async () => {
    const into = column(900);
    into.dir = 'rtl';
    const page = await show({ case: firstCase, into });
    const plain = await show({ case: firstCase, width: 900 });
    expect(page.direction).toBe('rtl');
    const order = (of: TimelinePage): string[] =>
      ['production-deadline', 'summons', 'lawsuit'].sort(
        (a, b) => of.mark(a).glyphBox.left - of.mark(b).glyphBox.left,
      );
    expect(order(page)).toEqual(order(plain).reverse());
    await page.clickEvent('summons');
    expect(page.panelName).toBe('CBP faxes Twitter a summons');
  });

  test('a clipboard that refuses: what was not copied is said', async () => {
    const errors = uncaught();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    onTestFinished(() => void vi.restoreAllMocks());
    const page = await show({ case: firstCase, width: 900 });
    await page.tools.toggle();
    await page.tools.copyLink();
    await page.until(() => page.text.includes('It could not be copied.'), 'it is said');
    expect(errors).toEqual([]);
  });

  test('no globals, and nothing done to what is there', async () => {
    const before = new Set(Object.getOwnPropertyNames(window));
    await show({ case: firstCase });
    const since = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    expect(since).toEqual([]);
    expect(Object.keys(Array.prototype)).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test('a page that is hidden, frozen, offline or left: its elements rest, tell nothing, and stay as they are', async () => {
  const ledger = keepLedger();
  const errors = uncaught();
  const asked = serve(() => json(firstCase));
  const into = column(800);
  const page = await show({ src: '/case.json', into });
  const others = ['parties', 'claims', 'sources', 'story', 'detail', 'mention'].map((name) => {
    const other = document.createElement(`case-${name}`);
    other.setAttribute('src', '/case.json');
    other.setAttribute('pick', 'lawsuit');
    into.append(other);
    return other.shadowRoot!;
  });
  const parties = others[0]!;
  await vi.waitUntil(() => parties.querySelector('.party'), { timeout: 20_000 });
  const play = await vi.waitUntil(() => parties.querySelector<HTMLElement>('.play'));
  play.click();
  await page.settled();
  const told = page.told.length;
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  onTestFinished(() => void vi.restoreAllMocks());
  document.dispatchEvent(new Event('visibilitychange'));
  await page.settled();
  const texts = (): string[] => [page.text, ...others.map(({ textContent }) => textContent)];
  const [before, { frames }] = [texts(), ledger];
  for (const type of ['freeze', 'resume']) document.dispatchEvent(new Event(type));
  for (const type of ['blur', 'offline', 'online']) window.dispatchEvent(new Event(type));
  for (const type of ['pagehide', 'pageshow'])
    window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  for (let i = 0; i < 20; i++) await frame();
  expect(ledger.frames - frames, 'twenty of these frames are the test’s own').toBeLessThanOrEqual(23);
  vi.restoreAllMocks();
  document.dispatchEvent(new Event('visibilitychange'));
  await page.settled();
  expect(texts()).toEqual(before);
  expect([asked.length, page.told.length]).toEqual([1, told]);
  expect(ledger.open.filter((what) => /unload|pagehide|freeze/.test(what))).toEqual([]);
  expect(errors).toEqual([]);
});

describe('media', () => {
  const SCHEMES = [
    ['light', 'rgb(255, 255, 255)', 'rgb(20, 20, 20)', {}],
    ['dark', 'rgb(16, 16, 16)', 'rgb(240, 240, 240)', { colorScheme: 'dark' }],
  ] as const;

  test.for(SCHEMES)('%s: no text in the colour of its background', async ([, ground, ink, settings]) => {
    await commands.emulateMedia(settings);
    for (const width of [900, 360]) {
      const into = column(width);
      into.style.background = ground;
      into.style.color = ink;
      const page = await show({ case: firstCase, into });
      await page.clickEvent('production-deadline');
      const seen = [
        ...page.textColours.map(({ text, ink: of, ground: behind }) => ({ text, of, behind })),
        ...page.figureInks.map(({ text, ink: of }) => ({
          text,
          of,
          behind: getComputedStyle(into).backgroundColor,
        })),
      ];
      expect(seen.length).toBeGreaterThan(15);
      for (const { text, of, behind } of seen)
        expect(contrast(of, behind), `${text}: ${of} on ${behind}`).toBeGreaterThan(3);
    }
  });

  test('reduced motion: nothing takes longer than 10 ms', async () => {
    await commands.emulateMedia({ reducedMotion: 'reduce' });
    const page = await show({ case: firstCase, width: 900 });
    await page.clickEvent('summons');
    expect(page.longestMotion).toBeLessThanOrEqual(10);
  });

  test('print: every event with its text and sources can be read', async () => {
    const page = await show({ case: firstCase, width: 700 });
    await commands.emulateMedia({ media: 'print' });
    await page.settled();
    for (const { id } of firstCase.events) expect(page.entrySize(id).height, id).toBeGreaterThan(20);
    expect(page.seenControls).toEqual([]);
  });

  test.each([700, 360])(
    'print: each account stands there, where nothing can be opened; %i px wide',
    async (width) => {
      const page = await show({ case: firstCase, width });
      const textOf = (): string => page.entries.find(({ id }) => id === 'lawsuit')!.text;
      const before = textOf();
      window.dispatchEvent(new Event('beforeprint'));
      await page.settled();
      for (const version of ['The Trump administration, with an order sought', 'The Department of Homeland'])
        expect(textOf()).toContain(version);
      window.dispatchEvent(new Event('afterprint'));
      await page.settled();
      expect(textOf()).toBe(before);
    },
  );
});

function paddingOf(at: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(at);
  return Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
}
