import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartiesFrame, PartiesGeometry, PartiesSubject } from '../../src/layout/parties/geometry.js';
import { mirrored } from '../../src/layout/parties/mirror.js';
import { layoutParties, layoutPartiesStepwise } from '../../src/layout/parties/parties.js';
import { estimateWidths } from '../../src/layout/type.js';
import { type Chance, subjectByChance } from './party-chance.js';
import { findFaults } from './party-laws.js';
import { readFirstCase } from './party-subjects.js';

const EM = 16;

function frameOf(width: number, isMirrored = false): PartiesFrame {
  return { width, em: EM, isMirrored, measure: estimateWidths(EM) };
}

function inSteps(subject: PartiesSubject, frame: PartiesFrame): PartiesGeometry {
  const steps = layoutPartiesStepwise(subject, frame);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const chance: fc.Arbitrary<Chance> = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  parties: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
    fc.integer({ min: 0, max: 30 }),
  ),
  ties: fc.constantFrom(0, 0.5, 1, 1.5, 2),
  parts: fc.constantFrom(0, 0, 0.2, 0.6),
  servants: fc.constantFrom(0, 0.2),
  placed: fc.constantFrom(0, 0, 0, 0.1, 1),
  place: fc.constantFrom(undefined, undefined, 'third' as const, 'first' as const, 'background' as const),
});

describe('laws', () => {
  test('hold for parties by chance', () => {
    fc.assert(
      fc.property(chance, fc.integer({ min: 600, max: 1400 }), fc.boolean(), (of, width, isMirrored) => {
        const subject = subjectByChance(of);
        const frame = frameOf(width, isMirrored);
        expect(findFaults(subject, layoutParties(subject, frame), frame)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the same picture on every run, in steps too, and mirrored', () => {
    fc.assert(
      fc.property(chance, (of) => {
        const subject = subjectByChance(of);
        const whole = layoutParties(subject, frameOf(1120));
        expect(inSteps(subject, frameOf(1120))).toEqual(whole);
        expect(layoutParties(subject, frameOf(1120, true))).toEqual(mirrored(whole));
      }),
      { numRuns: 20 },
    );
  });

  test.each([600, 700, 1120, 1400])('hold for the first case at %i px', (width) => {
    const subject = readFirstCase();
    const frame = frameOf(width);
    expect(findFaults(subject, layoutParties(subject, frame), frame)).toEqual([]);
  });
});
