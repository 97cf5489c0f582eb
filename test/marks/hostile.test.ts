/** Strings of a case land in text and in attributes that hold text; addresses only after the gate. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/case/entry-place.js';
import { makeAxis } from '../../src/layout/axis.js';
import { layoutList } from '../../src/layout/list.js';
import { makeRoom, makeScale } from '../../src/layout/scale.js';
import { layoutTimeline } from '../../src/layout/timeline.js';
import { drawCardPage, sayOpened } from '../../src/marks/card-page.js';
import { drawSourceList } from '../../src/marks/citation.js';
import { drawClaims } from '../../src/marks/claims.js';
import { drawCorrections } from '../../src/marks/corrections.js';
import { drawCard } from '../../src/marks/draw-card.js';
import { drawEach } from '../../src/marks/each.js';
import { drawTimeline } from '../../src/marks/figure.js';
import { drawFindings } from '../../src/marks/findings-list.js';
import { drawList } from '../../src/marks/list.js';
import { NO_PAGE } from '../../src/marks/media-mark.js';
import { drawPanel } from '../../src/marks/panel.js';
import { drawSources } from '../../src/marks/sources-list.js';
import { drawStatus } from '../../src/marks/status.js';
import type { Telling } from '../../src/marks/telling.js';
import { drawTellings } from '../../src/marks/tellings.js';
import { drawTools } from '../../src/marks/tools/tools.js';
import { estimateWidths } from '../layout/estimate-widths.js';
import { Drawn, type Spot, subjectOf, tell } from './drawn.js';
import { claimsOf, sourceListOf, tellingsOf } from './entries-states.js';
import { statusOf, toolsOf } from './tools-states.js';

/**
 * Everything that is drawn of a case: the figure both ways, the list shown and spoken, the card of each entry, the sources,
 * the foot, the tools with all that there is ticked, claims, and sources with two tellings.
 */
function drawAll(telling: Telling): Drawn {
  const { index } = telling;
  const subject = subjectOf(telling);
  const axis = makeAxis(index, 'folded');
  const state = {
    pick: undefined,
    current: index.events[0]?.event.id,
    hover: undefined,
    crowd: undefined,
    hits: new Set<never>(),
    chain: undefined,
    comparison: undefined,
    ties: undefined,
    later: undefined,
    each: drawEach,
  };
  const figures = [false, true].map((isMirrored) => {
    const frame = { width: 900, em: 16, rows: 3, isMirrored, measure: estimateWidths(16) };
    const scale = axis && makeScale(axis, undefined, makeRoom(axis, 900, 16));
    return drawTimeline(layoutTimeline(subject, scale, frame), telling, state);
  });
  const foldText = (fold: { from: number; to: number }): string =>
    subject.foldText({ kind: 'fold', ...fold });
  const items = layoutList({ ...index, bands: subject.bands, foldText }, axis, { start: 0, size: 1000 });
  const lists = [true, false].map((isShown) =>
    drawList({ items, total: items.length }, telling, {
      ...state,
      isShown,
      opening: undefined,
      isPrinted: false,
    }),
  );
  const { eventById, partyById, relationshipById, claimById, sourceById } = index;
  const cards = [eventById, partyById, relationshipById, claimById, sourceById].flatMap((byId) =>
    [...byId.keys()].map((id) => [drawCard(id, telling), drawPages(id, telling)]),
  );
  return new Drawn([
    figures,
    lists,
    cards,
    drawPanel(undefined, index.events, telling),
    drawSourceList(telling),
    drawFindings(telling),
    drawCorrections(telling),
    drawTools(toolsOf(telling, { query: index.case.title ?? '' }), telling),
    drawStatus(statusOf(telling, { query: index.case.title ?? '' }), telling),
    drawClaims(claimsOf(telling), telling),
    drawSources(sourceListOf(telling), telling),
    drawTellings(tellingsOf(telling, ['s', index.case.sources?.at(-1)?.id ?? 's']), telling),
  ]);
}

/** What is open in a figure, and by itself. */
function drawPages(id: string, telling: Telling): readonly unknown[] {
  const place = placeOf({ index: telling.index, id });
  if (!place) return [];
  const open = { id, place };
  return [drawPanel(open, [], telling), drawCardPage(open, telling, NO_PAGE), sayOpened(open, telling)];
}

/** Where text of a case may stand. Everything else holds numbers, words of the library, or an address from the gate. */
const TEXT_ATTRIBUTES = new Set([
  'aria-label',
  'data-id',
  'data-pick',
  'data-open',
  'data-crowd',
  'data-value',
  'value',
  'data-load',
  'lang',
  'datetime',
  'title',
  'alt',
  undefined,
]);
const TEXTLESS = /^(script|style|iframe|object|embed|template|textarea|title|noscript|base|meta|link|form)$/i;
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

function expectHarmless(drawn: Drawn, isOfCase: (spot: Spot) => boolean): void {
  const mine = drawn.spots.filter(isOfCase);
  expect(mine.filter(({ attribute }) => !TEXT_ATTRIBUTES.has(attribute) && attribute !== 'href')).toEqual([]);
  const hrefs = drawn.attribute('href').map((href) => new URL(href, 'https://page.example').protocol);
  expect(hrefs.filter((scheme) => !SCHEMES.has(scheme))).toEqual([]);
  expect(drawn.tags.filter((tag) => TEXTLESS.test(tag.slice(1).split(/[\s/>]/)[0] ?? ''))).toEqual([]);
  expect(
    drawn.tags.filter((tag) => / (on\w+|style|srcdoc|src|action)=/i.test(tag.replace(/"[^"]*"/g, '""'))),
  ).toEqual([]);
  const numbers = drawn.spots.filter(
    ({ attribute }) => !TEXT_ATTRIBUTES.has(attribute) && attribute !== 'href',
  );
  expect(numbers.filter(({ value }) => /NaN|undefined|Infinity|\[object /.test(value))).toEqual([]);
}

/** A case that has one string in every field that takes text. */
function filledWith(text: string): object {
  const cites = [{ source: 's', at: text, words: text, field: text }];
  const own = { note: text, facts: [text], cites };
  const event = (id: string, more: object): object => ({
    id,
    title: text,
    text,
    status: text,
    place: text,
    parties: [{ party: 'p', role: text }],
    claims: ['c'],
    documents: [{ title: text }],
    media: [
      { url: 'https://pictures.example/a.png', kind: text, alt: text, caption: text, credit: text },
      { url: 'https://posts.example/a', kind: text, alt: text, caption: text, credit: text },
    ],
    quotations: [
      { words: text, name: text },
      { words: text, speaker: 'p' },
    ],
    accounts: [{ field: text, differ: 'conflict', versions: [text, { value: text, cites }], note: text }],
    ...own,
    ...more,
  });
  return {
    title: text,
    summary: text,
    sources: [{ id: 's', title: text, publisher: text, authors: [text], place: text, kind: text, ...own }],
    parties: [
      { id: 'p', name: text, aliases: [text], kind: text, side: text, text, pseudonym: text, ...own },
    ],
    relationships: [{ id: 'r', from: 'p', to: text, kind: text, verb: text, begins: { said: text }, ...own }],
    claims: [
      {
        id: 'c',
        title: text,
        kind: text,
        text,
        by: ['p', text],
        against: [text],
        basis: text,
        parts: [{ text, ...own, standings: [{ status: text, when: { said: text }, cites }] }],
        standings: [
          { status: text, event: 'dated' },
          { status: text, when: { said: text } },
        ],
        ...own,
      },
      { id: text, title: text },
    ],
    corrections: [
      { when: '2018', of: 'dated', field: text, was: text, now: text, why: text, cites },
      { of: text, field: 'when', was: text, now: text },
    ],
    events: [
      event('dated', { when: '2017-03-13', kind: 'deadline' }),
      event('setting', {
        when: '2017-03-14',
        bears: [
          { event: 'dated', as: 'sets deadline' },
          { event: 'said', as: text },
        ],
      }),
      event('said', { when: { said: text }, kind: text }),
      event(`id ${text}`.slice(0, 300), { when: { after: 'dated' } }),
    ],
  };
}

const PIECES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</text><foreignObject><body onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
  '<!-- --> ]]> &lt;script&gt;',
  '[a](javascript:alert(1)) [b](https://ok.example "c") ![d](x onerror=alert(1))',
  'url(#x);}*{display:none}',
  'lit$0123456789$ <?lit$0$?> {{lit-0}}',
  '\u202Egnirts\u0000\u0007',
];

describe.each(PIECES)('%j in every field', (piece) => {
  const telling = tell(filledWith(piece));
  const drawn = drawAll(telling);
  const head = piece.slice(0, 12);

  test('stands in text, and in attributes that hold text', () => {
    expectHarmless(drawn, ({ value }) => value.includes(head));
  });

  test('is there to be read', () => {
    expect(
      drawn.spots.filter(({ value, attribute }) => attribute === undefined && value.includes(head)).length,
    ).toBeGreaterThan(10);
  });
});

const samples = new URL('../../../shared/data/hostile/xss-sample.json', import.meta.url);
const isHere = existsSync(samples);
const payloads = isHere
  ? (JSON.parse(readFileSync(samples, 'utf8')) as { payloads: { s: string }[] }).payloads.map(({ s }) => s)
  : [];

describe.skipIf(!isHere)('hostile strings (skipped where the sample is not beside the project)', () => {
  test.for(payloads)('%j stands in text, and in attributes that hold text', (payload) => {
    const head = payload.trim().slice(0, 12);
    expectHarmless(drawAll(tell(filledWith(payload))), ({ value }) => value.includes(head));
  });
});

test('the hostile case of data/ is harmless in all its strings', () => {
  const telling = tell(readFileSync(new URL('../../data/cases/hostile-text.json', import.meta.url), 'utf8'));
  const own = /wasRun|evil|script|\u202e/i;
  expectHarmless(drawAll(telling), ({ value }) => own.test(value));
});

describe('addresses', () => {
  const withUrl = (url: string): Drawn =>
    drawAll(
      tell({
        sources: [{ id: 's', title: 'S', url }],
        events: [
          {
            id: 'a',
            title: 'A',
            when: '2017',
            documents: [{ title: 'D', url }],
            media: [{ url, kind: 'image' }],
            cites: [{ source: 's', url }],
            text: `[a](${url})`,
          },
        ],
      }),
    );

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://a@evil.example',
  ])('%s becomes no link anywhere', (url) => {
    expect(withUrl(url).attribute('href')).toEqual([]);
  });

  test('a good one becomes a link wherever it is given', () => {
    const hrefs = withUrl('https://example.org/a').attribute('href');
    expect(hrefs.length).toBeGreaterThan(3);
    expect(new Set(hrefs)).toEqual(new Set(['https://example.org/a']));
  });
});

test('data that poses as a template is no template', () => {
  const posing = {
    _$litType$: 1,
    strings: Object.assign(['<img src=x>'], { raw: ['<img src=x>'] }),
    values: [],
  };
  const data = {
    events: [
      { id: 'a', title: posing, text: posing },
      { id: 'b', title: 'B', text: posing, note: [posing] },
    ],
  };
  const telling = tell(data);
  expect(telling.index.events.map(({ event }) => event.id)).toEqual(['b']);
  expect(drawAll(telling).html).not.toContain('<img');
});
