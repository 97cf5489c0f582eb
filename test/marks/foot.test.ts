/** The foot of the figure: only what is there, in words, with a way to each event that is meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawSourceList } from '../../src/marks/citation.js';
import { drawCorrections } from '../../src/marks/corrections.js';
import { drawFindings } from '../../src/marks/findings-list.js';
import { drawLegend } from '../../src/marks/legend.js';
import { legendItems } from '../../src/marks/legend-items.js';
import { Drawn, tell } from './drawn.js';

const readCase = (name: string): string =>
  readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
const first = tell(readCase('twitter-v-dhs'));
const nothingOdd = tell({ sources: ['s'], events: [{ id: 'e', title: 'E', cites: ['s'] }] });

test('the list of the sources has a thousand of them, and says of how many', () => {
  const ofMany = (count: number): string => {
    const sources = Array.from({ length: count }, (_, i) => ({ id: `s${i}`, title: `Source ${i}` }));
    return new Drawn(drawSourceList(tell({ sources, events: [] }))).text;
  };
  expect(ofMany(1000).match(/Source \d/g)).toHaveLength(1000);
  expect(ofMany(1000)).not.toContain('/');
  expect(ofMany(20_000).match(/Source \d/g)).toHaveLength(1000);
  expect(ofMany(20_000)).toMatch(/ 1–1000 \/ 20000$/);
});

const legendOf = (...[kinds, extras, telling, compared]: Parameters<typeof legendItems>): Drawn =>
  new Drawn(drawLegend(legendItems(kinds, extras, telling, compared), telling));

describe('the legend', () => {
  test('has what is there, in an order of its own, and a drawing for each', () => {
    const drawn = legendOf(['undated', 'point'], { hasFolds: true, hasEras: false }, first);
    expect(drawn.text).toBe(
      'What the marks mean A moment, and a line over what its date may mean No date, but a place in the order of events A long silence, folded',
    );
    expect(drawn.html.match(/<svg/g)).toHaveLength(3);
  });

  test('says whose colour is whose, where two sources tell beside each other', () => {
    const drawn = legendOf(['point'], {}, first, ['buzzfeed', 'fortune']);
    expect(drawn.text).toContain('Only in BuzzFeed News, report of April 6, 2017 Only in Fortune');
    expect(drawn.html.match(/is-(first|second)-only/g)).toEqual(['is-first-only', 'is-second-only']);
  });

  test('is not there where there is nothing to explain', () => {
    expect(legendOf([], {}, first).html).toBe('');
  });

  test('is turned where time runs to the left', () => {
    expect(legendOf(['deadline'], {}, first).html).not.toContain('transform');
    expect(legendOf(['deadline'], {}, tell({ events: [] }, 'ar')).html).toContain('matrix(-1');
  });

  test('draws every kind that there is', () => {
    const kinds = [
      'point',
      'span',
      'open-span',
      'deadline',
      'uncertain',
      'approximate',
      'undated',
      'conflict',
    ] as const;
    const extras = {
      ...{ hasTies: true, hasBearings: true, hasLinks: true },
      ...{
        hasFolds: true,
        hasEras: true,
        hasCrowds: true,
        hasHits: true,
        hasLoose: true,
        hasGaps: true,
        hasToday: true,
      },
    };
    const drawn = legendOf(kinds, extras, first);
    expect(drawn.html.match(/<li>/g)).toHaveLength(18);
    expect(drawn.html).not.toMatch(/NaN|undefined/);
  });
});

describe('what does not fit', () => {
  test('is a sentence with its sources, and leads to its events', () => {
    const drawn = new Drawn(drawFindings(first));
    expect(drawn.text).toMatch(/^Points to check \(1\) The deadline \(March 13, 2017.*passed before/);
    expect(drawn.text).toContain('1, 4');
    expect(drawn.attribute('data-pick')).toEqual(['production-deadline', 'summons']);
  });

  test('is not there where all fits', () => {
    expect(new Drawn(drawFindings(nothingOdd)).html).toBe('');
  });

  test('is counted where there is too much of it', () => {
    const events = Array.from({ length: 130 }, (_, i) => ({ id: `e${String(i)}`, title: 'E' }));
    const drawn = new Drawn(drawFindings(tell({ events })));
    expect(drawn.text).toContain('Points to check (130)');
    expect(drawn.text).toContain('30 more are not listed here.');
    expect(drawn.attribute('data-pick')).toHaveLength(100);
  });
});

describe('corrections', () => {
  test('say when, of what, what was and is, why, and from where', () => {
    const drawn = new Drawn(drawCorrections(tell(readCase('cases/spans-and-deadlines'))));
    expect(drawn.text).toBe(
      'Corrections (1) June 20, 2019 The complaint is served date Was February 11, 2019 Now February 12, 2019 Sources 1 The docket was misread.',
    );
    expect(drawn.attribute('data-pick')).toEqual(['served']);
    expect(drawn.html).toMatch(/<del[^>]*>February 11, 2019<\/del>/);
  });

  test('the newest comes first, and those without a date last', () => {
    const correction = (now: string, when?: string): object => ({ was: 'x', now, ...(when && { when }) });
    const corrections = [
      correction('none'),
      correction('old', '2018'),
      correction('new', '2020'),
      correction('also new', '2020'),
    ];
    const { html } = new Drawn(drawCorrections(tell({ events: [], corrections })));
    expect([...html.matchAll(/<ins[^>]*>([^<]*)/g)].map(([, now]) => now)).toEqual([
      'new',
      'also new',
      'old',
      'none',
    ]);
  });

  test('call a party by its pseudonym, and lead to its card', () => {
    const drawn = new Drawn(
      drawCorrections(
        tell({
          parties: [{ id: 'p', name: 'Jane Realname', pseudonym: 'Witness A' }],
          events: [{ id: 'e', title: 'E' }],
          corrections: [{ of: 'p', field: 'kind', was: 'a', now: 'b' }],
        }),
      ),
    );
    expect(drawn.text).toContain('Date not stated Witness A kind');
    expect(drawn.attribute('data-pick')).toEqual(['p']);
  });

  test('are not there where nothing was corrected', () => {
    expect(new Drawn(drawCorrections(nothingOdd)).html).toBe('');
  });
});
