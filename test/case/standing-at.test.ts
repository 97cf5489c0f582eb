/** How a claim stood at an instant. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseIndex } from '../../src/case/index-case.js';
import { standingAt, standingsInTime } from '../../src/case/standing-at.js';
import { firstCase, indexOf } from '../state/cases.js';

/** Statuses at a time, by UTC: the sure one, and those that may have begun. */
function at(index: CaseIndex, moment: string | undefined, id = 'c'): readonly (string | undefined)[] {
  const placed = standingsInTime(index.claimById.get(id)?.standings, index);
  const { standing, perhaps } = standingAt(placed, moment === undefined ? undefined : Date.parse(moment));
  return [standing?.status, ...perhaps.map(({ status }) => `perhaps ${status}`)];
}

const claimWith = (...standings: readonly object[]): CaseIndex =>
  indexOf({
    events: [
      { id: 'suit', title: 'Suit', when: '2017-04-06' },
      { id: 'ruling', title: 'Ruling', when: '2017-06' },
      { id: 'undated', title: 'Undated', when: { after: 'suit', by: 'ruling' } },
    ],
    claims: [{ id: 'c', title: 'C', standings }],
  });

describe('a claim of the first case', () => {
  test.each([
    ['2017-04-05T12:00Z', [undefined]],
    ['2017-04-06T12:00Z', [undefined, 'perhaps alleged', 'perhaps suit withdrawn']],
    ['2017-04-08T00:00Z', ['alleged', 'perhaps suit withdrawn']],
    ['2030-01-01T00:00Z', ['alleged', 'perhaps suit withdrawn']],
    [undefined, ['suit withdrawn']],
  ])('at %s', (moment, said) => {
    expect(at(firstCase, moment, 'first-amendment')).toEqual(said);
  });
});

describe('what is known of the time of a standing', () => {
  test.each([
    ['its own date', { status: 'won', when: '2018' }, '2019-01-01', ['won']],
    ['a date, within it', { status: 'won', when: '2018' }, '2018-06-01', [undefined, 'perhaps won']],
    ['a date, before it', { status: 'won', when: '2018' }, '2017-12-31', [undefined]],
    ['the date before the event', { status: 'won', when: '2018', event: 'suit' }, '2017-12-31', [undefined]],
    ['its event', { status: 'won', event: 'ruling' }, '2017-07-01', ['won']],
    [
      'the event at the time of which it began',
      { status: 'won', when: { at: 'suit' } },
      '2017-04-07',
      ['won'],
    ],
    ['two events around it', { status: 'won', event: 'undated' }, '2017-05-01', [undefined, 'perhaps won']],
    ['ties of its own', { status: 'won', when: { after: 'suit', by: 'ruling' } }, '2017-07-01', ['won']],
    [
      'an event that is not there',
      { status: 'won', event: 'none' },
      '2017-01-01',
      [undefined, 'perhaps won'],
    ],
    ['nothing', { status: 'won' }, '9000-01-01', [undefined, 'perhaps won']],
  ])('%s', (_, standing, moment, said) => {
    expect(at(claimWith(standing), moment)).toEqual(said);
  });
});

describe('the order', () => {
  test('is that of the dates where the file has another', () => {
    const index = claimWith({ status: 'lost', when: '2019' }, { status: 'alleged', when: '2017' });
    expect(at(index, undefined)).toEqual(['lost']);
    expect(at(index, '2018-06-01')).toEqual(['alleged']);
  });

  test('is that of the file where dates leave it open, and what comes later did not begin before', () => {
    const index = claimWith({ status: 'alleged', when: '2017' }, { status: 'dropped' });
    expect(at(index, undefined)).toEqual(['dropped']);
    expect(at(index, '2016-06-01')).toEqual([undefined]);
    expect(at(index, '2018-06-01')).toEqual(['alleged', 'perhaps dropped']);
  });

  test('what comes before had begun when the next had', () => {
    const index = claimWith({ status: 'alleged' }, { status: 'dropped', when: '2017' });
    expect(at(index, '2016-06-01')).toEqual([undefined, 'perhaps alleged']);
    expect(at(index, '2018-06-01')).toEqual(['dropped']);
  });
});

describe('from the first to the last', () => {
  const events = [
    { id: 'a', title: 'A', when: '2020-01-01' },
    { id: 'b', title: 'B', when: '2020-02-01' },
    { id: 'never', title: 'N' },
  ];
  test.each([
    ['by its dates', [{ when: '2020-02' }, { when: '2020-01' }], [1, 0]],
    ['by the events that it names', [{ event: 'b' }, { when: { at: 'a' } }], [1, 0]],
    ['what came after an event, not before it', [{ when: { after: 'b' } }, { when: '2020-01-15' }], [1, 0]],
    ['without a time: behind the one before it', [{ when: '2020-03' }, {}, { when: '2020-01' }], [2, 0, 1]],
    [
      'at an event without a time, too',
      [{ when: '2020-01' }, { event: 'never' }, { when: '2020-02' }],
      [0, 1, 2],
    ],
    ['of one time: as in the file', [{ when: '2020' }, { when: '2020' }], [0, 1]],
    ['without any time: as in the file', [{}, {}, {}], [0, 1, 2]],
  ])('%s', (_, given, order) => {
    const standings = given.map((one, i) => ({ status: String(i), ...one }));
    const index = indexOf({ claims: [{ id: 'c', title: 'C', standings }], events });
    const said = standingsInTime(index.claimById.get('c')!.standings, index);
    expect(said.map(({ standing }) => Number(standing.status))).toEqual(order);
  });
});

test('without standings nothing is said', () => {
  expect(at(claimWith(), '2017-06-01')).toEqual([undefined]);
  expect(at(claimWith(), undefined)).toEqual([undefined]);
});

const anyStanding = fc.record(
  {
    status: fc.string({ minLength: 1 }).map((text) => `s${text}`),
    when: fc.constantFrom('2016', '2017-04', '2017/2019', '../2018', { after: 'suit' }, { at: 'undated' }),
    event: fc.constantFrom('suit', 'ruling', 'none'),
  },
  { requiredKeys: ['status'] },
);

test('as time goes on, what was sure stays begun, and nothing is sure before it may be', () => {
  fc.assert(
    fc.property(
      fc.array(anyStanding, { maxLength: 6 }),
      fc.array(fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2020, 0) }), {
        minLength: 2,
        maxLength: 2,
      }),
      (standings, moments) => {
        const index = claimWith(...standings);
        const placed = standingsInTime(index.claimById.get('c')?.standings, index);
        expect(placed).toHaveLength(standings.length);
        const [earlier, later] = [...moments]
          .sort((a, b) => a - b)
          .map((moment) => {
            const { standing } = standingAt(placed, moment);
            const place = placed.findIndex((one) => one.standing === standing);
            if (place !== -1) expect(placed[place]!.latest).toBeLessThanOrEqual(moment);
            return place;
          });
        expect(later).toBeGreaterThanOrEqual(earlier!);
      },
    ),
  );
});
