/** What bears on a claim. */
import { expect, test } from 'vitest';
import { tiesOfClaim } from '../../src/case/claim-ties.js';
import { firstCase, idsOf, indexOf } from '../state/cases.js';

test.each([...firstCase.claimById.keys()])('the events of %s in the first case', (id) => {
  expect(idsOf(tiesOfClaim({ index: firstCase, id }).events)).toEqual(['lawsuit', 'suit-withdrawn']);
});

test('the events that name it, and what was said of it', () => {
  const { events, quotations } = tiesOfClaim({ index: firstCase, id: 'unmasking-test' });
  expect(idsOf(events)).toEqual(['lawsuit', 'suit-withdrawn']);
  expect(quotations.map(({ quotation, part }) => [quotation.words, part])).toEqual([
    ['have not come close', undefined],
  ]);
});

const made = indexOf({
  events: [
    { id: 'named', title: 'Named', when: '2019', claims: ['c', 'c', 'd'] },
    { id: 'caused', title: 'Caused', when: '2018' },
    { id: 'at', title: 'At', when: '2017' },
    { id: 'other', title: 'Other', when: '2016', claims: ['d'] },
  ],
  claims: [
    {
      id: 'c',
      title: 'C',
      quotations: ['of the whole'],
      parts: [
        { text: 'First' },
        { text: 'Second', quotations: ['of a part'], standings: [{ status: 'met', when: { at: 'at' } }] },
      ],
      standings: [
        { status: 'alleged', event: 'caused' },
        { status: 'dropped', event: 'named' },
        { status: 'lost', event: 'nowhere' },
      ],
    },
  ],
});

test('events by which it or a part of it came to stand as it did are among them, each once and in order', () => {
  const { events, quotations } = tiesOfClaim({ index: made, id: 'c' });
  expect(idsOf(events)).toEqual(['at', 'caused', 'named']);
  expect(quotations.map(({ quotation, part }) => [quotation.words, part])).toEqual([
    ['of the whole', undefined],
    ['of a part', 2],
  ]);
});

test('nothing bears on what the case does not have', () => {
  expect(tiesOfClaim({ index: made, id: 'd' })).toEqual({ events: [], quotations: [] });
  expect(tiesOfClaim({ index: made, id: '__proto__' })).toEqual({ events: [], quotations: [] });
});
