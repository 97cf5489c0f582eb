/** Whatever a case file holds is text on the screen: nothing of it runs, loads, links where it must not, or breaks the drawing. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from 'vitest/browser';
import hostileText from '../../data/cases/hostile-text.json';
import { serve, uncaught } from './served.js';
import { put, show, type TimelinePage } from './timeline-page.js';

const SAMPLE = '../shared/data/hostile';
const WITHOUT = 'skipped where the sample of hostile input is not beside the project';

const read = async (name: string): Promise<string> => (await commands.readText(`${SAMPLE}/${name}`)) ?? '{}';
interface Payload {
  readonly id: string;
  readonly s: string;
  readonly verdict?: 'block' | 'inert' | 'allow' | 'policy';
}
interface HostileCase {
  readonly name: string;
  readonly expect: 'reject' | 'degrade' | 'either';
  readonly text?: string;
  readonly base64?: string;
}
const { payloads: strings = [] } = JSON.parse(await read('xss-sample.json')) as { payloads?: Payload[] };
const { payloads: addresses = [] } = JSON.parse(await read('url-sample.json')) as { payloads?: Payload[] };
const { sentinels = [], cases = [] } = JSON.parse(await read('cases-sample.json')) as {
  sentinels?: string[];
  cases?: HostileCase[];
};

/** A case in which `text` stands in every field that takes text, and `address` in every one that takes an address. */
function full(text: string, address = 'https://example.org/'): object {
  const said = { cites: [{ source: 's', at: text, words: text, url: address }] };
  return {
    title: text,
    summary: `${text}\n\n[${text}](${address})`,
    language: text,
    note: text,
    sources: [
      {
        id: 's',
        title: text,
        publisher: text,
        authors: [text],
        place: text,
        kind: text,
        note: text,
        url: address,
      },
    ],
    parties: [
      {
        id: 'p',
        name: text,
        kind: text,
        side: text,
        aliases: [text],
        text,
        pseudonym: text,
        url: address,
        ...said,
      },
    ],
    relationships: [{ id: 'r', from: 'p', to: 'p', kind: text, verb: text, ...said }],
    claims: [
      { id: 'c', title: text, text, basis: text, parts: [text], standings: [{ status: text }], ...said },
    ],
    events: [
      {
        id: 'e',
        title: text,
        when: { date: '2020-01-01', said: text },
        text: `${text}\n\n- ${text}\n\n> ${text}\n\n[${text}](${address})`,
        kind: text,
        status: text,
        note: text,
        place: text,
        parties: [{ party: 'p', role: text }],
        claims: ['c'],
        bears: [{ event: 'f', as: text, ...said }],
        media: [{ url: address, alt: text, caption: text, credit: text }],
        documents: [{ title: text, url: address }],
        quotations: [{ words: text, name: text, ...said }],
        accounts: [{ field: text, differ: 'conflict', versions: [{ value: text, ...said }], note: text }],
        ...said,
      },
      { id: text || 'f', title: text, when: text, ...said },
      { id: 'f', title: `${text} again`, when: { after: 'e', said: text } },
    ],
    eras: [{ title: text, when: '2020', text, ...said }],
    gaps: [{ after: 'e', text, ...said }],
    corrections: [{ was: text, now: text, why: text, of: 'e', field: text }],
    story: [{ title: text, text, pick: 'e' }],
  };
}

/** Elements that the library draws. What else stands in the drawing came out of a file. */
const DRAWN = new Set(
  `div figure figcaption p slot span sup ol ul li time button svg g path rect circle text tspan defs linearGradient
  stop section article details summary h3 h4 blockquote cite q a em strong br code style del ins dl dt dd line polygon ellipse`.split(
    /\s+/,
  ),
);

const SAFE_SCHEMES = /^(?:https?|mailto):$/;

/** Says what is wrong with a drawing; nothing where all of it is safe and whole. */
function faults(page: TimelinePage): readonly string[] {
  const found: string[] = [];
  for (const name of page.elementNames) if (!DRAWN.has(name)) found.push(`draws <${name}>`);
  for (const { element, name, value } of page.attributes) {
    if (/^(?:on|style$|srcdoc$|formaction$)/i.test(name)) found.push(`${element} ${name}="${value}"`);
    if (/^(?:href|src|xlink:href|action|data|poster)$/i.test(name)) {
      // An address that is none leads nowhere.
      if (!URL.canParse(value, document.baseURI)) continue;
      const { protocol, username } = new URL(value, document.baseURI);
      if (!SAFE_SCHEMES.test(protocol) || username !== '') found.push(`links to ${value}`);
    }
  }
  for (const { rel, href } of page.links) if (!/noopener/.test(rel)) found.push(`opens ${href} without care`);
  if (/\b(?:NaN|undefined|Infinity)\b/.test(page.geometry))
    found.push(`draws what is no number: ${page.geometry}`);
  return found;
}

/** Notes whatever a file could make the page do, from now to the end of the test. */
function witness(): readonly string[] {
  const done = uncaught();
  const real = { alert: window.alert, confirm: window.confirm, prompt: window.prompt };
  for (const name of ['alert', 'confirm', 'prompt'] as const) window[name] = () => done.push(name) as never;
  // Loading takes its time: what a file asks for is seen as soon as it is asked.
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries())
      if (!name.startsWith(location.origin)) done.push(`loads ${name}`);
  });
  observer.observe({ type: 'resource' });
  onTestFinished(() => {
    observer.disconnect();
    Object.assign(window, real);
  });
  return done;
}

/** Shows a case in both forms, with its first event open. */
async function showAll(data: unknown): Promise<readonly TimelinePage[]> {
  const pages = [await show({ case: data, width: 900 }), await show({ case: data, width: 360 })];
  for (const page of pages) {
    page.element.pick = page.entries[0]?.id;
    await page.settled();
  }
  return pages;
}

describe.skipIf(strings.length === 0)(`strings in every field (${WITHOUT})`, () => {
  test.for(strings)('$id', async ({ s }) => {
    const done = witness();
    for (const page of await showAll(full(s))) {
      expect(faults(page)).toEqual([]);
      const shown = s.replace(/[\s\p{Cc}]+/gu, '');
      expect(page.rawText.replace(/[\s\p{Cc}]+/gu, ''), 'it is shown as it stands').toContain(shown);
    }
    expect(done).toEqual([]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe.skipIf(addresses.length === 0)(`addresses in every field (${WITHOUT})`, () => {
  test.for(addresses)('$id is to $verdict', async ({ s, verdict }) => {
    const done = witness();
    for (const page of await showAll(full('Text', s))) {
      expect(faults(page)).toEqual([]);
      const led = page.links.map(({ href }) => href);
      if (verdict === 'allow') {
        const whole = new URL(s, document.baseURI).href;
        expect(led.map((href) => new URL(href, document.baseURI).href)).toContain(whole);
      } else if (verdict === 'block') expect(led).toEqual([]);
    }
    expect(done).toEqual([]);
  });
});

describe.skipIf(cases.length === 0)(`case files (${WITHOUT})`, () => {
  const bytesOf = ({ text, base64 = '' }: HostileCase): BodyInit =>
    text ?? Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

  test.for(cases)('$name', async (one) => {
    const done = witness();
    serve(() => new Response(bytesOf(one), { headers: { 'content-type': 'application/json' } }));
    const page = put({ src: '/hostile.json', width: 900 });
    await page.until(() => page.isShown || page.isFailed, 'an outcome');
    if (one.expect === 'reject') {
      expect(page.message).toContain('could not be loaded');
      expect(page.toldOf('case-problem')).toHaveLength(1);
    }
    if (one.expect === 'degrade') {
      const titles = page.entries.map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining([...sentinels]));
      const counted = page.crowds.reduce((sum, { count }) => sum + count, 0);
      expect(page.marks.length + counted, 'all are on the figure').toBe(page.entries.length);
    }
    expect(faults(page)).toEqual([]);
    expect(done).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('the case of hostile text', async () => {
  const done = witness();
  for (const page of await showAll(hostileText)) {
    expect(page.entries).toHaveLength(hostileText.events.length);
    for (const { id } of hostileText.events) {
      page.element.pick = id;
      await page.settled();
      expect(faults(page)).toEqual([]);
    }
    expect(page.heading).toBe(hostileText.title.replace(/\s+/g, ' '));
  }
  expect(done).toEqual([]);
  expect(globalThis).not.toHaveProperty('wasRun');
});

test('these checks do find what is unsafe', async () => {
  const page = await show({ case: hostileText });
  const made = document.createElement('iframe');
  made.setAttribute('onload', '');
  page.put(made);
  const link = document.createElement('a');
  link.setAttribute('href', 'java\tscript:void 0');
  page.put(link);
  expect(faults(page)).toEqual([
    'draws <iframe>',
    'iframe onload=""',
    'links to java\tscript:void 0',
    'opens java\tscript:void 0 without care',
  ]);
});
