import { describe, expect, test } from 'vitest';
import { INITIAL_DIAGRAM } from '../../src/state/diagram.js';
import { type Action, reduce } from '../../src/state/reduce.js';
import {
  INITIAL_VIEW,
  LONGEST_QUERY,
  MOST_TICKED,
  NO_FACETS,
  NOBODY,
  PAGE_SIZE,
  type View,
} from '../../src/state/view.js';
import { indexOf } from './cases.js';

const COUNT = 2 * PAGE_SIZE + 1;
const index = indexOf({
  events: Array.from({ length: COUNT }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: String(1000 + i),
    kind: 'post',
  })),
  sources: [
    { id: 'source', title: 'S' },
    { id: 'other', title: 'O' },
  ],
  parties: [{ id: 'party', name: 'P' }],
  claims: [{ id: 'claim', title: 'C' }],
  relationships: [{ id: 'tie', from: 'party', to: 'party' }],
});

const viewed = (change: Partial<View> = {}): View => Object.freeze({ ...INITIAL_VIEW, ...change });
const after = (action: Action, before: Partial<View> = {}): View => reduce(viewed(before), action, index);
const window = { from: 0, to: 1000 };
/** The year of an event, all of which its date may mean. */
const yearOf = (event: number) => ({ from: Date.UTC(1000 + event, 0), to: Date.UTC(1001 + event, 0) - 1 });
const momentOf = (event: number) => ({ moment: yearOf(event) });
const last = COUNT - 1;
const facets = { ...NO_FACETS, kind: ['post'], party: ['party'] };
const told = { by: 'source', beside: 'other' };
const full = { ...NO_FACETS, kind: Array.from({ length: MOST_TICKED }, (_, i) => `kind ${i}`) };
const elsewhere = { page: 2, crowd: ['e1', 'e2'] };
/** Other events are shown. */
const anew = { page: undefined, crowd: [] };

/** The action, what stood in the view before, and what of it is another afterwards. */
const CHANGES: readonly [string, Action, Partial<View>, Partial<View>][] = [
  ['pick an event', { type: 'pick', id: 'e1' }, {}, { pick: 'e1', focus: 'e1', ...momentOf(1) }],
  [
    'pick another',
    { type: 'pick', id: 'e2' },
    { pick: 'e1', focus: 'e1' },
    { pick: 'e2', focus: 'e2', ...momentOf(2) },
  ],
  [
    'pick far down',
    { type: 'pick', id: `e${last}` },
    { page: 0 },
    { pick: `e${last}`, focus: `e${last}`, page: undefined, ...momentOf(last) },
  ],
  ['pick a party', { type: 'pick', id: 'party' }, { focus: 'e1', page: 1 }, { pick: 'party' }],
  ['pick a source', { type: 'pick', id: 'source' }, {}, { pick: 'source' }],
  ['pick a claim', { type: 'pick', id: 'claim' }, {}, { pick: 'claim' }],
  ['pick a relationship', { type: 'pick', id: 'tie' }, {}, { pick: 'tie' }],
  ['close what is picked', { type: 'close' }, { pick: 'e1', focus: 'e1' }, { pick: undefined }],
  ['close an event of a crowd', { type: 'close' }, { pick: 'e1', crowd: ['e1', 'e2'] }, { pick: undefined }],
  ['close a crowd', { type: 'close' }, { crowd: ['e1', 'e2'] }, { crowd: [] }],
  ['focus', { type: 'focus', id: 'e1' }, {}, { focus: 'e1' }],
  ['focus on another page', { type: 'focus', id: 'e1' }, { page: 1 }, { focus: 'e1', page: undefined }],
  ['point at', { type: 'hover', id: 'e1' }, {}, { hover: 'e1' }],
  ['point at nothing', { type: 'hover', id: undefined }, { hover: 'e1' }, { hover: undefined }],
  ['look: the moment is what is in view', { type: 'look', window }, momentOf(1), { window, moment: window }],
  [
    'look at all',
    { type: 'look', window: undefined },
    { window, moment: window },
    { window: undefined, moment: undefined },
  ],
  ['a moment', { type: 'moment', moment: yearOf(3) }, { window, ...momentOf(1) }, momentOf(3)],
  ['no moment', { type: 'moment', moment: undefined }, momentOf(1), { moment: undefined }],
  [
    'a step of a case without a story',
    { type: 'step', step: 2 },
    { window, pick: 'party', page: 1, crowd: ['e1'] },
    { step: 2, pick: 'e2', focus: 'e2', page: undefined, crowd: [], window: undefined, ...momentOf(2) },
  ],
  [
    'show as a table',
    { type: 'diagram', form: 'table' },
    {},
    { diagram: { ...INITIAL_DIAGRAM, form: 'table' } },
  ],
  [
    'leave a kind out',
    { type: 'diagram', kind: 'lawsuit', isShown: false },
    {},
    { diagram: { ...INITIAL_DIAGRAM, hidden: ['lawsuit'] } },
  ],
  [
    'bring a kind back',
    { type: 'diagram', kind: 'lawsuit', isShown: true },
    { diagram: { ...INITIAL_DIAGRAM, hidden: ['lawsuit', ''] } },
    { diagram: { ...INITIAL_DIAGRAM, hidden: [''] } },
  ],
  [
    'turn a group over',
    { type: 'diagram', turn: 'party', isTurned: true },
    {},
    { diagram: { ...INITIAL_DIAGRAM, turned: ['party'] } },
  ],
  [
    'turn it back',
    { type: 'diagram', turn: 'party', isTurned: false },
    { diagram: { ...INITIAL_DIAGRAM, turned: ['party'] } },
    { diagram: INITIAL_DIAGRAM },
  ],
  [
    'stand at a relationship',
    { type: 'diagram', place: 'tie' },
    {},
    { diagram: { ...INITIAL_DIAGRAM, place: 'tie' } },
  ],
  [
    'open a crowd',
    { type: 'open crowd', ids: ['e1', 'e2'] },
    { pick: 'e3' },
    { crowd: ['e1', 'e2'], pick: undefined },
  ],
  ['open a crowd with a stranger', { type: 'open crowd', ids: ['e1', 'x'] }, {}, { crowd: ['e1'] }],
  ['turn the page', { type: 'turn', page: 2 }, {}, { page: 2 }],
  ['turn back', { type: 'turn', page: 0 }, { page: 2 }, { page: 0 }],
  ['turn to the first page', { type: 'turn', page: 0 }, {}, { page: 0 }],
  ['show as a list', { type: 'show as', form: 'list' }, {}, { form: 'list' }],
  ['choose a scale', { type: 'scale', scale: 'equal' }, { window }, { scale: 'equal', window: undefined }],
  ['choose lanes', { type: 'lanes', lanes: 'party' }, { window }, { lanes: 'party' }],
  [
    'tick a value',
    { type: 'filter', facet: 'kind', value: 'post', isOn: true },
    { facets: { ...NO_FACETS, kind: ['order'] }, pick: 'e1', focus: 'e1', ...elsewhere },
    { facets: { ...NO_FACETS, kind: ['order', 'post'] }, ...anew },
  ],
  [
    'take a tick away',
    { type: 'filter', facet: 'kind', value: 'post', isOn: false },
    { facets, ...elsewhere },
    { facets: { ...facets, kind: [] }, ...anew },
  ],
  ['search', { type: 'search', query: 'summons ' }, { page: 1 }, { query: 'summons ' }],
  [
    'search for a book',
    { type: 'search', query: 'x'.repeat(10_000) },
    {},
    { query: 'x'.repeat(LONGEST_QUERY) },
  ],
  ['compare two', { type: 'tell', told }, elsewhere, { told, ...anew }],
  [
    'compare one',
    { type: 'tell', told: { by: 'source', beside: 'source' } },
    {},
    { told: { ...told, beside: undefined } },
  ],
  [
    'compare with a stranger',
    { type: 'tell', told: { by: 'source', beside: 'x' } },
    {},
    { told: { ...told, beside: undefined } },
  ],
  [
    'choose the second alone',
    { type: 'tell', told: { ...told, by: undefined } },
    {},
    { told: { ...told, by: undefined } },
  ],
  ['compare no more', { type: 'tell', told: NOBODY }, { told, ...elsewhere }, { told: NOBODY, ...anew }],
  ['as reported', { type: 'report', by: 0 }, elsewhere, { reportedBy: 0, ...anew }],
  ['as reported now', { type: 'report', by: undefined }, { reportedBy: 0 }, { reportedBy: undefined }],
  [
    'show everything',
    { type: 'show everything' },
    { facets, told, reportedBy: 0, query: 'summons', window, ...elsewhere },
    { facets: NO_FACETS, told: NOBODY, reportedBy: undefined, ...anew },
  ],
  [
    'restore',
    {
      type: 'restore',
      view: { pick: 'e1', window, facets, told, reportedBy: 0, query: 'q', form: 'list', scale: 'time' },
    },
    { lanes: 'kind', page: 2, crowd: ['e3'], hover: 'e3' },
    {
      pick: 'e1',
      focus: 'e1',
      window,
      facets,
      told,
      reportedBy: 0,
      query: 'q',
      form: 'list',
      scale: 'time',
      hover: undefined,
      ...anew,
    },
  ],
  ['restore an open party', { type: 'restore', view: { pick: 'party' } }, { focus: 'e1' }, { pick: 'party' }],
  [
    'restore nothing open',
    { type: 'restore', view: { pick: undefined } },
    { pick: 'e1', focus: 'e1' },
    { pick: undefined },
  ],
  [
    'restore what is gone',
    { type: 'restore', view: { pick: 'x' } },
    { pick: 'e1', focus: 'e1' },
    { pick: undefined },
  ],
  [
    'restore what was never there',
    {
      type: 'restore',
      view: {
        window: { from: 1, to: 0 },
        facets: {
          party: ['x', 'party', 'party'],
          kind: ['__proto__', 'post'],
          source: ['constructor'],
          status: ['x'],
        },
        told: { by: 'x', beside: 'other' },
        reportedBy: Number.NaN,
        query: 'x'.repeat(10_000),
      },
    },
    { window, reportedBy: 0 },
    {
      window: undefined,
      facets,
      told: { ...told, by: undefined },
      reportedBy: undefined,
      query: 'x'.repeat(LONGEST_QUERY),
    },
  ],
];

/** Actions that change nothing, and the view that they find. */
const IDLE: readonly [string, Action, Partial<View>?][] = [
  ['pick what is picked', { type: 'pick', id: 'e1' }, { pick: 'e1', focus: 'e1', ...momentOf(1) }],
  ['a step beyond the last', { type: 'step', step: COUNT }, { step: 1 }],
  ['a moment that is none', { type: 'moment', moment: { from: 1, to: 0 } }, momentOf(1)],
  ['stand at what is not in the diagram', { type: 'diagram', place: 'e1' }, { diagram: INITIAL_DIAGRAM }],
  ['pick what is not known', { type: 'pick', id: 'x' }],
  ['pick a name of JavaScript', { type: 'pick', id: '__proto__' }],
  ['pick another name of JavaScript', { type: 'pick', id: 'constructor' }],
  ['focus what has focus', { type: 'focus', id: 'e1' }, { focus: 'e1' }],
  ['focus what is not known', { type: 'focus', id: 'x' }, { focus: 'e1' }],
  ['focus what is no event', { type: 'focus', id: 'party' }],
  ['close where nothing is open', { type: 'close' }],
  ['point at the same', { type: 'hover', id: 'e1' }, { hover: 'e1' }],
  ['point at nothing twice', { type: 'hover', id: undefined }],
  ['look at the same window', { type: 'look', window }, { window, moment: window }],
  ['look at an equal window', { type: 'look', window: { ...window } }, { window, moment: window }],
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
  ['choose the same scale', { type: 'scale', scale: 'time' }, { scale: 'time' }],
  [
    'tick what is ticked',
    { type: 'filter', facet: 'kind', value: 'post', isOn: true },
    { facets, ...elsewhere },
  ],
  ['take no tick away', { type: 'filter', facet: 'kind', value: 'x', isOn: false }, { facets, ...elsewhere }],
  ['tick one too many', { type: 'filter', facet: 'kind', value: 'post', isOn: true }, { facets: full }],
  ['search for the same', { type: 'search', query: 'q' }, { query: 'q' }],
  ['tell by the same', { type: 'tell', told: { ...told } }, { told, ...elsewhere }],
  ['tell by strangers', { type: 'tell', told: { by: 'x', beside: 'party' } }],
  ['as reported never', { type: 'report', by: Number.NaN }, { reportedBy: 0 }],
  ['as reported for ever', { type: 'report', by: Number.POSITIVE_INFINITY }, { reportedBy: 0 }],
  ['show everything twice', { type: 'show everything' }, elsewhere],
  ['restore nothing', { type: 'restore', view: {} }, { pick: 'e1', focus: 'e1', facets, told }],
  [
    'restore what is looked at',
    { type: 'restore', view: { pick: 'e1', window: { ...window }, facets } },
    { pick: 'e1', focus: 'e1', window, facets },
  ],
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
  const empty = indexOf({ events: [] });
  test.each<Action>([
    { type: 'pick', id: 'e1' },
    { type: 'focus', id: 'e1' },
    { type: 'open crowd', ids: ['e1'] },
    { type: 'turn', page: 1 },
    { type: 'close' },
    { type: 'tell', told },
    { type: 'restore', view: { pick: 'e1', facets, told } },
  ])('$type changes nothing', (action) => {
    expect(reduce(INITIAL_VIEW, action, empty)).toBe(INITIAL_VIEW);
  });
});

test('the view to begin with is frozen', () => {
  expect(Object.isFrozen(INITIAL_VIEW)).toBe(true);
});
