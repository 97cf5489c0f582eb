/** From when to when something was so: never more exact than the file. */
import { expect, test } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { sayReach, speechFor } from '../../src/locale/index.js';

const events = [
  { id: 'suit', title: 'The suit', when: '2017-04-06' },
  { id: 'about', title: 'About then', when: '2017-04~' },
  { id: 'undated', title: 'No date', when: { after: 'suit' } },
  {
    id: 'differ',
    title: 'Two days',
    when: '2017-05-01',
    accounts: [{ field: 'when', differ: 'conflict', versions: ['2017-05-01', '2017-05-02'] }],
  },
];

test.each([
  ['nothing', {}, undefined],
  ['days', { begins: '2017-04-06', ends: '2017-05' }, 'since April 6, 2017; until May 2017'],
  ['an interval', { when: '2017-04-06/2017-04-07' }, 'April 6 to 7, 2017'],
  ['the time of an event', { begins: { at: 'suit' } }, 'since April 6, 2017'],
  ['about', { begins: '2017-04~' }, 'since: about April 2017'],
  [
    'the time of an event that is approximate',
    { ends: { at: 'about' } },
    'until: at the time of “About then”, about April 2017',
  ],
  ['uncertain', { begins: '2017-04-06?' }, 'since: April 6, 2017 (uncertain)'],
  ['one of two', { ends: '[2017-04-06,2017-04-07]' }, 'until: April 6 or 7, 2017'],
  ['that day or later', { begins: '[2017-04-06..]' }, 'since: on or after April 6, 2017'],
  ['the file’s words', { begins: { said: 'Before the suit', at: 'suit' } }, 'since: Before the suit'],
  [
    'the time of an event without a date',
    { ends: { at: 'undated' } },
    'until: at the time of “No date”; date not stated',
  ],
  [
    'after one event and by another',
    { ends: { after: 'suit', by: 'about' } },
    'until: after “The suit”, by “About then”; date not stated',
  ],
  [
    'the time of an event whose sources differ',
    { begins: { at: 'differ' } },
    'since: May 1, 2017 or May 2, 2017',
  ],
  ['an event that is not there', { begins: { at: 'ghost' } }, undefined],
])('%s', (_, given, said) => {
  const { case: of } = parseCase({
    parties: ['a', 'b'].map((id) => ({ id, name: id })),
    relationships: [{ id: 'r', from: 'a', to: 'b', ...given }],
    events,
  });
  const index = indexCase(of!);
  expect(sayReach(index.relationshipById.get('r')!, index, speechFor('en'))).toBe(said);
});
