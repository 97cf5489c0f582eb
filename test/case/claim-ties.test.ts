/** What touches a claim, and in which order it stood how. */
import { describe, expect, test } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { eventsOfClaim, standingsInOrder } from '../../src/case/claim-ties.js';
import { type CaseIndex, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';

const indexOf = (data: unknown): CaseIndex => indexCase(parseCase(data).case!);
const first = indexOf(firstCase);

describe('events', () => {
  const touching = (index: CaseIndex, id: string) =>
    eventsOfClaim({ index, id }).map(({ event }) => event.id);

  test.each(firstCase.claims.map(({ id }) => id))('of %s in the first case', (id) => {
    expect(touching(first, id)).toEqual(['lawsuit', 'suit-withdrawn']);
  });

  test('those that name it, and those by which it or a part of it stood otherwise, each once in the order of reading', () => {
    const index = indexOf({
      claims: [
        {
          id: 'c',
          title: 'C',
          standings: [{ status: 'upheld', event: 'late' }],
          parts: [
            {
              text: 'x',
              standings: [
                { status: 'dropped', event: 'early' },
                { status: 'gone', event: 'none' },
              ],
            },
          ],
        },
      ],
      events: [
        { id: 'late', title: 'L', when: '2020-03', claims: ['c'] },
        { id: 'other', title: 'O', when: '2020-02', claims: ['x'] },
        { id: 'early', title: 'E', when: '2020-01' },
      ],
    });
    expect(touching(index, 'c')).toEqual(['early', 'late']);
    expect(touching(index, 'x')).toEqual([]);
    expect(touching(index, 'constructor')).toEqual([]);
  });
});

describe('how it stood', () => {
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
    const said = standingsInOrder(index.claimById.get('c')!.standings, index);
    expect(said.map(({ status }) => Number(status))).toEqual(order);
  });

  test('nothing stays nothing', () => {
    expect(standingsInOrder(undefined, first)).toEqual([]);
  });
});
