import { describe, expect, test } from 'vitest';
import type { EventEntry } from '../../src/case/index-case.js';
import type { Standing } from '../../src/marks/comparison.js';
import { standingIn } from '../../src/state/compare.js';
import { firstCase, indexOf } from './cases.js';

type Cites = readonly string[];
const SOURCES = ['s', 't', 'u'].map((id) => ({ id, title: id }));

/** An event that cites these, with versions of its title that do. */
function event(cites: Cites, versions: readonly Cites[] = [], differ = 'conflict'): EventEntry {
  const accounts = [
    { field: 'title', differ, versions: versions.map((of, i) => ({ value: `${i}`, cites: of })) },
  ];
  const { events } = indexOf({ sources: SOURCES, events: [{ id: 'e', title: 'E', cites, accounts }] });
  return events[0] as EventEntry;
}

describe('as told by s beside t', () => {
  test.each<[string, EventEntry, Standing | undefined]>([
    ['both report it', event(['s', 't']), 'both'],
    ['the first alone', event(['s', 'u']), 'first only'],
    ['the second alone', event(['t']), 'second only'],
    ['neither', event(['u']), undefined],
    ['each has a version', event([], [['s'], ['t']]), 'differ'],
    ['each has a version, of another precision', event([], [['s'], ['t']], 'precision'), 'differ'],
    ['both have the same, a third another', event([], [['s', 't'], ['u']]), 'both'],
    ['the first has two, the second one of them', event([], [['s'], ['s', 't']]), 'differ'],
    ['the second differs from a third alone', event(['s'], [['t'], ['u']]), 'both'],
    ['only the first has versions', event([], [['s'], ['s']]), 'first only'],
  ])('%s: %s', (_, entry, expected) => {
    expect(standingIn(entry, { by: 's', beside: 't' })).toBe(expected);
  });
});

test.each([
  [undefined, undefined],
  ['s', undefined],
  [undefined, 's'],
])('not compared: %s and %s', (by, beside) => {
  expect(standingIn(event(['s', 't']), { by, beside })).toBeUndefined();
});

test('the first case: whom Twitter sued is told in two ways', () => {
  const told = { by: 'buzzfeed', beside: 'it-worked' };
  const differing = firstCase.events.filter((entry) => standingIn(entry, told) === 'differ');
  expect(differing.map((entry) => entry.event.id)).toContain('lawsuit');
});
