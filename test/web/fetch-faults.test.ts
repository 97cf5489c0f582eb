/** Whatever a server does: an honest message, one event, nothing thrown, and the next good file is shown. */
import { describe, expect, test, vi } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { loadText } from '../../src/web/load-text.js';
import { type Answer, json, never, serve, uncaught } from './served.js';
import { caseOf, put, show } from './timeline-page.js';

const GOOD = caseOf({ id: 'good', when: '2020-01-01' });
const TEXT = JSON.stringify(GOOD);

interface Head {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function body(text: BodyInit, { status = 200, type = 'application/json', headers = {} }: Head = {}): Answer {
  return () => new Response(text, { status, headers: { 'content-type': type, ...headers } });
}

/** A body that comes in pieces and ends, breaks or goes on for ever. */
function stream(pieces: readonly string[], then: 'ends' | 'breaks'): Answer {
  return () => {
    const rest = pieces.map((piece) => new TextEncoder().encode(piece));
    return new Response(
      new ReadableStream({
        pull(controller) {
          const next = rest.shift();
          if (next) controller.enqueue(next);
          else if (then === 'ends') controller.close();
          else controller.error(new TypeError('Broken off'));
        },
      }),
      { headers: { 'content-type': 'application/json' } },
    );
  };
}

const FAULTS: readonly [name: string, answer: Answer, message: RegExp][] = [
  ['400', body('', { status: 400 }), /answered with an error \(400\)/],
  ['401', body('', { status: 401 }), /\(401\)/],
  ['403', body('', { status: 403 }), /\(403\)/],
  ['404', body('', { status: 404 }), /was not found/],
  ['410', body('', { status: 410 }), /\(410\)/],
  ['429', body('', { status: 429, headers: { 'retry-after': '1' } }), /\(429\)/],
  ['500', body('', { status: 500 }), /\(500\)/],
  ['503 with a case in it', body(TEXT, { status: 503 }), /\(503\)/],
  ['204, nothing', () => new Response(null, { status: 204 }), /file is empty/],
  ['an empty body', body(''), /file is empty/],
  ['only space', body(' \n\t '), /file is empty/],
  ['a web page', body('<!doctype html><p>Sign in</p>', { type: 'text/html; charset=utf-8' }), /web page/],
  ['a case that says it is a web page', body(TEXT, { type: 'TEXT/HTML' }), /web page/],
  ['a web page that says it is JSON', body('<!doctype html><p>Sign in</p>'), /breaks at line 1, column 1/],
  ['JSON that is cut off', body(TEXT.slice(0, -20)), /ends in line 1/],
  ['JSON with a comma too many', body('{\n"events": [],\n}'), /breaks at line 3, column 1/],
  ['two cases one after the other', body(`${TEXT}\n${TEXT}`), /breaks at line 2/],
  ['null', body('null'), /Write \{ "title"/],
  ['a list', body('[]'), /Write \{ "title"/],
  ['a number', body('42'), /Write \{ "title"/],
  ['text', body('"events"'), /Write \{ "title"/],
  ['an object without events', body('{}'), /events/],
  ['events that are no list', body('{"events": {"a": 1}}'), /events/],
  ['an error of another service', body('{"error": {"code": 500}}'), /events/],
  ['UTF-16 without saying so', body(utf16(TEXT)), /breaks at line 1/],
  ['bytes of a picture', body(new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])), /breaks at line 1/],
  ['a length that is too large', body(TEXT, { headers: { 'content-length': '999999999999' } }), /too large/],
  ['a body that breaks off', stream([TEXT.slice(0, 10)], 'breaks'), /could not be reached/],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), /could not be reached/],
  ['a failure without a word', () => Promise.reject(new Error()), /could not be reached/],
];

describe('a fault', () => {
  test.for(FAULTS)('%s: said, told once, and over with the next good file', async ([, answer, message]) => {
    const errors = uncaught();
    serve((asked) => (asked.address.endsWith('/good.json') ? json(GOOD) : answer(asked)));
    const page = put({ src: '/bad.json', fallback: 'The events, as text.' });
    await page.failed();
    expect(page.message).toMatch(/^The case could not be loaded\./);
    expect(page.message).toMatch(message);
    expect(page.isShown, 'nothing is half drawn').toBe(false);
    expect(page.told.map(({ type }) => type)).toEqual(['case-problem']);
    expect(page.toldOf('case-problem')[0]?.failure?.kind).toBeDefined();
    page.element.src = '/good.json';
    await page.shown();
    expect(page.entries.map(({ id }) => id)).toEqual(['good']);
    expect(page.message).toBeUndefined();
    expect(page.told.map(({ type }) => type)).toEqual(['case-problem', 'case-load']);
    expect(errors).toEqual([]);
  });

  test.for(FAULTS)('%s, when loading again: the old case stays', async ([, answer, message]) => {
    const errors = uncaught();
    let isDown = false;
    serve((asked) => (isDown ? answer(asked) : json(GOOD)));
    const page = await show({ src: '/case.json' });
    isDown = true;
    page.element.reload();
    await page.failed();
    expect(page.entries.map(({ id }) => id)).toEqual(['good']);
    expect(page.message).toMatch(message);
    expect(page.told.map(({ type }) => type)).toEqual(['case-load', 'case-problem']);
    expect(errors).toEqual([]);
  });
});

const FINE: readonly [name: string, answer: Answer][] = [
  ['a byte order mark', body(`\uFEFF${TEXT}`)],
  ['plain text as its type', body(TEXT, { type: 'text/plain' })],
  ['no type at all', () => new Response(new TextEncoder().encode(TEXT))],
  ['a wrong charset in its type', body(TEXT, { type: 'application/json; charset=iso-8859-1' })],
  ['a length that is none', body(TEXT, { headers: { 'content-length': 'many' } })],
  ['one byte at a time', stream(TEXT.split(/(?=.)/s), 'ends')],
  ['space around it', body(`\n\n${TEXT}\n`)],
];

test.for(FINE)('no fault: %s', async ([, answer]) => {
  serve(answer);
  const page = await show({ src: '/case.json' });
  expect(page.entries.map(({ id }) => id)).toEqual(['good']);
  expect(page.told.map(({ type }) => type)).toEqual(['case-load']);
});

test('letters cut in two by the network come out whole', async () => {
  const title = 'Überprüfung — 審理 🦆';
  const bytes = new TextEncoder().encode(JSON.stringify({ events: [{ id: 'a', title, when: '2020' }] }));
  serve(
    () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
      ),
  );
  const page = await show({ src: '/case.json' });
  expect(page.entries[0]?.title).toBe(title);
});

test('a redirect is followed', async () => {
  const page = await show({ src: '/data/cases/../twitter-v-dhs.json' });
  expect(page.heading).toBe(firstCase.title);
});

test('a real answer that is missing is said to be missing', async () => {
  const page = put({ src: '/data/there-is-no-such-case.json' });
  await page.failed();
  expect(page.message).toContain('was not found');
});

test('a server that never answers: given up when the element goes, without a word', async () => {
  const errors = uncaught();
  const asked = serve(never);
  const page = put({ src: '/never.json' });
  await page.until(() => page.matches('loading'), 'it is loading');
  page.element.remove();
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  await page.settled();
  expect(page.told).toEqual([]);
  expect(errors).toEqual([]);
});

describe('a request', () => {
  const wanted = new AbortController().signal;

  test('goes without cookies, and follows redirects', async () => {
    serve(() => json(GOOD));
    const fetched = vi.spyOn(window, 'fetch');
    expect(await loadText('/case.json', wanted)).toEqual({ text: TEXT });
    const [, { signal, ...asked } = {}] = fetched.mock.lastCall ?? [];
    expect(asked).toEqual({ credentials: 'omit' });
    expect(signal, 'once it is over nothing of it goes on').toMatchObject({ aborted: true });
  });

  /** As a browser's own answers do, it breaks off when the request is given up. */
  const stops: Answer = ({ signal }) =>
    new Response(
      new ReadableStream({
        start(body) {
          body.enqueue(new Uint8Array(9));
          signal.addEventListener('abort', () => body.error(new TypeError('Given up')));
        },
      }),
    );

  test.for([
    ['never answers', never],
    ['stops within its answer', stops],
  ] as const)('to a server that %s is given up after its time', async ([, answer]) => {
    const asked = serve(answer);
    expect(await loadText('/case.json', wanted, 30)).toEqual({ failure: { kind: 'timed out' } });
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  test('for more than 256 MB is given up while it comes in', async () => {
    const piece = Object.defineProperty(new Uint8Array(1), 'byteLength', { value: 100 * 1024 * 1024 });
    let read = 0;
    const reader = { read: () => Promise.resolve({ done: (read += 1) > 9, value: piece }) };
    const response = { ok: true, headers: new Headers(), body: { getReader: () => reader } };
    const asked = serve(() => response as unknown as Response);
    expect(await loadText('/case.json', wanted)).toEqual({ failure: { kind: 'too large' } });
    expect(read).toBe(3);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  });
});

test('20 times six addresses at once: the last one wins, whatever order the answers come in', async () => {
  const errors = uncaught();
  serve(async ({ address }) => {
    const [, id, delay] = /(\d+-\d+)\.json\?(\d+)$/.exec(address)!;
    await new Promise((resolve) => setTimeout(resolve, Number(delay)));
    return json(caseOf({ id: id!, when: '2020-01-01' }));
  });
  const page = put({ src: '/0-0.json?0' });
  for (let round = 1; round <= 20; round++) {
    for (let i = 0; i < 6; i++) page.element.src = `/${round}-${i}.json?${((round * 7 + i * 5) % 6) * 4}`;
    await page.until(() => page.entries[0]?.id === `${round}-5`, `case ${round}-5`);
    expect(page.entries).toHaveLength(1);
  }
  expect(page.toldOf('case-problem')).toEqual([]);
  expect(errors).toEqual([]);
});

test('20 switches while answers come in: no case is mixed with another', async () => {
  serve(async ({ address }) => {
    await new Promise((resolve) => setTimeout(resolve, address.length % 3));
    return json(caseOf({ id: new URL(address).pathname.slice(1), when: '2020-01-01' }));
  });
  const page = put({ src: '/0' });
  for (let i = 1; i <= 20; i++) {
    page.element.src = `/${'x'.repeat(i)}`;
    await page.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, i % 4));
    expect(page.entries.length).toBeLessThanOrEqual(1);
  }
  await page.until(() => page.entries[0]?.id === 'x'.repeat(20), 'the last case');
});

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
}
