/** What is drawn of media and documents: from where something is loaded, and when. */
import { describe, expect, test } from 'vitest';
import { drawDetail } from '../../src/marks/detail.js';
import { NO_PAGE, type Viewing } from '../../src/marks/media-mark.js';
import { Drawn, tell } from './drawn.js';

const PAGE: Viewing = {
  base: 'https://news.example/2017/story',
  origin: 'https://news.example',
  asked: new Set(),
};
const asking = (...addresses: string[]): Viewing => ({ ...PAGE, asked: new Set(addresses) });

/** One event with these media, as it is drawn in full. */
function draw(media: unknown, viewing: Viewing = PAGE, more: object = {}): Drawn {
  const telling = tell({ events: [{ id: 'e', title: 'E', media, ...more }] });
  return new Drawn(telling.index.events.map((entry) => drawDetail(entry, telling, viewing)));
}

const tagsOf = (drawn: Drawn, name: string): readonly string[] =>
  drawn.tags.filter((tag) => tag.startsWith(`<${name} `)).map((tag) => tag.replace(/\s+/g, ' '));
const DOT = 'data:image/png;base64,AAAA';

describe('loaded at once is', () => {
  test.each([
    ['what lies beside the page', 'a.png', 'https://news.example/2017/a.png'],
    ['what lies on its server', '/a.png', 'https://news.example/a.png'],
    ['the same by its whole address', 'https://news.example/a.png', 'https://news.example/a.png'],
    ['what the file holds', DOT, DOT],
  ])('%s: %s', (_, url, src) => {
    const drawn = draw([url]);
    expect(drawn.attribute('src')).toEqual([src]);
    expect(drawn.attribute('data-load')).toEqual([]);
    expect(drawn.html).not.toContain('referrerpolicy');
  });

  test.each(['a.mp3', 'a.mp4'])('a player of %s, which loads nothing by itself', (url) => {
    const [tag] = [...tagsOf(draw([url]), 'audio'), ...tagsOf(draw([url]), 'video')];
    expect(tag).toContain('controls preload="none"');
    expect(tag).toContain(`src="https://news.example/2017/${url}"`);
  });
});

describe('behind a button is', () => {
  test.each([
    ['a picture of another host', 'https://pictures.example/a.png', 'Image from pictures.example'],
    ['a picture of another scheme', 'http://news.example/a.png', 'Image from news.example'],
    ['a picture of another port', 'https://news.example:8443/a.png', 'Image from news.example:8443'],
    ['a picture of a host below', 'https://www.news.example/a.png', 'Image from news.example'],
    ['what leaves out the scheme', '//pictures.example/a.png', 'Image from pictures.example'],
    ['sound', 'https://radio.example/a.mp3', 'Sound from radio.example'],
    ['a film', 'https://films.example/a.mp4', 'Video from films.example'],
    ['a video that can be embedded', 'https://youtu.be/aB3-_xyz012', 'Video from youtube.com'],
    ['a document', 'https://www.documentcloud.org/documents/1-a', 'Document from documentcloud.org'],
    ['what may be anything', 'https://archive.org/details/some-item', 'Media from archive.org'],
  ])('%s: %s', (_, url, from) => {
    const drawn = draw([url]);
    expect(drawn.attribute('src')).toEqual([]);
    expect(drawn.attribute('data-load')).toEqual([url]);
    expect(drawn.text).toContain(from);
    expect(drawn.text).toContain('that you are reading this.');
    expect(drawn.attribute('href')).toHaveLength(1);
  });

  test('what a foreign base makes of a relative address', () => {
    const drawn = draw(['a.png'], { ...PAGE, base: 'https://cdn.example/' });
    expect(drawn.attribute('src')).toEqual([]);
    expect(drawn.text).toContain('Image from cdn.example');
  });

  test('everything of another host, where there is no page', () => {
    const drawn = draw(['https://news.example/a.png', 'b.png', DOT], NO_PAGE);
    expect(drawn.attribute('src')).toEqual(['b.png', DOT]);
    expect(drawn.attribute('data-load')).toEqual(['https://news.example/a.png']);
  });
});

describe('once it is asked for', () => {
  test('a picture comes without a word about the page', () => {
    const url = 'https://pictures.example/a.png';
    const [tag] = tagsOf(draw([url], asking(url)), 'img');
    expect(tag).toContain('referrerpolicy="no-referrer"');
    expect(tag).toContain(`src="${url}"`);
  });

  test('a frame comes from the list of providers, shut in', () => {
    const url = 'https://youtu.be/aB3-_xyz012';
    const drawn = draw([{ url, caption: 'A film' }], asking(url));
    expect(tagsOf(drawn, 'iframe')).toEqual([
      '<iframe title="A film" sandbox="allow-scripts allow-same-origin allow-presentation" ' +
        'referrerpolicy="strict-origin-when-cross-origin" loading="lazy" allowfullscreen ' +
        'src="https://www.youtube-nocookie.com/embed/aB3-_xyz012">',
    ]);
    expect(drawn.attribute('data-load')).toEqual([]);
    expect(drawn.attribute('href')).toEqual([url]);
  });

  test('a frame without a caption is named by what it is', () => {
    const url = 'https://archive.org/details/some-item';
    expect(draw([{ url, kind: 'audio' }], asking(url)).attribute('title')).toEqual([
      'Sound from archive.org',
    ]);
  });

  test('only that comes', () => {
    const drawn = draw(
      ['https://a.example/a.png', 'https://b.example/b.png'],
      asking('https://a.example/a.png'),
    );
    expect(drawn.attribute('src')).toEqual(['https://a.example/a.png']);
    expect(drawn.attribute('data-load')).toEqual(['https://b.example/b.png']);
  });

  test('asking makes nothing of a link', () => {
    const url = 'https://x.com/somebody/status/1';
    expect(draw([url], asking(url)).attribute('src')).toEqual([]);
  });
});

describe('a link alone is', () => {
  test.each([
    [
      { url: 'https://x.com/a/status/1', kind: 'post', caption: 'What she wrote' },
      'Post: What she wrote x.com',
    ],
    [{ url: 'https://x.com/a/status/1', kind: 'post' }, 'Post x.com'],
    [
      { url: 'https://films.example/123', kind: 'video', alt: 'A film', credit: 'A. B.' },
      'Video: A film films.example A. B.',
    ],
    [{ url: 'https://charts.example/1', kind: 'Chart' }, 'Chart charts.example'],
    [{ url: 'https://charts.example/1', kind: 'constructor' }, 'constructor charts.example'],
    [{ url: '/chart', caption: 'A chart' }, 'Media: A chart'],
  ])('%j', (media, text) => {
    const drawn = draw([media]);
    expect(drawn.text).toContain(text);
    expect(drawn.attribute('href')).toEqual([media.url]);
    expect([...drawn.attribute('src'), ...drawn.attribute('data-load')]).toEqual([]);
  });
});

describe('a picture', () => {
  test.each([
    [{ alt: 'A bridge', caption: 'The bridge' }, 'A bridge'],
    [{ caption: 'The bridge' }, 'The bridge'],
    [{}, 'Image without a description'],
  ])('of %j is described', (said, alt) => {
    expect(draw([{ url: 'a.png', ...said }]).attribute('alt')).toEqual([alt]);
  });

  test.each([
    [600, 400, '600', '400'],
    [880, 880, '440', '440'],
    [1000.4, 2000.4, '220', '440'],
    [1, 100_000, '1', '440'],
  ])('of %d by %d keeps its room, and is not too high', (width, height, ...drawn) => {
    const image = draw([{ url: 'a.png', width, height }]);
    expect([...image.attribute('width'), ...image.attribute('height')]).toEqual(drawn);
    expect(image.tags.filter((tag) => tag.includes('class="room"'))).toEqual([]);
  });

  test.each([{}, { width: 600 }, { height: 400 }])('of %j keeps the room of a photograph', (size) => {
    const drawn = draw([{ url: 'a.png', ...size }]);
    expect(drawn.html).toContain('viewBox="0 0 3 2"');
    expect(tagsOf(drawn, 'img')[0]).not.toMatch(/ (width|height)=/);
  });

  test('is loaded late, and its address comes last', () => {
    expect(tagsOf(draw(['a.png']), 'img')[0]).toMatch(
      /^<img loading="lazy" decoding="async" .* src="[^"]*" \/>$/,
    );
  });

  test('has its caption and its credit below', () => {
    expect(draw([{ url: 'a.png', caption: 'The bridge.', credit: 'Photo: A. B.' }]).text).toContain(
      'The bridge. Photo: A. B.',
    );
  });
});

test('what can be heard is there to be read', () => {
  expect(draw([{ url: 'a.mp3', alt: 'A long blast.', caption: 'The horn' }]).text).toContain('A long blast.');
});

test('paper shows the title and the address of what does not fit on it', () => {
  const drawn = draw([{ url: 'https://youtu.be/aB3-_xyz012', caption: 'A film.' }]);
  expect(drawn.text).toContain('Video: A film. https://youtu.be/aB3-_xyz012');
});

test('a place with a position has a map, which nobody has asked for yet', () => {
  const drawn = draw([], PAGE, { place: { name: 'The bridge', latitude: 51.5, longitude: -9.8 } });
  expect(drawn.text).toContain('Map from openstreetmap.org');
  expect(drawn.attribute('src')).toEqual([]);
  expect(draw([], PAGE, { place: 'The bridge' }).html).not.toContain('data-load');
});

describe('documents and citations open at their page', () => {
  const drawn = (event: object): Drawn => {
    const telling = tell({
      sources: [
        { id: 'ruling', title: 'Ruling', url: 'https://court.example/a.pdf' },
        { id: 'story', title: 'Story', url: 'https://news.example/a' },
      ],
      events: [{ id: 'e', title: 'E', ...event }],
    });
    return new Drawn(telling.index.events.map((entry) => drawDetail(entry, telling)));
  };

  test.each<[object, string[], string]>([
    [
      { title: 'D', url: 'https://a.example/d.pdf', page: 7 },
      ['https://a.example/d.pdf#page=7'],
      'D, page 7',
    ],
    [{ title: 'D', source: 'ruling', page: 7 }, ['https://court.example/a.pdf#page=7'], 'D, page 7'],
    [{ title: 'D', url: 'd.pdf', page: 7 }, ['d.pdf#page=7'], 'D, page 7'],
    [{ title: 'D', url: 'https://a.example/d' }, ['https://a.example/d'], 'D'],
    [{ title: 'D', page: 7 }, [], 'D, page 7'],
  ])('the document %j', (paper, hrefs, text) => {
    const made = drawn({ documents: [paper] });
    expect(made.attribute('href')).toEqual(hrefs);
    expect(made.text).toContain(text);
  });

  test.each<[string, object[], string[], string]>([
    ['a page', [{ source: 'ruling', page: 7 }], ['https://court.example/a.pdf#page=7'], ', page 7'],
    [
      'two pages',
      [
        { source: 'ruling', page: 7 },
        { source: 'ruling', page: 9, at: 'note 1' },
      ],
      ['https://court.example/a.pdf#page=7', 'https://court.example/a.pdf#page=9'],
      ', page 7; note 1, page 9',
    ],
    [
      'an address of its own',
      [{ source: 'ruling', page: 7, url: 'https://court.example/b.pdf' }],
      ['https://court.example/b.pdf#page=7'],
      ', page 7',
    ],
    ['a web page', [{ source: 'story', page: 7 }], ['https://news.example/a'], ', page 7'],
    [
      'the same twice',
      [
        { source: 'story', at: 'x' },
        { source: 'story', at: 'x' },
      ],
      ['https://news.example/a'],
      ', x',
    ],
  ])('%s', (_, cites, hrefs, text) => {
    const made = drawn({ cites });
    expect(made.attribute('href')).toEqual(hrefs);
    expect(made.text).toContain(text);
  });
});
