/** What a reader takes away: each file opens elsewhere, holds what the page shows, and nothing that could run or load. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import hostileText from '../../data/cases/hostile-text.json';
import rightToLeft from '../../data/cases/right-to-left.json';
import spans from '../../data/cases/spans-and-deadlines.json';
import uncertain from '../../data/cases/uncertain-dates.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { parseCase } from '../../src/case/parse.js';
import { type ExportFormat, exportAs, save } from '../../src/web/exporting.js';
import { figurePng } from '../../src/web/figure-png.js';
import { uncaught } from './served.js';
import { caseOf, column, put, show, type TimelinePage } from './timeline-page.js';

const textFrom = async (page: TimelinePage, format: ExportFormat): Promise<string> => {
  // `text()` would take the mark of UTF-8 away.
  const bytes = await (await page.element.exportAs(format)).arrayBuffer();
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
};

/** Elements and attributes of SVG 1.1 that a picture is made of. */
const ELEMENTS = new Set('svg title desc g defs linearGradient stop path rect circle text tspan'.split(' '));
const ATTRIBUTES =
  /^(?:xmlns|version|viewBox|id|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|transform|offset|opacity|direction|unicode-bidi|text-anchor|letter-spacing|word-spacing|font-(?:family|size|weight|style)|(?:fill|stroke|stop)(?:-opacity|-color)?|stroke-(?:width|dasharray|dashoffset|linecap|linejoin))$/;

/** What is wrong with a picture; nothing where it is whole and stands on its own. */
function faults(text: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const broken = parsed.querySelector('parsererror');
  if (broken) return [`no XML: ${broken.textContent.slice(0, 200)}`];
  const all = [parsed.documentElement, ...parsed.querySelectorAll('*')];
  const ids = new Set(all.map(({ id }) => id));
  return all.flatMap((at) => [
    ...(ELEMENTS.has(at.localName) ? [] : [`<${at.localName}>`]),
    ...[...at.attributes].flatMap(({ name, value }) => {
      const [, id] = /^url\(#([^)]+)\)$/.exec(value) ?? [];
      if (!ATTRIBUTES.test(name)) return [`${at.localName} ${name}="${value}"`];
      if (id !== undefined && !ids.has(id)) return [`no #${id}`];
      const isForeign = id === undefined && /url\(|oklab|color\(|var\(|NaN|undefined|Infinity/.test(value);
      return isForeign ? [`${name}="${value}"`] : [];
    }),
  ]);
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Its visible words, and what is told of it. */
function wordsOf(svg: string): { readonly seen: string; readonly told: string } {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const seen = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  return { seen: words(seen), told: words(parsed.querySelector('desc')?.textContent ?? '') };
}

describe('the figure as SVG', () => {
  test('stands on its own, in the elements and attributes of SVG 1.1', async () => {
    const page = await show({ case: firstCase });
    expect(faults(await textFrom(page, 'svg'))).toEqual([]);
  });

  test('has every mark with its words, the title of the case, and its sources with their numbers', async () => {
    const page = await show({ case: firstCase });
    const { seen, told } = wordsOf(await textFrom(page, 'svg'));
    expect(page.marks.length).toBeGreaterThan(5);
    for (const { label, name } of page.marks) {
      expect(seen).toContain(words(label));
      expect(told).toContain(words(name));
    }
    expect(seen).toContain(firstCase.title);
    for (const [i, { title }] of firstCase.sources.entries()) expect(seen).toContain(`${i + 1}. ${title}`);
  });

  test('says what its marks mean, since nothing in it opens, and what it only counts', async () => {
    const page = await show({ case: firstCase });
    const { seen } = wordsOf(await textFrom(page, 'svg'));
    for (const item of ['A deadline', 'From an event to one that it bears on', 'A long silence, folded'])
      expect(seen).toContain(item);
    expect(seen).not.toContain('only counts');
    const crowded = caseOf(...Array.from({ length: 600 }, (_, i) => ({ id: `e${i}`, when: '2020-01-01' })));
    const { element } = await show({ case: crowded });
    const listed = new TextDecoder().decode(await (await element.exportAs('svg')).arrayBuffer());
    const { seen: all } = wordsOf(listed);
    expect(all).toContain('Events that the picture only counts January 1, 2020: Event e');
    expect(all).toMatch(/\d+ more are not listed here\./);
    expect(all).not.toContain('which opens');
  });

  test('is the same from an element that has never been wide enough for a figure', async () => {
    const wide = await show({ case: firstCase, width: 900 });
    const paints = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/ (?:fill|stroke)="[^"]*"/g)].map(([paint]) => paint))].sort();
    const expected = paints(await textFrom(wide, 'svg'));
    const narrow = await show({ case: firstCase, width: 360 });
    expect(paints(await textFrom(narrow, 'svg'))).toEqual(expected);
  });

  test('has the colors, the lines and the type of the page', async () => {
    const into = column();
    into.style.cssText =
      'color: rgb(10, 20, 30); background: rgb(250, 240, 230); font-family: Georgia, serif';
    const page = await show({ case: spans, into });
    const text = await textFrom(page, 'svg');
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('rect')?.getAttribute('fill')).toBe('#faf0e6');
    expect(parsed.querySelector('circle')?.getAttribute('fill')).toBe('#0a141e');
    expect(new Set([...parsed.querySelectorAll('text')].map((at) => at.getAttribute('font-family')))).toEqual(
      new Set(['Georgia, serif']),
    );
    expect(parsed.querySelector('stop')?.getAttribute('stop-color')).toBe('#0a141e');
    const [muted] = [...parsed.querySelectorAll('text')].filter((at) => at.hasAttribute('fill-opacity'));
    expect(muted?.getAttribute('fill')).toBe('#0a141e');
    expect(muted?.getAttribute('fill-opacity')).toBe('0.72');
  });

  test('has no targets, which are only there to be touched, but keeps the frame around a count', async () => {
    const crowded = caseOf(...Array.from({ length: 200 }, (_, i) => ({ id: `e${i}`, when: '2020-01-01' })));
    const page = await show({ case: crowded });
    expect(page.crowds.length).toBeGreaterThan(0);
    const text = await textFrom(page, 'svg');
    expect(faults(text)).toEqual([]);
    expect(wordsOf(text).told.match(/Event e\d+/g) ?? wordsOf(text).told).toHaveLength(200);
    const rects = [
      ...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('svg svg rect'),
    ];
    expect(rects.filter((at) => at.getAttribute('stroke') !== null)).toHaveLength(page.crowds.length);
    expect(rects.filter((at) => !at.hasAttribute('stroke') && at.getAttribute('fill') === 'none')).toEqual(
      [],
    );
  });

  test.for([
    ['uncertain dates', { case: uncertain }],
    ['spans, open ends and ties', { case: spans }],
    ['Arabic from right to left', { case: rightToLeft, dir: 'rtl', lang: 'ar' }],
    ['Arabic on a page from left to right', { case: rightToLeft }],
  ] as const)('%s: stands on its own', async ([, given]) => {
    const page = await show(given);
    const text = await textFrom(page, 'svg');
    expect(faults(text)).toEqual([]);
    const { seen } = wordsOf(text);
    for (const { label } of page.marks) expect(seen).toContain(words(label));
  });

  test('is the same picture for any form in which the page writes a color', async () => {
    const into = column();
    into.style.setProperty('--case-ink', 'oklch(0.5 0.1 200 / 0.5)');
    into.style.setProperty('--case-accent', 'color(display-p3 1 0 0)');
    const page = await show({ case: firstCase, into });
    const text = await textFrom(page, 'svg');
    expect(faults(text)).toEqual([]);
    expect(text).toMatch(/fill="#ff0000"/);
    expect(text).toMatch(/fill="#0\w{5}" fill-opacity="0.5"/);
  });

  test('of hostile text is well-formed, and nothing in it runs', async () => {
    const errors = uncaught();
    const page = await show({
      case: {
        ...hostileText,
        title: `${hostileText.title} \u0000\u0008\uFFFE\uFFFF\uD800 ]]> <!-- <?xml?>`,
        events: [
          ...hostileText.events,
          { id: 'x', title: 'a\u0001b\uDC00c\u000Bd\u001Fe', when: '2029-01-01' },
        ],
      },
    });
    const text = await textFrom(page, 'svg');
    expect(faults(text)).toEqual([]);
    expect(await (await page.element.exportAs('png')).arrayBuffer()).toBeTruthy();
    expect(errors).toEqual([]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe('the figure as PNG', () => {
  /** Width and height as they stand in the file. */
  const sizeOf = (bytes: ArrayBuffer): readonly number[] => {
    const view = new DataView(bytes);
    return [view.getUint32(16), view.getUint32(20)];
  };

  test('has two pixels for each of the page, and something on them', async () => {
    const page = await show({ case: firstCase });
    const bytes = await (await page.element.exportAs('png')).arrayBuffer();
    expect([...new Uint8Array(bytes, 0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(await textFrom(page, 'svg')) ?? [];
    expect(sizeOf(bytes)).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(bytes.byteLength).toBeGreaterThan(10_000);
  });

  test('is smaller where no canvas is that large', async () => {
    const blob = await figurePng(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20000"><rect width="9" height="9"/></svg>',
      2,
    );
    const [width = 0, height = 0] = sizeOf(await blob.arrayBuffer());
    expect(height).toBe(16_384);
    expect(width).toBe(81);
  });

  test('uses blob: where data: is not allowed, and says what to do where neither is', async () => {
    const real = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    onTestFinished(() => {
      Object.defineProperty(HTMLImageElement.prototype, 'src', real);
    });
    const refused: string[] = [];
    const refuse = (scheme: RegExp): void => {
      Object.defineProperty(HTMLImageElement.prototype, 'src', {
        ...real,
        set(this: HTMLImageElement, address: string) {
          const isRefused = scheme.test(address);
          if (isRefused) refused.push(address.slice(0, 5));
          real.set?.call(this, isRefused ? 'data:,' : address);
        },
      });
    };
    const page = await show({ case: firstCase });
    refuse(/^data:/);
    expect((await page.element.exportAs('png')).size).toBeGreaterThan(10_000);
    refuse(/^(?:data|blob):/);
    await expect(page.element.exportAs('png')).rejects.toThrow(
      /neither from data: nor from blob:.*svg instead/,
    );
    expect(refused).toEqual(['data:', 'data:', 'blob:']);
  });
});

describe('where there is no figure', () => {
  test('as in a case without events, svg and png say so, and what to do', async () => {
    const page = await show({ case: { title: 'Nothing', events: [] }, width: 900 });
    for (const format of ['svg', 'png'] as const)
      await expect(page.element.exportAs(format)).rejects.toThrow(/no events.*csv, json/);
  });

  test('as in a narrow container, the picture is drawn for the file, and leaves nothing behind', async () => {
    const page = await show({ case: firstCase, width: 320 });
    expect(page.isList).toBe(true);
    const text = await textFrom(page, 'svg');
    expect(faults(text)).toEqual([]);
    expect(wordsOf(text).seen).toContain('CBP faxes Twitter a summons');
    expect(page.isFigure).toBe(false);
  });

  test('as when only a part is in view, the picture is of the whole case', async () => {
    const page = await show({ case: firstCase, width: 900 });
    const whole = await textFrom(page, 'svg');
    await page.element.look(Date.UTC(2017, 2, 13, 4), Date.UTC(2017, 2, 14, 4));
    await page.settled();
    expect(page.marks.length).toBeLessThan(9);
    expect(await textFrom(page, 'svg')).toBe(whole);
  });

  test('the other files are the same', async () => {
    const [list, figure] = [
      await show({ case: firstCase, width: 320 }),
      await show({ case: firstCase, width: 900 }),
    ];
    for (const format of ['csv', 'json'] as const)
      expect(await textFrom(list, format)).toBe(await textFrom(figure, format));
  });

  test('without a case it says to wait', async () => {
    await expect(put({}).element.exportAs('csv')).rejects.toThrow(/no case to export.*case-load/);
  });

  test('a format that there is not is refused', async () => {
    const page = await show({ case: firstCase });
    await expect(page.element.exportAs('pdf' as ExportFormat)).rejects.toThrow(
      /“pdf” is no format.*svg, png/,
    );
  });
});

describe('the case as data', () => {
  test('CSV has a row for each event', async () => {
    const page = await show({ case: firstCase });
    const text = await textFrom(page, 'csv');
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    const ids = firstCase.events.filter(({ id }) => new RegExp(`^${id},`, 'm').test(text));
    expect(ids).toHaveLength(11);
  });

  test('JSON is the case', async () => {
    const page = await show({ case: firstCase });
    expect(parseCase(await textFrom(page, 'json')).case).toEqual(parseCase(firstCase).case);
  });

  test('the calendar opens as one, and is the same each time for a case that says when it was updated', async () => {
    const page = await show({ case: spans });
    const text = await textFrom(page, 'calendar');
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('\r\nDTSTAMP:20190630T230000Z\r\n');
  });

  test('each file says what it is', async () => {
    const page = await show({ case: firstCase });
    const types = await Promise.all(
      (['svg', 'png', 'csv', 'json', 'calendar'] as const).map(
        async (format) => (await page.element.exportAs(format)).type,
      ),
    );
    expect(types).toEqual([
      'image/svg+xml',
      'image/png',
      'text/csv;charset=utf-8',
      'application/json',
      'text/calendar;charset=utf-8',
    ]);
  });
});

describe('the file that a reader saves', () => {
  const nameOf = async (title: string | undefined): Promise<string> => {
    const { case: of } = parseCase({ title, events: [] });
    const { indexCase } = await import('../../src/case/index-case.js');
    return (await exportAs('calendar', { index: indexCase(of!), figure: undefined, lang: undefined })).name;
  };

  test.for([
    [firstCase.title, 'who-is-alt-uscis-how-twitter-fought-off-a-demand-for-a.ics'],
    ['Çà et là: “l’Été” & Fils', 'ca-et-la-l-ete-fils.ics'],
    ['../../etc/passwd\u0000\u202Egnp.exe', 'etc-passwd-gnp-exe.ics'],
    ['قضية', 'case.ics'],
    ['CON', 'case-con.ics'],
    ['x'.repeat(3000), `${'x'.repeat(55)}.ics`],
    [undefined, 'case.ics'],
  ] as const)('%s is called %s', async ([title, name]) => {
    expect(await nameOf(title)).toBe(name);
  });

  test('is offered under its name, and given up afterwards', () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    const clicked: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
    const before = document.querySelectorAll('a').length;
    save({ name: 'case.csv', blob: new Blob(['a']) });
    expect(clicked.map(({ download, href }) => [download, href.slice(0, 5)])).toEqual([
      ['case.csv', 'blob:'],
    ]);
    expect(document.querySelectorAll('a')).toHaveLength(before);
    expect(revoked).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoked).toHaveBeenCalledWith(clicked[0]?.href);
  });
});

test('a page in the dark gives a dark picture', async () => {
  await commands.emulateMedia({ colorScheme: 'dark' });
  document.documentElement.style.colorScheme = 'light dark';
  onTestFinished(() => {
    document.documentElement.style.colorScheme = '';
  });
  const page = await show({ case: firstCase });
  const parsed = new DOMParser().parseFromString(await textFrom(page, 'svg'), 'image/svg+xml');
  expect(parsed.querySelector('rect')?.getAttribute('fill')).toMatch(/^#[0-2]\w[0-2]\w[0-2]\w$/);
  expect(parsed.querySelector('circle')?.getAttribute('fill')).toBe('#ffffff');
});
