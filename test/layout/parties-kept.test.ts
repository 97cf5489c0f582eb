/** Who is neither folded nor opened stays about where it was. */
import { expect, test } from 'vitest';
import { layoutParties } from '../../src/layout/parties/at-once.js';
import type { PartiesGeometry } from '../../src/layout/parties/geometry.js';
import { described } from '../marks/parties/parties.js';
import { firstCase } from '../state/cases.js';
import { estimateWidths } from './estimate-widths.js';
import { findFaults } from './party-laws.js';

const GROUP = 'trump-administration';
/** Less than the height of a name, CSS px. */
const NEAR = 24;

/** How far the middles of those that stand in both have moved, the least first. */
function moves(one: PartiesGeometry, other: PartiesGeometry): readonly number[] {
  const before = new Map(one.parties.map((party) => [party.id, party]));
  return other.parties
    .flatMap(({ id, x, y, width, height }) => {
      const was = before.get(id);
      if (!was || id === GROUP) return [];
      return [Math.hypot(x + width / 2 - was.x - was.width / 2, y + height / 2 - was.y - was.height / 2)];
    })
    .sort((a, b) => a - b);
}

test.each([
  [900, false],
  [1120, false],
  [1120, true],
  [1400, false],
])('at %i px (mirrored: %s) a group folds and opens in its place', (width, isMirrored) => {
  const frame = { width, em: 16, isMirrored, measure: estimateWidths(16) };
  const open = described(firstCase).plan.subject;
  const folded = described(firstCase, { turned: [GROUP] }).plan.subject;
  const first = layoutParties(open, frame);
  const second = layoutParties(folded, frame, first);
  const third = layoutParties(open, frame, second);
  expect(findFaults(folded, second, frame)).toEqual([]);
  expect(findFaults(open, third, frame)).toEqual([]);
  for (const moved of [moves(first, second), moves(second, third)]) {
    expect(moved.length).toBeGreaterThan(8);
    expect(moved[moved.length >> 1]).toBeLessThan(NEAR);
  }
});
