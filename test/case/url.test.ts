import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageUrl, linkUrl } from '../../src/case/url.js';

const BASE = 'https://news.example/2017/story';

/** The address, where a link to it leads, and where an image comes from; undefined where it may not. */
const ADDRESSES: readonly [address: string, link: string | undefined, image: string | undefined][] = [
  ['https://example.org/a?b#c', 'https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['http://example.org', 'http://example.org/', 'http://example.org/'],
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A', 'https://example.org/A'],
  ['mailto:a@example.org', 'mailto:a@example.org', undefined],
  ['MailTo:a@example.org?subject=x', 'mailto:a@example.org?subject=x', undefined],
  ['/a', 'https://news.example/a', 'https://news.example/a'],
  ['a/../b', 'https://news.example/2017/b', 'https://news.example/2017/b'],
  ['?a', `${BASE}?a`, `${BASE}?a`],
  ['#a', `${BASE}#a`, `${BASE}#a`],
  ['//example.org/a', 'https://example.org/a', 'https://example.org/a'],
  [
    'javascript%3Aalert(1)',
    'https://news.example/2017/javascript%3Aalert(1)',
    'https://news.example/2017/javascript%3Aalert(1)',
  ],
  [
    '/javascript:alert(1)',
    'https://news.example/javascript:alert(1)',
    'https://news.example/javascript:alert(1)',
  ],
  ['https:example.org/a', 'https://example.org/a', 'https://example.org/a'],
  ['https://пример.example/', 'https://xn--e1afmkfd.example/', 'https://xn--e1afmkfd.example/'],
  ['javascript:alert(1)', undefined, undefined],
  ['JaVaScRiPt:alert(1)', undefined, undefined],
  [' javascript:alert(1)', undefined, undefined],
  ['java\nscript:alert(1)', undefined, undefined],
  ['java\tscript\r:alert(1)', undefined, undefined],
  ['\u0000javascript:alert(1)', undefined, undefined],
  ['javascript://example.org/%0Aalert(1)', undefined, undefined],
  ['vbscript:x', undefined, undefined],
  ['view-source:https://example.org', undefined, undefined],
  ['file:///etc/passwd', undefined, undefined],
  ['blob:https://news.example/id', undefined, undefined],
  ['about:blank', undefined, undefined],
  ['ftp://example.org', undefined, undefined],
  ['tel:112', undefined, undefined],
  ['data:text/html,<script>', undefined, undefined],
  ['data:image/svg+xml,<svg onload=x>', undefined, undefined],
  ['data:image/png;base64,AAAA', undefined, 'data:image/png;base64,AAAA'],
  ['DATA:IMAGE/GIF;base64,AAAA', undefined, 'data:IMAGE/GIF;base64,AAAA'],
  ['data:image/webp,AAAA', undefined, 'data:image/webp,AAAA'],
  ['data:image/jpeg', undefined, undefined],
  ['data:image/pngx;base64,AAAA', undefined, undefined],
  ['data:image/png+xml;base64,AAAA', undefined, undefined],
  ['https://nytimes.example@evil.example/', undefined, undefined],
  ['https://a:b@evil.example/', undefined, undefined],
  ['https://:b@evil.example/', undefined, undefined],
  ['//a@evil.example', undefined, undefined],
  ['https://', undefined, undefined],
  ['https://exa mple.org', undefined, undefined],
  ['https://example.org:99999', undefined, undefined],
];

describe.each(ADDRESSES)('%j', (address, link, image) => {
  test(`as a link: ${link ?? 'refused'}`, () => {
    expect(linkUrl(address, BASE)?.href).toBe(link);
  });
  test(`as an image: ${image ?? 'refused'}`, () => {
    expect(imageUrl(address, BASE)?.href).toBe(image);
  });
});

test('an address that stands on its own leads to the same place on every page', () => {
  for (const [address] of ADDRESSES.filter(([one]) => URL.canParse(one)))
    for (const base of [BASE, 'http://other.example/', 'file:///C:/page.html', undefined])
      expect(linkUrl(address, base)?.href).toBe(linkUrl(address)?.href);
});

test('on a page without an address of its own, only whole addresses are links', () => {
  expect(linkUrl('/a', 'about:srcdoc')).toBeUndefined();
  expect(linkUrl('https://example.org', 'about:srcdoc')?.href).toBe('https://example.org/');
  expect(linkUrl('/a', 'file:///C:/page.html')).toBeUndefined();
});

test('whatever the address, nothing throws, and a link has one of three schemes and no name in it', () => {
  const parts = fc.constantFrom(
    ...['java', 'script', ':', '\t', '\n', '\u0000', 'data', 'https', '//', '@', '\\', 'a', '%0A', '[', '．'],
  );
  const address = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((of) => of.join('')),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(address, (one) => {
      const url = linkUrl(one, BASE);
      if (!url) return;
      expect(['http:', 'https:', 'mailto:']).toContain(new URL(url.href).protocol);
      expect([url.username, url.password]).toEqual(['', '']);
    }),
    { numRuns: 500 },
  );
});

const file = new URL('../../../shared/data/hostile/url-sample.json', import.meta.url);
const isHere = existsSync(file);
interface Payload {
  readonly id: string;
  readonly verdict: 'block' | 'inert' | 'allow' | 'policy';
  readonly why: string;
  readonly s: string;
}
const { payloads } = isHere
  ? (JSON.parse(readFileSync(file, 'utf8')) as { payloads: readonly Payload[] })
  : { payloads: [] };
const judged = (...verdicts: string[]): [string, string][] =>
  payloads.filter(({ verdict }) => verdicts.includes(verdict)).map(({ why, s }) => [why, s]);
const SAFE = new Set(['http:', 'https:', 'mailto:']);

describe.skipIf(!isHere)('hostile addresses (skipped where the sample is not beside the project)', () => {
  test.for(judged('block'))('%s %j is refused', ([, address]) => {
    expect(linkUrl(address, BASE)).toBeUndefined();
    expect(imageUrl(address, BASE)).toBeUndefined();
  });

  test.for(judged('inert', 'policy'))('%s %j leads nowhere that could harm', ([, address]) => {
    const url = linkUrl(address, BASE);
    expect(url === undefined || SAFE.has(url.protocol)).toBe(true);
  });

  test.for(judged('allow'))('%s %j is kept', ([, address]) => {
    expect(linkUrl(address, BASE)?.href).toBe(new URL(address, BASE).href);
  });
});
