/** Which addresses become a frame: exact hosts, ids of the right form, and nothing else of what a file holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedOf } from '../../src/case/embed.js';
import { mapAddress } from '../../src/case/map.js';
import { imageUrl } from '../../src/case/url.js';

const frameOf = (address: string): string | undefined => {
  const url = imageUrl(address);
  return url && embedOf(url)?.frame.href;
};

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/aB3-_xyz012';
const VIMEO = 'https://player.vimeo.com/video/20839673?dnt=1';
const PAPER = 'https://embed.documentcloud.org/documents/3535139/?embed=1';
const TRACK = 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2F';

const SHOWN: readonly [address: string, frame: string][] = [
  ['https://www.youtube.com/watch?v=aB3-_xyz012', YOUTUBE],
  ['https://youtube.com/watch?list=x&v=aB3-_xyz012&feature=share', YOUTUBE],
  ['http://m.youtube.com/watch?v=aB3-_xyz012', YOUTUBE],
  ['HTTPS://WWW.YOUTUBE.COM/watch?v=aB3-_xyz012', YOUTUBE],
  ['//www.youtube.com/watch?v=aB3-_xyz012', YOUTUBE],
  ['//youtu.be/aB3-_xyz012', YOUTUBE],
  ['https://youtu.be/aB3-_xyz012/?si=whoever', YOUTUBE],
  ['https://www.youtube.com/embed/aB3-_xyz012?autoplay=1', YOUTUBE],
  ['https://www.youtube.com/shorts/aB3-_xyz012', YOUTUBE],
  ['https://www.youtube.com/live/aB3-_xyz012', YOUTUBE],
  ['https://www.youtube-nocookie.com/embed/aB3-_xyz012', YOUTUBE],
  ['https://youtu.be/aB3-_xyz012?t=5m21s', `${YOUTUBE}?start=321`],
  ['https://youtu.be/aB3-_xyz012?t=1h1m1s', `${YOUTUBE}?start=3661`],
  ['https://www.youtube.com/embed/aB3-_xyz012?start=90', `${YOUTUBE}?start=90`],
  ['https://youtu.be/aB3-_xyz012?t=9%26autoplay%3D1', YOUTUBE],
  ['https://vimeo.com/20839673', VIMEO],
  ['https://www.vimeo.com/20839673?share=copy', VIMEO],
  ['https://player.vimeo.com/video/20839673', VIMEO],
  ['https://vimeo.com/channels/staffpicks/20839673', VIMEO],
  ['https://vimeo.com/20839673/0a1b2c3d4e', `${VIMEO}&h=0a1b2c3d4e`],
  ['https://player.vimeo.com/video/20839673?h=0a1b2c3d4e#t=1m2s', `${VIMEO}&h=0a1b2c3d4e#t=62s`],
  ['https://vimeo.com/20839673?h=0a%26x', VIMEO],
  ['https://www.documentcloud.org/documents/3535139-complaint', PAPER],
  ['https://www.documentcloud.org/documents/3535139-complaint/#document/p3', `${PAPER}#document/p3`],
  ['https://www.documentcloud.org/documents/3535139-complaint.html#document/p3/a12', `${PAPER}#document/p3`],
  ['https://documentcloud.org/documents/3535139', PAPER],
  ['https://www.documentcloud.org/documents/3535139-complaint#document/p3x', PAPER],
  ['https://archive.org/details/some_hearing.2017-04', 'https://archive.org/embed/some_hearing.2017-04'],
  ['https://soundcloud.com/some-court/hearing-1', `${TRACK}some-court%2Fhearing-1`],
  ['https://soundcloud.com/some-court/sets/hearings?in=x', `${TRACK}some-court%2Fsets%2Fhearings`],
  [
    'https://www.openstreetmap.org/?mlat=38.897&mlon=-77.036#map=15/38.897/-77.036',
    'https://www.openstreetmap.org/export/embed.html?bbox=-77.04699%2C38.89187%2C-77.02501%2C38.90213&layer=mapnik&marker=38.897%2C-77.036',
  ],
];

test.each(SHOWN)('%s is shown', (address, frame) => {
  expect(frameOf(address)).toBe(frame);
});

const LINKS: readonly [why: string, address: string][] = [
  ['a host that begins like one', 'https://youtube.com.evil.example/watch?v=aB3-_xyz012'],
  ['a host that ends like one', 'https://notyoutube.com/watch?v=aB3-_xyz012'],
  ['another host below it', 'https://evil.youtube.com/watch?v=aB3-_xyz012'],
  ['a dot after the host', 'https://www.youtube.com./watch?v=aB3-_xyz012'],
  ['a port', 'https://www.youtube.com:8443/watch?v=aB3-_xyz012'],
  ['a name before the host', 'https://youtube.com@evil.example/watch?v=aB3-_xyz012'],
  ['a name before the right host', 'https://me@www.youtube.com/watch?v=aB3-_xyz012'],
  ['the host in the path', 'https://evil.example/www.youtube.com/watch?v=aB3-_xyz012'],
  ['letters that look alike', 'https://www.уoutube.com/watch?v=aB3-_xyz012'],
  ['a script', 'javascript:alert("https://www.youtube.com/watch?v=aB3-_xyz012")'],
  ['a script posing as a host', 'javascript://www.youtube.com/watch?v=aB3-_xyz012'],
  ['another scheme', 'ftp://www.youtube.com/watch?v=aB3-_xyz012'],
  ['a page of the reader’s own site', '/watch?v=aB3-_xyz012'],
  ['an id with a quote', 'https://www.youtube.com/watch?v=aB3-_xyz0"1'],
  ['an id that is markup', 'https://youtu.be/%22%3E%3Cscript%3E'],
  ['an id that climbs', 'https://www.youtube.com/embed/..%2F..%2Fab'],
  ['an id that is too long', `https://youtu.be/${'a'.repeat(100_000)}`],
  ['an id that is too short', 'https://youtu.be/aB3'],
  ['an id of other digits', 'https://youtu.be/aB3-_xyz01٢'],
  ['no id', 'https://www.youtube.com/watch'],
  ['a channel', 'https://www.youtube.com/@somebody'],
  ['a list', 'https://www.youtube.com/embed/videoseries?list=x'],
  ['a redirect', 'https://www.youtube.com/redirect?q=https://evil.example&v=aB3-_xyz012'],
  ['a person on Vimeo', 'https://vimeo.com/somebody'],
  ['a number without end', `https://vimeo.com/${'1'.repeat(50)}`],
  ['a note on a document', 'https://www.documentcloud.org/documents/3535139-a/annotations/12'],
  ['a document’s file', 'https://www.documentcloud.org/documents/3535139-a.pdf'],
  ['a search of documents', 'https://www.documentcloud.org/documents/?q=x'],
  ['an upload', 'https://archive.org/download/some/file.mp4'],
  ['a name that climbs', 'https://archive.org/details/..%2Fx'],
  ['somebody’s tracks', 'https://soundcloud.com/some-court/tracks'],
  ['a map of nowhere', 'https://www.openstreetmap.org/#map=15/91/0'],
  ['a map that is words', 'https://www.openstreetmap.org/#map=15/x/y'],
  ['another page about maps', 'https://www.openstreetmap.org/copyright#map=15/1/1'],
  ['a post on X', 'https://x.com/somebody/status/1265638281783447552'],
  ['a post on Bluesky', 'https://bsky.app/profile/a.example/post/3mfpmuusv2k2t'],
  ['a film on TikTok', 'https://www.tiktok.com/@somebody/video/7611014647642098958'],
  ['a picture on Instagram', 'https://www.instagram.com/p/ymwL5JAsw5/'],
];

test.each(LINKS)('%s stays a link: %s', (_, address) => {
  expect(frameOf(address)).toBeUndefined();
});

const FRAME_HOSTS = [
  'www.youtube-nocookie.com',
  'player.vimeo.com',
  'embed.documentcloud.org',
  'archive.org',
  'w.soundcloud.com',
  'www.openstreetmap.org',
];

test('whatever the address, a frame is https on a host of the list, and holds no more of the file than an id', () => {
  const host = fc.constantFrom(
    'www.youtube.com',
    'youtu.be',
    'vimeo.com',
    'www.documentcloud.org',
    'archive.org',
  );
  const path = fc.constantFrom('watch?v=', '', 'embed/', 'documents/', 'details/', 'video/');
  const rest = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.stringMatching(/^[\w.~%#?&=/"'<>-]{0,20}$/),
  );
  fc.assert(
    fc.property(host, path, rest, (at, before, after) => {
      const frame = frameOf(`https://${at}/${before}${after}`);
      if (frame === undefined) return;
      expect(FRAME_HOSTS).toContain(new URL(frame).host);
      expect(frame).toMatch(/^https:\/\/[\w./?=&#%-]+$/);
    }),
    { numRuns: 1000 },
  );
});

test('only hosts that ask who embeds them are told', () => {
  const told = SHOWN.flatMap(([address]) => {
    const embed = embedOf(imageUrl(address)!);
    return embed?.needsReferrer ? embed.host : [];
  });
  expect(new Set(told)).toEqual(new Set(['youtube.com', 'vimeo.com']));
});

describe('a map of a place', () => {
  test.each([
    [38, -77, 6],
    [38.9, -77, 9],
    [38.89, -77.03, 12],
    [38.897, -77.036, 15],
    [38.8977, -77.0365, 16],
    [38.897712345, -77.036512345, 16],
    [0, 0, 6],
  ])('%d, %d is no nearer than its position is known: zoom %d', (latitude, longitude, zoom) => {
    const address = mapAddress({ name: 'P', latitude, longitude });
    expect(new URL(address!).hash).toMatch(new RegExp(`^#map=${zoom}/`));
    expect(frameOf(address!)).toMatch(/embed\.html\?bbox=.*&marker=/);
  });

  test('at the ends of the earth stays on it', () => {
    for (const [latitude, longitude] of [
      [90, 180],
      [-90, -180],
      [1e-7, -1e-7],
    ] as const) {
      const frame = frameOf(mapAddress({ name: 'P', latitude, longitude })!);
      const box = new URL(frame!).searchParams.get('bbox')!.split(',').map(Number);
      expect(box).toHaveLength(4);
      for (const [i, degrees] of box.entries())
        expect(Math.abs(degrees)).toBeLessThanOrEqual(i % 2 ? 85 : 180);
    }
  });

  test('needs both numbers', () => {
    expect(mapAddress({ name: 'P' })).toBeUndefined();
    expect(mapAddress({ name: 'P', latitude: 1 })).toBeUndefined();
  });
});
