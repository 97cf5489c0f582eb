import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOR_GROUPS, layoutParties } from '../../src/layout/parties/at-once.js';
import type { PartiesFrame, PartiesGeometry, PartiesSubject } from '../../src/layout/parties/geometry.js';
import { mirrored } from '../../src/layout/parties/mirror.js';
import { layoutPartiesStepwise } from '../../src/layout/parties/parties.js';
import { type Chance, subjectByChance } from './party-chance.js';
import { drawnOnce, frameOf } from './party-drawings.js';
import { findFaults } from './party-laws.js';
import { FIRST_CASE, INVENTED, ODD, TWO_SIDED } from './party-subjects.js';

const EM = 16;

function inSteps(subject: PartiesSubject, frame: PartiesFrame): PartiesGeometry {
  const steps = layoutPartiesStepwise(subject, frame, FOR_GROUPS);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Parties by chance, at most so many. */
function chanceOf(least: number, most: number): fc.Arbitrary<Chance> {
  return fc.record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    parties: fc.integer({ min: least, max: most }),
    ties: fc.constantFrom(0, 0.5, 1, 1.5),
    parts: fc.constantFrom(0, 0, 0.2, 0.6),
    servants: fc.constantFrom(0, 0.2),
    placed: fc.constantFrom(0, 0, 0, 0.1, 1),
    place: fc.constantFrom(undefined, undefined, 'third' as const, 'first' as const, 'background' as const),
  });
}

const some = chanceOf(0, 20);
const widths = fc.integer({ min: 600, max: 1400 });

function faultsOf(of: Chance, width: number, isMirrored: boolean): readonly string[] {
  const subject = subjectByChance(of);
  const frame = frameOf(width, isMirrored);
  return findFaults(subject, layoutParties(subject, frame), frame);
}

describe('laws', () => {
  test('hold for a few parties by chance', () => {
    const property = fc.property(some, widths, fc.boolean(), (of, width, isMirrored) => {
      expect(faultsOf(of, width, isMirrored)).toEqual([]);
    });
    fc.assert(property, { numRuns: 25 });
  });

  test('hold for many parties by chance', () => {
    const property = fc.property(chanceOf(60, 220), widths, (of, width) => {
      expect(faultsOf(of, width, false)).toEqual([]);
    });
    fc.assert(property, { numRuns: 2, endOnFailure: true });
  });

  test('the same picture on every run, in steps too, and mirrored', () => {
    // How many there are changes the work, and not what is done with it.
    const property = fc.property(chanceOf(0, 10), (of) => {
      const subject = subjectByChance(of);
      const whole = layoutParties(subject, frameOf(1120));
      expect(inSteps(subject, frameOf(1120))).toEqual(whole);
      expect(layoutParties(subject, frameOf(1120, true))).toEqual(mirrored(whole));
    });
    fc.assert(property, { numRuns: 6 });
  });

  test.each([600, 700, 1120, 1400])('hold for the first case at %i px', (width) => {
    expect(findFaults(FIRST_CASE, drawnOnce(FIRST_CASE, width), frameOf(width))).toEqual([]);
  });

  test.each([...INVENTED, TWO_SIDED])('hold for $name', ({ subject }) => {
    expect(findFaults(subject, drawnOnce(subject, 1120), frameOf(1120))).toEqual([]);
  });

  test.each(ODD)('hold for $name', ({ subject }) => {
    const frame = frameOf(700);
    expect(findFaults(subject, layoutParties(subject, frame), frame)).toEqual([]);
  });
});

/** The middle of a party. */
function middleOf({ parties }: PartiesGeometry, id: string): { readonly x: number; readonly y: number } {
  const party = parties.find((one) => one.id === id);
  if (!party) throw new Error(`${id} is not drawn.`);
  return { x: party.x + party.width / 2, y: party.y + party.height / 2 };
}

describe('places', () => {
  const first = drawnOnce(FIRST_CASE, 1120);

  test('sides face each other, others stand between them', () => {
    expect(middleOf(first, 'twitter').x).toBeLessThan(middleOf(first, 'alt-uscis').x);
    expect(middleOf(first, 'alt-uscis').x).toBeLessThan(middleOf(first, 'trump-administration').x);
  });

  test('the court stands above all, background below', () => {
    const ys = first.parties.map(({ id }) => middleOf(first, id).y);
    expect(middleOf(first, 'court').y).toBe(Math.min(...ys));
    const below = ['wikileaks', 'occupy-account', 'turkey'].map((id) => middleOf(first, id).y);
    const others = first.parties.filter(({ id }) => !['wikileaks', 'occupy-account', 'turkey'].includes(id));
    expect(Math.min(...below)).toBeGreaterThan(Math.max(...others.map(({ id }) => middleOf(first, id).y)));
  });

  test.each([768, 832, 900])('at %i px no line goes far around', (width) => {
    const { relations } = drawnOnce(FIRST_CASE, width);
    const lengths = relations.map(({ points }) =>
      points.reduce((sum, { x, y }, i) => {
        const before = points[i - 1] ?? { x, y };
        return sum + Math.abs(x - before.x) + Math.abs(y - before.y);
      }, 0),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1.5 * width);
  });

  test('counsel stands on the outer side of whom it serves', () => {
    expect(middleOf(first, 'wilmerhale').x).toBeLessThan(middleOf(first, 'twitter').x);
  });

  test.each([
    [700, 700],
    [1120, 1120],
    [1400, 1400],
  ])('the first case fits %i px', (width, most) => {
    expect(drawnOnce(FIRST_CASE, width).width).toBeLessThanOrEqual(most);
  });

  test.each([false, true])('a position that the author gives is kept (mirrored: %s)', (isMirrored) => {
    const { parties, relations } = FIRST_CASE;
    const placed = parties.map((party) =>
      party.id === 'twitter' ? { ...party, position: { x: 40, y: 20 } } : party,
    );
    const geometry = layoutParties({ parties: placed, relations }, frameOf(1120, isMirrored));
    const { x, y } = middleOf(geometry, 'twitter');
    expect(isMirrored ? geometry.width - x : x).toBeCloseTo(40 * EM);
    expect(y).toBeCloseTo(20 * EM);
  });
});
