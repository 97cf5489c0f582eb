/** The room that is kept for a timeline is that of all that will stand in it. */
import { expect, test } from 'vitest';
import { PAGE_SIZE } from '../../src/state/view.js';
import { renderReserve } from '../../src/static/index.js';
import { indexFrom } from '../formats/cases.js';

/** CSS px in a container that is too narrow for a figure. */
function heightOf(count: number): number {
  const events = Array.from({ length: count }, (_, i) => ({ id: `e${i}`, title: 'One', when: '2020' }));
  return Number(/--case-reserved-height:(\d+)px/.exec(renderReserve(indexFrom({ events })))?.[1]);
}

test('a list has room for each of its events, and for no more than a page of them', () => {
  const [few, most, more] = [PAGE_SIZE / 2, PAGE_SIZE, 2 * PAGE_SIZE].map(heightOf);
  expect(most! / few!).toBeGreaterThan(1.9);
  expect(more).toBe(most);
});

test('the parties have room, too: a register for each of them, and less where they are drawn side by side', () => {
  const parties = Array.from({ length: 8 }, (_, i) => ({ id: `p${i}`, name: `Party ${i}` }));
  const heights = (of: object): readonly number[] =>
    Array.from(
      renderReserve(indexFrom({ events: [], ...of })).matchAll(
        /case-parties\{--case-reserved-height:(\d+)px/g,
      ),
      ([, height]) => Number(height),
    );
  const [narrow, wide] = [heights({ parties })[0], heights({ parties }).at(-1)];
  expect(wide!).toBeLessThan(narrow!);
  expect(heights({ parties: parties.slice(0, 4) })[0]! / narrow!).toBeLessThan(0.6);
  expect(heights({})).toEqual([]);
});
