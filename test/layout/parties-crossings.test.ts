/** No more crossings than a layered layout of elkjs draws. */
import { afterAll, describe, expect, test } from 'vitest';
import { countCrossings, linesOf } from './party-count.js';
import { drawnOnce } from './party-drawings.js';
import { layeredLines } from './party-layered.js';
import { FIRST_CASE, INVENTED, TWO_SIDED } from './party-subjects.js';

/** Where many have a side, the layered layout has to keep the sides apart, too: one that need not crosses less than any that does. */
const SUBJECTS = [
  ...[{ name: 'first case', subject: FIRST_CASE }, ...INVENTED].map((of) => ({
    ...of,
    hasSides: false,
  })),
  { ...TWO_SIDED, hasSides: true },
];

describe('crossings', () => {
  const rows: string[] = [];
  afterAll(() => {
    console.log(['crossings: ours, layered', ...rows].join('\n'));
  });

  test.each(SUBJECTS)('$name', async ({ name, subject, hasSides }) => {
    const geometry = drawnOnce(subject, 1120);
    const ours = countCrossings(linesOf(geometry));
    const layered = countCrossings(await layeredLines(subject, geometry, hasSides));
    rows.push(`${name.padEnd(28)}${String(ours).padStart(5)}${String(layered).padStart(8)}`);
    expect(ours).toBeLessThanOrEqual(layered);
  });

  test('are counted', () => {
    const across = [
      { x: 0, y: 5 },
      { x: 10, y: 5 },
    ];
    const zigzag = [
      { x: 2, y: 0 },
      { x: 4, y: 10 },
      { x: 6, y: 0 },
    ];
    expect(countCrossings([across, zigzag])).toBe(2);
    expect(countCrossings([across, across])).toBe(0);
  });
});
