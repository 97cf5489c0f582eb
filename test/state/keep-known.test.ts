import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../src/case/facet.js';
import { keepKnown } from '../../src/state/keep-known.js';
import { type Action, reduce } from '../../src/state/reduce.js';
import { INITIAL_VIEW, MOST_TICKED, NO_FACETS, type View } from '../../src/state/view.js';
import { anyText, indexOf } from './cases.js';

describe('a case that takes the place of another', () => {
  const next = indexOf({
    events: [{ id: 'e1', title: 'Event', kind: 'post' }],
    sources: [{ id: 'other', title: 'O' }],
  });
  const facets = { ...NO_FACETS, kind: ['post'], party: ['party'] };
  const full = { ...NO_FACETS, kind: Array.from({ length: MOST_TICKED }, (_, i) => `kind ${i}`) };
  const told = { by: 'source', beside: 'other' };
  const window = { from: 0, to: 1000 };
  const before: Partial<View> = {
    window,
    form: 'list',
    scale: 'equal',
    lanes: 'kind',
    query: 'q',
    reportedBy: 0,
  };

  test.each<[string, Partial<View>, Partial<View>]>([
    ['how it is looked at stays', {}, {}],
    ['what is there stays', { pick: 'e1', focus: 'e1', page: 0 }, {}],
    ['what is gone is dropped', { pick: 'party', focus: 'e2' }, { pick: undefined, focus: undefined }],
    [
      'what was pointed at or open as a crowd is another',
      { hover: 'e1', crowd: ['e1'] },
      { hover: undefined, crowd: [] },
    ],
    [
      'ticks',
      { facets: { ...facets, source: ['source', 'other'] } },
      { facets: { ...NO_FACETS, kind: ['post'], source: ['other'] } },
    ],
    ['too many ticks', { facets: full }, { facets: NO_FACETS }],
    ['tellings', { told }, { told: { by: undefined, beside: 'other' } }],
  ])('%s', (_, had, change) => {
    const kept = keepKnown({ ...INITIAL_VIEW, ...before, ...had }, next);
    expect(kept).toEqual({ ...INITIAL_VIEW, ...before, ...had, ...change });
    expect(Object.isFrozen(kept)).toBe(true);
  });
});

describe('any reader', () => {
  const index = indexOf({
    events: ['e0', 'e1', 'e2'].map((id) => ({ id, title: id, kind: 'post' })),
    sources: ['source', 'other'].map((id) => ({ id, title: id })),
    parties: [{ id: 'party', name: 'P' }],
  });
  const anId = fc.constantFrom('e0', 'e1', 'e2', 'party', 'source', 'other', 'x', '__proto__', '');
  const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
  const anInstant = fc.oneof(fc.double(), fc.integer());
  const aWindow = maybe(fc.record({ from: anInstant, to: anInstant }));
  const aTelling = fc.record({ by: maybe(anId), beside: maybe(anId) });
  const ticks = fc.array(fc.oneof(anId, fc.constantFrom('post', 'order')), { maxLength: 4 });
  const form = fc.constantFrom('figure' as const, 'list' as const);
  const scale = fc.constantFrom(undefined, 'folded' as const, 'time' as const, 'equal' as const);
  const lanes = fc.constantFrom(undefined, 'party' as const, 'none' as const);
  const aView: fc.Arbitrary<Partial<View>> = fc.record(
    {
      window: aWindow,
      pick: maybe(anId),
      facets: fc.record({ party: ticks, kind: ticks, source: ticks, status: ticks }),
      query: anyText,
      told: aTelling,
      reportedBy: maybe(anInstant),
      form,
      scale,
      lanes,
    },
    { requiredKeys: [] },
  );
  const anAction: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ type: fc.constantFrom('pick' as const, 'focus' as const), id: anId }),
    fc.record({ type: fc.constantFrom('close' as const, 'show everything' as const) }),
    fc.record({ type: fc.constant('hover' as const), id: maybe(anId) }),
    fc.record({ type: fc.constant('look' as const), window: aWindow }),
    fc.record({ type: fc.constant('open crowd' as const), ids: fc.array(anId, { maxLength: 4 }) }),
    fc.record({
      type: fc.constant('turn' as const),
      page: fc.oneof(fc.double(), fc.integer({ min: -1, max: 4 })),
    }),
    fc.record({ type: fc.constant('show as' as const), form }),
    fc.record({ type: fc.constant('scale' as const), scale }),
    fc.record({ type: fc.constant('lanes' as const), lanes }),
    fc.record({
      type: fc.constant('filter' as const),
      facet: fc.constantFrom(...FACETS),
      value: fc.oneof(anId, fc.constantFrom('post', 'order')),
      isOn: fc.boolean(),
    }),
    fc.record({ type: fc.constant('search' as const), query: fc.string() }),
    fc.record({ type: fc.constant('tell' as const), told: aTelling }),
    fc.record({ type: fc.constant('report' as const), by: maybe(anInstant) }),
    fc.record({ type: fc.constant('restore' as const), view: aView }),
  );

  test('never leads to what a case cannot show, nor to an equal view that is another', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 12 }), (actions) => {
        let view = INITIAL_VIEW;
        for (const action of actions) {
          const next = reduce(view, action, index);
          if (next !== view) expect(next).not.toEqual(view);
          expect(Object.isFrozen(next)).toBe(true);
          const { hover, crowd, facets: ticked } = next;
          // A value may be ticked before any event has it.
          expect({ ...keepKnown(next, index), hover, crowd, facets: ticked }).toEqual(next);
          view = next;
        }
      }),
    );
  });
});
