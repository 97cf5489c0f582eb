import { describe, expect, test } from 'vitest';
import { countSteps, findStep, placeOfStep, stepAt } from '../../src/case/steps.js';
import { firstCase, indexOf } from '../state/cases.js';

const DAY = 86_400_000;

test('the first case is told in the steps of its file', () => {
  expect(countSteps(firstCase)).toBe(6);
  const step = stepAt(firstCase, 2);
  expect(step).toMatchObject({ title: 'Twitter goes to court', pick: 'lawsuit' });
  expect(step?.moment).toEqual({ from: Date.UTC(2017, 3, 6, 4), to: Date.UTC(2017, 3, 7, 4) - 1 });
  expect((step!.window!.to + 1 - step!.window!.from) / DAY).toBe(3);
  expect(placeOfStep(firstCase, 'unmasking-test')).toBe(3);
  expect(placeOfStep(firstCase, 'wikileaks')).toBe(-1);
  expect(stepAt(firstCase, 6)).toBeUndefined();
});

describe('a case without a story', () => {
  const index = indexOf({
    events: [
      { id: 'late', title: 'Late', when: '2018', text: 'Text' },
      { id: 'early', title: 'Early', when: '2017' },
      { id: 'undated', title: 'Undated' },
    ],
  });

  test('is told event by event, in the order of reading', () => {
    const places = Array.from({ length: countSteps(index) }, (_, place) => stepAt(index, place)!);
    expect(places.map(({ pick }) => pick)).toEqual(['early', 'late', 'undated']);
    expect(places[1]).toMatchObject({ title: 'Late', text: 'Text', window: undefined });
    expect(places[1]?.moment).toEqual({ from: Date.UTC(2018, 0), to: Date.UTC(2019, 0) - 1 });
    expect(places[2]?.moment).toBeUndefined();
    expect(placeOfStep(index, 'late')).toBe(1);
  });

  test.each([-1, 3, 0.5, Number.NaN])('has no step %d', (place) => {
    expect(stepAt(index, place)).toBeUndefined();
  });
});

test('a step without dates shows the moment of what it opens, and all of the case', () => {
  const index = indexOf({
    events: [{ id: 'e', title: 'E', when: '2018' }],
    story: [
      { text: 'One', pick: 'e' },
      { text: 'Two', from: '2017' },
      { text: 'Three', moment: '2017/..' },
    ],
  });
  expect(stepAt(index, 0)?.moment).toEqual({ from: Date.UTC(2018, 0), to: Date.UTC(2019, 0) - 1 });
  expect(stepAt(index, 1)).toMatchObject({ window: undefined, moment: undefined, pick: undefined });
  expect(stepAt(index, 2)?.moment).toBeUndefined();
});

describe('a step of a case that has changed meanwhile', () => {
  const story = (...texts: readonly string[]) =>
    indexOf({ events: [{ id: 'a', title: 'A' }], story: texts.map((text) => ({ text, pick: 'a' })) });
  const events = (...ids: readonly string[]) =>
    indexOf({ events: ids.map((id, i) => ({ id, title: id, when: String(2000 + i) })) });

  test.each([
    ['moves when one before it goes', story('one', 'two', 'three'), 2, story('two', 'three'), 1],
    ['moves when one before it comes', story('one', 'two'), 1, story('one', 'new', 'two'), 2],
    ['goes', story('one', 'two'), 1, story('one'), -1],
    ['is another when its text is', story('one'), 0, story('One'), -1],
    ['is an event where there is no story', events('x', 'y', 'z'), 2, events('y', 'z'), 1],
    ['goes with its event', events('x', 'y'), 1, events('x'), -1],
  ])('%s', (_, before, place, after, expected) => {
    expect(findStep(after, stepAt(before, place)!)).toBe(expected);
  });
});

test('what happened nobody knows when after a day may have happened on the last day of the case and later', () => {
  const step = stepAt(firstCase, 5);
  expect(step).toMatchObject({ pick: 'summons-withdrawn', window: undefined });
  expect(step?.moment?.from).toBe(firstCase.eventById.get('lawsuit')?.earliest);
  const last = Math.max(...firstCase.events.map(({ latest }) => latest).filter(Number.isFinite));
  expect(step?.moment?.to).toBe(last + 1);
});
