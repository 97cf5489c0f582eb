import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../src/case/bearings.js';
import { checkCase } from '../../src/case/check.js';
import { indexCase } from '../../src/case/index-case.js';
import { mediumOf } from '../../src/case/medium.js';
import { parseCase } from '../../src/case/parse.js';
import { sayProblem } from '../../src/case/say-problem.js';
import type { Case } from '../../src/case/schema.js';
import { findUnsourced, STATEMENT_KINDS } from '../../src/case/unsourced.js';
import { imageUrl } from '../../src/case/url.js';

const folder = new URL('../../data/cases/', import.meta.url);
const open = (name: string): ReturnType<typeof parseCase> =>
  parseCase(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const read = (name: string): Case => open(name).case as Case;
const idsOf = (entries: readonly { id: string }[] | undefined): string[] =>
  (entries ?? []).map(({ id }) => id);

const SOUND = [
  'bce',
  'claims-over-time',
  'conflicting-accounts',
  'corrections',
  'empty',
  'eras-and-gaps',
  'filing-chain',
  'hostile-text',
  'long-silence',
  'media-and-documents',
  'month-only',
  'one-busy-day',
  'right-to-left',
  'spans-and-deadlines',
  'uncertain-dates',
  'undated-only',
  'unsourced',
  'zones',
];

test('the folder holds these cases and the broken one', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
  expect(files.sort()).toEqual([...SOUND, 'broken-entries'].sort());
});

test.each(SOUND)('%s reads without a problem and says what it is for', (name) => {
  const { case: of, problems } = open(name);
  expect(problems).toEqual([]);
  expect(of?.title).toBeTruthy();
  expect(of?.summary).toBeTruthy();
  expect(of?.sources).not.toHaveLength(0);
});

test.each(SOUND)('%s has no id twice', (name) => {
  const { sources, parties, relationships, events, claims } = read(name);
  const ids = [sources, parties, relationships, events, claims].flatMap(idsOf);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(['corrections', 'eras-and-gaps', 'filing-chain'])('%s', (name) => {
  const of = read(name);

  test('fits together', () => {
    expect(checkCase(of)).toEqual({ problems: [], findings: [] });
  });

  test('has a source for everything', () => {
    const { parties = [], relationships = [], events, claims = [], eras = [], gaps = [] } = of;
    const bears = events.flatMap((event) => event.bears ?? []);
    const statements = [
      parties,
      relationships,
      events,
      claims,
      eras,
      gaps,
      of.corrections ?? [],
      bears,
    ].flat();
    expect(statements.filter(({ cites = [] }) => cites.length === 0)).toEqual([]);
  });
});

describe('each case is what its name says', () => {
  test('bce turns from 1 BCE to 1 CE', () => {
    const years = read('bce').events.map(({ when }) => when?.date?.text.slice(0, 5));
    expect(years).toEqual(expect.arrayContaining(['-0043', '-0001', '0000-', '0001-']));
  });

  test('conflicting-accounts has conflicts of several fields, and one of precision', () => {
    const accounts = read('conflicting-accounts').events.flatMap((event) => event.accounts ?? []);
    expect(new Set(accounts.map(({ field }) => field))).toEqual(new Set(['when', 'place', 'title']));
    expect(new Set(accounts.map(({ differ }) => differ))).toEqual(new Set(['conflict', 'precision']));
  });

  test('claims-over-time has claims of each kind that stood in several ways, some of them undated, and parts that differ', () => {
    const { claims = [], parties = [] } = read('claims-over-time');
    expect(claims.map(({ kind }) => kind)).toEqual(['claim', 'claim', 'test', 'counterclaim', 'argument']);
    expect(claims.map(({ standings = [] }) => standings.length)).toEqual([3, 2, 1, 2, 0]);
    expect(new Set(claims.flatMap(({ by = [] }) => by)).size).toBe(2);
    const parts = claims.flatMap((claim) => claim.parts ?? []);
    expect(parts.map(({ standings }) => standings?.at(-1)?.status)).toEqual([
      'met',
      'met',
      'not decided',
      'not met',
    ]);
    expect(claims.flatMap(({ accounts = [] }) => accounts)).toHaveLength(1);
    expect(parties).toHaveLength(3);
  });

  test('corrections puts a date, a title, a text and a name right, and was reported on several days', () => {
    const { corrections = [], sources = [] } = read('corrections');
    expect(corrections.map(({ of, field }) => `${of} ${field}`)).toEqual([
      'crane title',
      'crane text',
      'fire when',
      'wharf name',
    ]);
    expect(new Set(sources.map(({ published }) => published?.text)).size).toBe(6);
    expect(sources.filter(({ published }) => published === undefined)).toHaveLength(1);
  });

  test('empty has no events', () => {
    expect(read('empty').events).toEqual([]);
  });

  test('eras-and-gaps has eras that overlap and one that is open, gaps, and no end', () => {
    const { eras = [], gaps = [], isOngoing } = read('eras-and-gaps');
    const [first, second, third] = eras.map(({ when }) => when.date);
    expect(second!.earliest).toBeGreaterThan(first!.latest);
    expect(third!.earliest).toBeLessThan(second!.latest);
    expect(third!.latest).toBe(Number.POSITIVE_INFINITY);
    expect(gaps.map(({ after, by }) => [after, by])).toEqual([
      ['finished', 'leak'],
      ['complaint', 'expert'],
    ]);
    expect(isOngoing).toBe(true);
  });

  test('filing-chain has three chains, of which none meets another', () => {
    const index = indexCase(read('filing-chain'));
    const chain = (id: string): string[] => [...chainOf(index, id)].sort();
    const motion = ['opposition', 'opposition-due', 'reply', 'reply-due', 'ruling', 'schedule', 'hearing'];
    expect(chain('motion')).toEqual(['motion', ...motion].sort());
    expect(chain('answer')).toEqual(['answer', 'complaint']);
    expect(chain('seal')).toEqual(['seal', 'seal-withdrawn']);
  });

  test('hostile-text keeps every character of a long title and every odd id', () => {
    const of = read('hostile-text');
    expect(of.events.find(({ id }) => id === 'long-title')?.title).toHaveLength(3000);
    expect(idsOf(of.parties)).toContain('__proto__');
    expect(of.title).toContain('<script>');
    expect(of.events.map(({ title }) => title).join()).toMatch(/\u202e.*\u200b/s);
  });

  test('long-silence is silent for decades between its crowded days', () => {
    const starts = read('long-silence').events.map(({ when }) => when?.date?.earliest ?? Number.NaN);
    const silences = starts.slice(1).map((start, i) => (start - (starts[i] as number)) / 86_400_000 / 365.25);
    expect(silences.filter((years) => years > 10)).toHaveLength(2);
    expect(silences.filter((years) => years < 0.02)).toHaveLength(7);
  });

  test('media-and-documents has media of every form, and documents with a page', () => {
    const { events } = read('media-and-documents');
    const media = events.flatMap((event) => event.media ?? []);
    const forms = media.map(({ url, kind }) => mediumOf(imageUrl(url) as URL, kind)?.form ?? 'link');
    expect(new Set(forms)).toEqual(new Set(['image', 'audio', 'frame', 'link']));
    expect(media.some(({ url }) => url.startsWith('data:'))).toBe(true);
    expect(events.flatMap(({ documents = [] }) => documents.map(({ page }) => page))).toContain(12);
  });

  test('month-only is nowhere more exact than a month', () => {
    const precisions = new Set(read('month-only').events.map(({ when }) => when?.date?.precision));
    expect(precisions).toEqual(new Set(['year', 'season', 'month']));
  });

  test('one-busy-day has forty events on one day, some with a time', () => {
    const texts = read('one-busy-day').events.map(({ when }) => when?.date?.text ?? '');
    expect(texts).toHaveLength(40);
    expect(texts.every((text) => text.startsWith('2026-06-09'))).toBe(true);
    expect(texts.filter((text) => text.includes('T'))).toHaveLength(14);
  });

  test('right-to-left is in Arabic throughout', () => {
    const of = read('right-to-left');
    expect(of).toMatchObject({ language: 'ar', timeZone: 'Africa/Cairo' });
    for (const { title } of [...of.events, ...(of.sources ?? [])])
      expect(title).toMatch(/\p{Script=Arabic}/u);
  });

  test('spans-and-deadlines has points, spans, open spans, deadlines, eras and ties', () => {
    const of = read('spans-and-deadlines');
    const dates = of.events.map(({ when }) => when?.date);
    expect(new Set(dates.map((date) => date?.kind))).toEqual(new Set(['moment', 'interval']));
    expect(dates.filter((date) => date?.latest === Number.POSITIVE_INFINITY)).toHaveLength(1);
    expect(dates.filter((date) => date?.earliest === Number.NEGATIVE_INFINITY)).toHaveLength(1);
    expect(of.events.filter(({ kind }) => kind === 'deadline')).toHaveLength(4);
    const ties = of.events.flatMap((event) => (event.bears ?? []).map(({ as }) => as));
    expect(new Set(ties)).toEqual(new Set(['sets deadline', 'answers', 'follows', 'withdraws']));
    expect(of.eras).toHaveLength(2);
  });

  test('uncertain-dates has every kind of uncertainty', () => {
    const dates = read('uncertain-dates').events.flatMap(({ when }) => when?.date ?? []);
    expect(new Set(dates.map(({ kind }) => kind))).toEqual(
      new Set(['moment', 'interval', 'one-of', 'all-of']),
    );
    expect(dates.some(({ isUncertain, isApproximate }) => isUncertain && !isApproximate)).toBe(true);
    expect(dates.some(({ isUncertain, isApproximate }) => !isUncertain && isApproximate)).toBe(true);
    expect(dates.some(({ isUncertain, isApproximate }) => isUncertain && isApproximate)).toBe(true);
    const precisions = new Set(dates.map(({ precision }) => precision));
    expect(precisions).toEqual(
      new Set(['century', 'decade', 'year', 'season', 'month', 'day', 'minute', 'second']),
    );
  });

  test('undated-only has no date', () => {
    expect(read('undated-only').events.filter(({ when }) => when?.date)).toEqual([]);
  });

  test('unsourced leaves three events without a source, and one of everything else', () => {
    const of = read('unsourced');
    const { problems, findings } = checkCase(of);
    expect(problems).toEqual([]);
    expect(findings.map(({ rule, events }) => [rule, ...events])).toEqual([
      ['no source', 'hung'],
      ['no source', 'warned'],
      ['no source', 'talks'],
    ]);
    const others = findUnsourced(indexCase(of), STATEMENT_KINDS).filter(({ kind }) => kind !== 'event');
    expect(others.map(({ kind }) => kind)).toEqual([
      'party',
      'relationship',
      'quotation',
      'standing',
      'claim',
    ]);
  });

  test('zones has one hour of the clock at six instants', () => {
    const nine = read('zones')
      .events.slice(0, 6)
      .map(({ when }) => when?.date?.earliest);
    expect(nine.map((instant) => new Date(instant ?? Number.NaN).toISOString().slice(11, 16))).toEqual([
      '00:00',
      '09:00',
      '14:00',
      '17:00',
      '05:00',
      '09:00',
    ]);
  });
});

describe('broken-entries', () => {
  const { case: of, problems } = open('broken-entries');

  /** Path and level of every problem, in the order of the file. */
  const EXPECTED = [
    ['$.language', 'error'],
    ['$.timeZone', 'error'],
    ['$.isOngoing', 'error'],
    ['$.evnets', 'warning'],
    ['$.sources[1]', 'error'],
    ['$.sources[2].url', 'error'],
    ['$.sources[3]', 'warning'],
    ['$.parties[1]', 'error'],
    ['$.parties[4].nmae', 'warning'],
    ['$.parties[4]', 'error'],
    ['$.parties[5].kind', 'warning'],
    ['$.parties[6].id', 'warning'],
    ['$.parties[7].isIdentified', 'error'],
    ['$.relationships[1]', 'error'],
    ['$.events[1]', 'error'],
    ['$.events[2]', 'error'],
    ['$.events[3].when', 'error'],
    ['$.events[4].when', 'error'],
    ['$.events[5]', 'error'],
    ['$.events[6].title', 'error'],
    ['$.events[7].title', 'error'],
    ['$.events[9].when', 'error'],
    ['$.events[9].timeZone', 'error'],
    ['$.events[9].text', 'error'],
    ['$.events[9].parties', 'warning'],
    ['$.events[9].place', 'error'],
    ['$.events[9].cites[0]', 'error'],
    ['$.events[9].cites[2]', 'warning'],
    ['$.events[9].media[0]', 'error'],
    ['$.events[9].media[1].url', 'error'],
    ['$.events[10].whne', 'warning'],
    ['$.events[10].citse', 'warning'],
    ['$.events[10].xyz', 'warning'],
    ['$.events[12].when.date', 'error'],
    ['$.events[12].bears[1]', 'error'],
    ['$.events[13].headline', 'warning'],
    ['$.events[13].start', 'warning'],
    ['$.events[14]', 'warning'],
    ['$.claims[0].accounts[0].differ', 'error'],
    ['$.eras[0]', 'error'],
    ['$.story[0]', 'error'],
  ];

  test('every mistake is reported at its place, and nothing else', () => {
    expect(problems.map(({ path, level }) => [path, level])).toEqual(EXPECTED);
  });

  test.each([
    ['$.evnets', 'Did you mean "events"?'],
    ['$.parties[4].nmae', 'Did you mean "name"?'],
    ['$.parties[5].kind', 'Did you mean "company"?'],
    ['$.events[10].whne', 'Did you mean "when"?'],
    ['$.events[10].citse', 'Did you mean "cites"?'],
  ])('%s: %s', (path, hint) => {
    expect(problems.find((problem) => problem.path === path)?.hint).toBe(hint);
  });

  const DATE = 'expected a date in EDTF, such as 2017-04-06, 2017-04-06/.. or 2017-04~';

  test.each([
    [
      '$.events[3].when',
      `${DATE}, found "2017-02-30". There is no February 30 in 2017: February had 28 days. Write the day that is meant, or 2017-02 where it is not known.`,
    ],
    ['$.events[9].when', `${DATE}, found 20170504. Write the date as text, in quotation marks.`],
    ['$.events[1]', 'expected an event as an object, found null. Write it as { … } with its fields.'],
    ['$.events[5]', 'expected "title" in an event. Add "title": without it the event is left out.'],
    [
      '$.events[6].title',
      'expected text, found "  ". Write what belongs here: without it the event is left out.',
    ],
    [
      '$.events[7].title',
      'expected text, found a list. Write text in quotation marks: without it the event is left out.',
    ],
    [
      '$.events[9].text',
      'expected text, found an object. Write text in quotation marks, or leave the field out.',
    ],
    [
      '$.events[12].bears[1]',
      'expected "as" in a bearing. Add "as", such as "answers", "follows", "sets deadline", "withdraws": without it the bearing is left out.',
    ],
    [
      '$.relationships[1]',
      'expected "to" in a relationship. Add "to", the id of a party: without it the relationship is left out.',
    ],
    [
      '$.events[12].cites[0]',
      'expected the id of a source of this file, found "nowhere". Add a source with this id, or take the reference out.',
    ],
    [
      '$.parties[2].partOf',
      'expected no circle, found "ring-a". It comes back to where it starts: ring-a → ring-b → ring-a. Break the circle at one of them.',
    ],
  ])('%s in a line: %s', (path, line) => {
    const all = [...problems, ...(of ? checkCase(of).problems : [])];
    const problem = all.find((one) => one.path === path);
    expect(problem && sayProblem(problem)).toBe(line);
  });

  test('the neighbours stay', () => {
    expect(idsOf(of?.sources)).toEqual(['paper', 'odd-address', 'sources-4', 'loop-a', 'loop-b']);
    expect(idsOf(of?.parties)).toEqual(['maker', 'ring-a', 'ring-b', 'near-miss', '7', 'buyer']);
    expect(idsOf(of?.relationships)).toEqual(['to-nobody', 'backwards']);
    expect(idsOf(of?.events)).toEqual([
      'good-first',
      'no-such-day',
      'reversed',
      'good-middle',
      'wrong-types',
      'typos',
      'good-first',
      'strays',
      'other-words',
      'events-15',
      'good-last',
    ]);
    expect(of?.eras).toHaveLength(1);
    expect(of?.story).toHaveLength(1);
  });

  test('the good events lose nothing', () => {
    const good = of?.events.filter(
      ({ id, title }) => id.startsWith('good-') && title !== 'The same id again',
    );
    expect(good?.map(({ when, cites }) => [when?.date?.text, cites])).toEqual([
      ['2017-05-01', [{ source: 'paper' }]],
      ['2017-05-04', [{ source: 'paper' }]],
      ['2017-05-09T10:30', [{ source: 'paper' }]],
    ]);
  });

  test('an event with wrong fields keeps the right ones', () => {
    const event = of?.events.find(({ id }) => id === 'wrong-types');
    expect(event).toEqual({
      id: 'wrong-types',
      title: 'A good title and wrong fields',
      when: { said: '20170504' },
      parties: [{ party: 'maker' }],
      cites: [{ source: 'paper' }, { source: '5' }],
      media: [],
    });
  });

  test('a date that cannot be read is still said', () => {
    const said = of?.events
      .map(({ id, when }) => [id, when?.said])
      .filter(([, words]) => words !== undefined);
    expect(said).toEqual([
      ['no-such-day', '2017-02-30'],
      ['reversed', '2017-05-02/2017-05-01'],
      ['good-middle', 'Early in May'],
      ['wrong-types', '20170504'],
      ['strays', 'yesterday'],
    ]);
  });
});
