/** Media of an opened event: nothing is asked of another site before the reader asks for it, and then only that. */
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import mediaCase from '../../data/cases/media-and-documents.json';
import { frame } from './page.js';
import { caseOf, type MediaView, show, type TimelinePage } from './timeline-page.js';

const FILM = 'https://youtu.be/aB3-_xyz012';
const FRAME = 'https://www.youtube-nocookie.com/embed/aB3-_xyz012';
const PICTURE = '/data/media/lighthouse.png';

beforeEach(async () => {
  await commands.stayAtHome();
  performance.clearResourceTimings();
});

/** A case of one event that is open, with these media. */
async function open(media: readonly unknown[], width = 900, more: object = {}): Promise<TimelinePage> {
  return opened(caseOf({ id: 'e', when: '2020-01-01', media, ...more }), 'e', width);
}

async function opened(of: unknown, pick: string, width: number): Promise<TimelinePage> {
  const page = await show({ case: of, width, attributes: { pick } });
  return page.until(() => page.media.length > 0, 'its media');
}

/** Every address that has been asked for, by the page itself or by the browser for it. */
async function asked(): Promise<readonly string[]> {
  await frame();
  const ofPage = performance.getEntriesByType('resource').map(({ name }) => name);
  return [
    ...ofPage.filter((name) => !name.startsWith(location.origin)),
    ...(await commands.askedElsewhere()),
  ];
}

const only = (page: TimelinePage): MediaView => {
  expect(page.media).toHaveLength(1);
  return page.media[0]!;
};

describe.for([900, 360])('%d px wide', (width) => {
  test('a whole case is read without a word to another site', async () => {
    const page = await show({ case: mediaCase, width });
    for (const { id } of mediaCase.events) {
      page.element.pick = id;
      await page.settled();
      expect(page.beyond(0, innerWidth)).toEqual([]);
    }
    expect(await asked()).toEqual([]);
  });

  test('a button brings its own frame, and nothing else', async () => {
    const page = await open([FILM, 'https://pictures.example/a.png', 'https://vimeo.com/1234567'], width);
    expect(page.media.map(({ loadedAs }) => loadedAs)).toEqual([undefined, undefined, undefined]);
    await page.load('youtube.com');
    expect(page.media.map(({ loadedAs }) => loadedAs)).toEqual(['iframe', undefined, undefined]);
    await expect.poll(commands.askedElsewhere).toEqual([FRAME]);
  });

  test('a frame takes the room of what stood in its place', async () => {
    const page = await open([FILM], width);
    const { box } = only(page);
    expect(box.width / box.height).toBeCloseTo(16 / 9, 1);
    await page.load('youtube.com');
    expect(only(page).box.height).toBeCloseTo(box.height, 0);
  });
});

test('the frame is shut in', async () => {
  const page = await open([{ url: FILM, caption: 'A film' }]);
  await page.load('youtube.com');
  expect(only(page).loaded).toEqual({
    title: 'A film',
    sandbox: 'allow-scripts allow-same-origin allow-presentation',
    referrerpolicy: 'strict-origin-when-cross-origin',
    loading: 'lazy',
    allowfullscreen: '',
    src: FRAME,
  });
});

test('the link to the other site stays where a policy forbids the frame', async () => {
  const page = await open([FILM]);
  expect(page.links.map(({ href }) => href)).toEqual([FILM]);
  await page.load('youtube.com');
  expect(page.links.map(({ href }) => href)).toEqual([FILM]);
});

describe('the focus', () => {
  test.for(['mouse', 'keyboard'] as const)('stays with what was loaded by %s', async (by) => {
    const page = await open(['https://vimeo.com/1234567', FILM]);
    await page.load('youtube.com', by);
    expect(page.media.map(({ hasFocus }) => hasFocus)).toEqual([false, true]);
  });

  test('Escape closes what is open after it as before', async () => {
    const page = await open([FILM]);
    await page.load('youtube.com', 'keyboard');
    await page.press('{Escape}');
    expect(page.panel).toBeUndefined();
    expect(page.focusedId).toBe('e');
  });
});

test('what was loaded once is there again when the event is opened again', async () => {
  const page = await open([FILM]);
  await page.load('youtube.com');
  await page.clickControl('close');
  await page.clickEvent('e');
  expect(only(page).loadedAs).toBe('iframe');
});

test('another event has a frame of its own, so that the way back stays one step', async () => {
  const other = 'https://vimeo.com/1234567';
  const page = await opened(
    caseOf({ id: 'a', when: '2020-01-01', media: [FILM] }, { id: 'b', when: '2020-01-02', media: [other] }),
    'a',
    900,
  );
  await page.load('youtube.com');
  const steps = history.length;
  await page.clickControl('next');
  await page.load('vimeo.com');
  await page.clickControl('previous');
  expect(only(page).loaded?.['src']).toBe(FRAME);
  expect(history.length).toBe(steps);
});

test('each element keeps to itself what its reader has asked for', async () => {
  const [one, two] = [await open([FILM]), await open([FILM])];
  await one.load('youtube.com');
  expect(only(two).loadedAs).toBeUndefined();
});

test('a button of the page with the same attribute asks for nothing', async () => {
  const page = await open([FILM]);
  const button = document.createElement('button');
  button.slot = 'caption';
  button.dataset['load'] = FILM;
  page.element.append(button);
  await userEvent.click(button);
  await page.settled();
  expect(only(page).loadedAs).toBeUndefined();
});

describe('a picture', () => {
  test('of the page’s own server is there at once', async () => {
    const page = await open([{ url: PICTURE, alt: 'A lighthouse', width: 720, height: 480 }]);
    expect(only(page).loaded).toMatchObject({ alt: 'A lighthouse', loading: 'lazy', decoding: 'async' });
    expect(only(page).button).toBeUndefined();
  });

  test.for([
    ['of known size', { width: 720, height: 480 }],
    ['of unknown size', {}],
  ] as const)('%s takes its room before it is there', async ([, size]) => {
    const page = await open([{ url: `${PICTURE}?missing${Math.random()}`, ...size }]);
    const before = only(page).box;
    expect(before.width / before.height).toBeCloseTo(1.5, 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(only(page).box.height).toBeCloseTo(before.height, 0);
  });

  test('of another site comes without the name of the page', async () => {
    const page = await open([{ url: 'https://pictures.example/a.png', alt: 'A' }]);
    await page.load('pictures.example');
    expect(only(page).loaded).toMatchObject({
      referrerpolicy: 'no-referrer',
      src: 'https://pictures.example/a.png',
    });
    await expect.poll(commands.askedElsewhere).toEqual(['https://pictures.example/a.png']);
  });

  test('is somebody else’s where the page names another base', async () => {
    const base = document.createElement('base');
    base.href = 'https://cdn.example/';
    document.head.append(base);
    onTestFinished(() => {
      base.remove();
    });
    const page = await open(['a.png']);
    expect(only(page).text).toContain('Image from cdn.example');
    expect(await commands.askedElsewhere()).toEqual([]);
  });
});

test('sound of the page’s own server plays when it is asked to', async () => {
  const page = await open(['/data/media/foghorn.wav']);
  expect(only(page)).toMatchObject({ loadedAs: 'audio', loaded: { preload: 'none', controls: '' } });
});

test('paper shows addresses in place of players and frames', async () => {
  const page = await open([{ url: FILM, caption: 'A film' }], 900);
  await commands.emulateMedia({ media: 'print' });
  expect(page.seenTexts('[part="media"]')).toEqual([`Video: A film ${FILM}`]);
});

describe('axe finds nothing', () => {
  // What it asks for does not depend on the direction of writing.
  test.for(mediaCase.events.map(({ id }, i) => [id, i % 2 === 0 ? 'ltr' : 'rtl'] as const))(
    'in %s, %s',
    async ([pick, dir]) => {
      const given = dir === 'rtl' ? { dir } : {};
      const page = await show({ ...given, case: mediaCase, width: 860, attributes: { pick } });
      await page.until(() => page.media.length > 0, 'its media');
      await expect(page.element).to.be.accessible();
      for (const { button } of page.media) if (button) await page.load(/from (\S+)/.exec(button)![1]!);
      await page.settled();
      await expect(page.element).to.be.accessible();
    },
  );
});
