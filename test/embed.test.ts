/** The two scripts of a case in a frame, each on a page made of literals: what one tells, and what the other believes. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

let times = 0;
/** Runs a script anew, as each page does. */
const run = (script: 'embed' | 'embed-parent'): Promise<unknown> =>
  import(/* @vite-ignore */ `../src/${script}.ts?${(times += 1)}`);

interface Frame {
  readonly contentWindow: object;
  readonly src: string;
  /** What its `sandbox` allows; undefined where it has none. */
  readonly allows?: readonly string[];
  height: string;
}

/** A page of `https://news.example` with these frames, and what a message does to their heights. */
async function pageWith(...frames: Frame[]) {
  let hear: ((message: object) => void) | undefined;
  vi.stubGlobal('addEventListener', (type: string, listener: typeof hear) => {
    expect(type).toBe('message');
    hear = listener;
  });
  const elements = frames.map((frame) =>
    Object.assign(frame, {
      hasAttribute: (name: string) => name === 'sandbox' && frame.allows !== undefined,
      sandbox: { contains: (word: string) => frame.allows?.includes(word) === true },
    }),
  );
  vi.stubGlobal('document', {
    baseURI: 'https://news.example/2017/story',
    querySelectorAll: (selector: string) => (selector === 'iframe[data-case-embed]' ? elements : []),
  });
  await run('embed-parent');
  return (source: object, origin: string, data: unknown) => {
    hear?.({ source, origin, data });
    return frames.map(({ height }) => height);
  };
}

const asking = (height: unknown): object => ({ sentinel: 'amp', type: 'embed-size', height });
const cases = 'https://cases.example';
const frame = (more: Partial<Frame> = {}): Frame => ({
  ...{ contentWindow: {}, src: `${cases}/a/index.html`, height: '300' },
  ...more,
});

describe('the page around believes', () => {
  test.each<[string, Partial<Frame>, string]>([
    ['the origin of its address', {}, cases],
    ['the page’s own origin, by an address that is a path', { src: '/a' }, 'https://news.example'],
    ['the origin that its sandbox leaves it', { allows: ['allow-same-origin'] }, cases],
    ['no origin, which its sandbox takes', { allows: ['allow-scripts'] }, 'null'],
  ])('a frame from %s, and that alone', async (_, more, origin) => {
    const [own, other] = [frame(more), frame()];
    const tell = await pageWith(own, other);
    for (const wrong of [
      cases,
      'https://news.example',
      'null',
      `${cases}.evil.example`,
      'http://cases.example',
      '',
    ])
      if (wrong !== origin) expect(tell(own.contentWindow, wrong, asking(900))).toEqual(['300', '300']);
    expect(tell({}, origin, asking(900)), 'a window that is no frame of the page').toEqual(['300', '300']);
    expect(tell(own.contentWindow, origin, asking(900))).toEqual(['900', '300']);
  });

  test('heights above nothing and up to 20,000, and no other message', async () => {
    const own = frame();
    const tell = await pageWith(own);
    const said = (data: unknown): string | undefined => tell(own.contentWindow, cases, data)[0];
    expect([0.5, 20_000].map((height) => said(asking(height)))).toEqual(['1', '20000']);
    own.height = '300';
    for (const height of [0, -0, -1, 20_000.1, Number.NaN, Number.POSITIVE_INFINITY, '900', [900], 9n, null])
      expect(said(asking(height))).toBe('300');
    for (const data of [
      { ...asking(900), type: 'scroll' },
      { ...asking(900), sentinel: 'pym' },
      [asking(900)],
    ])
      expect(said(data)).toBe('300');
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (data) => {
        expect(said(data)).toBe('300');
      }),
    );
  });
});

describe('the frame tells', () => {
  /** What a frame of this height tells, and whom, when it is measured one time after the other. */
  async function told(
    heights: readonly number[],
    place: object,
    referrer = '',
  ): Promise<[unknown, string][]> {
    const sent: [unknown, string][] = [];
    let height = 0;
    let measure: (() => void) | undefined;
    vi.stubGlobal('window', {});
    vi.stubGlobal('parent', { postMessage: (data: unknown, to: string) => sent.push([data, to]) });
    vi.stubGlobal('location', { search: '', hash: '', ...place });
    vi.stubGlobal('document', {
      referrer,
      documentElement: { getBoundingClientRect: () => ({ height }) },
    });
    const Observer = class {
      constructor(onResize: () => void) {
        measure = onResize;
      }
      observe(): void {}
    };
    vi.stubGlobal('ResizeObserver', Observer);
    await run('embed');
    for (height of heights) measure?.();
    return sent;
  }

  test.each<[string, object, string, string]>([
    [
      'the page around, where the browser names it',
      { ancestorOrigins: [cases] },
      'https://x.example/a',
      cases,
    ],
    ['the page that led here, where it does not', {}, 'https://news.example/a?b', 'https://news.example'],
    ['anybody, where that has no origin', { ancestorOrigins: ['null'] }, '', '*'],
    ['anybody, where nothing is known', {}, '', '*'],
  ])('its height to %s', async (_, place, referrer, to) => {
    expect(await told([320.2], place, referrer)).toEqual([
      [{ sentinel: 'amp', type: 'embed-size', height: 321 }, to],
      ['pymxPYMxxPYMxheightxPYMx321', to],
    ]);
  });

  test('nothing while it has none, and the same height once', async () => {
    expect(await told([0, 320, 320, 320.0001, 0, 400], {})).toHaveLength(6);
  });

  test('a secret as WordPress writes it, and nothing else of its address', async () => {
    const secretOf = async (hash: string): Promise<unknown> => (await told([9], { hash })).at(1)?.[0];
    expect(await secretOf('#?secret=aB3dE5gH1j')).toEqual({
      message: 'height',
      value: 9,
      secret: 'aB3dE5gH1j',
    });
    expect(await secretOf('#?secret=<script>')).toBe('pymxPYMxxPYMxheightxPYMx9');
  });
});
