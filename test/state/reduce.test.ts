import { describe, expect, test } from 'vitest';
import { type CaseIndex, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { type Action, reduce } from '../../src/state/reduce.js';
import { INITIAL_VIEW, PAGE_SIZE, type View } from '../../src/state/view.js';

const COUNT = 2 * PAGE_SIZE + 1;
const index = ((): CaseIndex => {
  const events = Array.from({ length: COUNT }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: String(1000 + i),
  }));
  const { case: of } = parseCase({
    events,
    sources: [{ id: 'source', title: 'S' }],
    parties: [{ id: 'party', name: 'P' }],
    claims: [{ id: 'claim', title: 'C' }],
    relationships: [{ id: 'tie', from: 'party', to: 'party' }],
  });
  if (!of) throw new Error('The case cannot be read.');
  return indexCase(of);
})();

const viewed = (change: Partial<View> = {}): View => Object.freeze({ ...INITIAL_VIEW, ...change });
const after = (action: Action, before: Partial<View> = {}): View => reduce(viewed(before), action, index);
const window = { from: 0, to: 1000 };
const last = COUNT - 1;

/** The action, what stood in the view before, and what of it is another afterwards. */
const CHANGES: readonly [string, Action, Partial<View>, Partial<View>][] = [
  ['pick an event', { type: 'pick', id: 'e1' }, {}, { pick: 'e1', focus: 'e1' }],
  ['pick another', { type: 'pick', id: 'e2' }, { pick: 'e1', focus: 'e1' }, { pick: 'e2', focus: 'e2' }],
  ['pick far down', { type: 'pick', id: `e${last}` }, {}, { pick: `e${last}`, focus: `e${last}`, page: 2 }],
  ['pick a party', { type: 'pick', id: 'party' }, { focus: 'e1' }, { pick: 'party' }],
  ['pick a source', { type: 'pick', id: 'source' }, {}, { pick: 'source' }],
  ['pick a claim', { type: 'pick', id: 'claim' }, {}, { pick: 'claim' }],
  ['pick a relationship', { type: 'pick', id: 'tie' }, {}, { pick: 'tie' }],
  ['close what is picked', { type: 'close' }, { pick: 'e1', focus: 'e1' }, { pick: undefined }],
  ['close an event of a crowd', { type: 'close' }, { pick: 'e1', crowd: ['e1', 'e2'] }, { pick: undefined }],
  ['close a crowd', { type: 'close' }, { crowd: ['e1', 'e2'] }, { crowd: [] }],
  ['focus', { type: 'focus', id: 'e1' }, {}, { focus: 'e1' }],
  ['focus on another page', { type: 'focus', id: `e${PAGE_SIZE}` }, {}, { focus: `e${PAGE_SIZE}`, page: 1 }],
  ['point at', { type: 'hover', id: 'e1' }, {}, { hover: 'e1' }],
  ['point at nothing', { type: 'hover', id: undefined }, { hover: 'e1' }, { hover: undefined }],
  ['look', { type: 'look', window }, {}, { window }],
  ['look at all', { type: 'look', window: undefined }, { window }, { window: undefined }],
  [
    'open a crowd',
    { type: 'open crowd', ids: ['e1', 'e2'] },
    { pick: 'e3' },
    { crowd: ['e1', 'e2'], pick: undefined },
  ],
  ['open a crowd with a stranger', { type: 'open crowd', ids: ['e1', 'x'] }, {}, { crowd: ['e1'] }],
  ['turn the page', { type: 'turn', page: 2 }, {}, { page: 2 }],
  ['turn back', { type: 'turn', page: 0 }, { page: 2 }, { page: 0 }],
  ['show as a list', { type: 'show as', form: 'list' }, {}, { form: 'list' }],
];

/** Actions that change nothing, and the view that they find. */
const IDLE: readonly [string, Action, Partial<View>?][] = [
  ['pick what is picked', { type: 'pick', id: 'e1' }, { pick: 'e1', focus: 'e1' }],
  ['pick what is not known', { type: 'pick', id: 'x' }],
  ['pick a name of JavaScript', { type: 'pick', id: '__proto__' }],
  ['pick another name of JavaScript', { type: 'pick', id: 'constructor' }],
  ['focus what has focus', { type: 'focus', id: 'e1' }, { focus: 'e1' }],
  ['focus what is not known', { type: 'focus', id: 'x' }, { focus: 'e1' }],
  ['focus what is no event', { type: 'focus', id: 'party' }],
  ['close where nothing is open', { type: 'close' }],
  ['point at the same', { type: 'hover', id: 'e1' }, { hover: 'e1' }],
  ['point at nothing twice', { type: 'hover', id: undefined }],
  ['look at the same window', { type: 'look', window }, { window }],
  ['look at an equal window', { type: 'look', window: { ...window } }, { window }],
  ['look at all twice', { type: 'look', window: undefined }],
  ['look at a reversed window', { type: 'look', window: { from: 1, to: 0 } }, { window }],
  ['look at an empty window', { type: 'look', window: { from: 1, to: 1 } }, { window }],
  ['look at no number', { type: 'look', window: { from: Number.NaN, to: 1 } }, { window }],
  ['look up to no number', { type: 'look', window: { from: 0, to: Number.NaN } }, { window }],
  ['look from ever', { type: 'look', window: { from: Number.NEGATIVE_INFINITY, to: 1 } }, { window }],
  ['look for ever', { type: 'look', window: { from: 0, to: Number.POSITIVE_INFINITY } }, { window }],
  ['open a crowd of strangers', { type: 'open crowd', ids: ['x'] }],
  ['open the same crowd', { type: 'open crowd', ids: ['e1', 'e2'] }, { crowd: ['e1', 'e2'] }],
  ['turn to the same page', { type: 'turn', page: 1 }, { page: 1 }],
  ['turn before the first page', { type: 'turn', page: -1 }],
  ['turn past the last page', { type: 'turn', page: 3 }],
  ['turn to half a page', { type: 'turn', page: 0.5 }],
  ['turn to no page', { type: 'turn', page: Number.NaN }],
  ['show as what is shown', { type: 'show as', form: 'figure' }],
];

test.each(CHANGES)('%s', (_, action, before, change) => {
  expect(after(action, before)).toEqual({ ...INITIAL_VIEW, ...before, ...change });
});

test.each(CHANGES)('%s: the view before is not touched, the one after cannot be', (_, action, before) => {
  const view = viewed(before);
  const next = reduce(view, action, index);
  expect(view).toEqual({ ...INITIAL_VIEW, ...before });
  expect(next).not.toBe(view);
  expect(Object.isFrozen(next)).toBe(true);
});

test.each(CHANGES)('%s: twice is once', (_, action, before) => {
  if (action.type === 'close') return;
  const once = after(action, before);
  expect(reduce(once, action, index)).toBe(once);
});

test.each(IDLE)('%s: the same view', (_, action, before = {}) => {
  const view = viewed(before);
  expect(reduce(view, action, index)).toBe(view);
});

describe('a case without events', () => {
  const { case: of } = parseCase({ events: [] });
  const empty = indexCase(of ?? { events: [] });
  test.each<Action>([
    { type: 'pick', id: 'e1' },
    { type: 'focus', id: 'e1' },
    { type: 'open crowd', ids: ['e1'] },
    { type: 'turn', page: 1 },
    { type: 'close' },
  ])('$type changes nothing', (action) => {
    expect(reduce(INITIAL_VIEW, action, empty)).toBe(INITIAL_VIEW);
  });
});

test('the view to begin with is frozen', () => {
  expect(Object.isFrozen(INITIAL_VIEW)).toBe(true);
});
