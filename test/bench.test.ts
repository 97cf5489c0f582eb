/** What the benchmark is given and counts: the same data every time, with the shares it promises. */
import { describe, expect, test } from 'vitest';
import { parseCase } from '../src/case/index.js';
import { eventsText, partiesText } from './bench/data.mjs';
import { type Drawing, measureDrawing } from './bench/measures/crossings.mjs';
import { seeded } from './layout/party-chance.js';

interface MadeEvent {
  readonly title: string;
  readonly when: string;
  readonly parties: readonly string[];
}

describe('the data', () => {
  test.each([12, 100, 1000])('of %i events', (count) => {
    const text = eventsText(count);
    expect(eventsText(count)).toBe(text);
    expect(parseCase(text).problems).toEqual([]);
    const events = (JSON.parse(text) as { events: MadeEvent[] }).events;
    const starts = events.map(({ when }) => Date.parse(when.split('/')[0]!));
    expect(events).toHaveLength(count);
    expect(events.filter(({ when }) => when.includes('/'))).toHaveLength(Math.floor(0.3 * count));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(events.map(({ title }) => title)).size).toBe(count);
    expect(events.filter(({ title }) => title.length < 20 || title.length > 80)).toEqual([]);
    if (count < 1000) return;
    expect(new Set(events.flatMap(({ parties }) => parties)).size).toBe(8);
    expect(text.length / count).toBeGreaterThan(140);
    expect(text.length / count).toBeLessThan(170);
    // Evenly spread, a hundredth of the time would hold a hundredth of the events.
    const [first, last] = [starts[0]!, starts.at(-1)!];
    const bins = new Map<number, number>();
    for (const start of starts) {
      const bin = Math.floor((99.9 * (start - first)) / (last - first));
      bins.set(bin, (bins.get(bin) ?? 0) + 1);
    }
    expect(Math.max(...bins.values())).toBeGreaterThan((1.5 * count) / 100);
  });

  test.each([10, 100, 1000])('of %i parties', (count) => {
    const text = partiesText(count);
    expect(partiesText(count)).toBe(text);
    const { problems, case: read } = parseCase(text);
    expect(problems).toEqual([]);
    expect([read?.parties?.length, read?.relationships?.length]).toEqual([count, 1.5 * count]);
  });
});

describe('the counts', () => {
  test('crossings and overlaps are those of a look at every pair', () => {
    const next = seeded(7);
    const at = (): readonly [number, number] => [Math.floor(next() * 100), Math.floor(next() * 100)];
    const nodes = Array.from({ length: 40 }, (_, i) => ({
      ...{ id: `p${i}`, x: next() * 100, y: next() * 100, width: 9, height: 4 },
    }));
    const some = (): string => `p${Math.floor(next() * 40)}`;
    const links = Array.from({ length: 60 }, () => ({
      from: some(),
      to: some(),
      points: [at(), at(), at()],
    }));
    const { crossings, overlaps } = measureDrawing({ nodes, links });
    expect(crossings * 60).toBeCloseTo(
      pairs(links)
        .filter(([a, b]) => isApart(a, b))
        .flatMap(meetings).length,
    );
    expect(overlaps * 40).toBeCloseTo(
      pairs(nodes).filter(([a, b]) => Math.abs(a.x - b.x) <= 8 && Math.abs(a.y - b.y) <= 3).length,
    );
    expect(crossings).toBeGreaterThan(0);
    expect(overlaps).toBeGreaterThan(0);
  });
});

type Link = Drawing['links'][number];

function pairs<T>(of: readonly T[]): [T, T][] {
  return of.flatMap((a, i) => of.slice(i + 1).map((b): [T, T] => [a, b]));
}

function isApart(a: Link, b: Link): boolean {
  return (
    new Set([a.from, a.to, b.from, b.to]).size === new Set([a.from, a.to]).size + new Set([b.from, b.to]).size
  );
}

/** Where the runs of two links cross within both, by solving for the point. */
function meetings([a, b]: [Link, Link]): number[] {
  const runs = ({ points }: Link) => points.slice(1).map((to, i) => [points[i]!, to] as const);
  return runs(a).flatMap(([p, q]) =>
    runs(b).flatMap(([r, s]) => {
      const [ux, uy, vx, vy] = [q[0] - p[0], q[1] - p[1], s[0] - r[0], s[1] - r[1]];
      const across = ux * vy - uy * vx;
      const t = ((r[0] - p[0]) * vy - (r[1] - p[1]) * vx) / across;
      const u = ((r[0] - p[0]) * uy - (r[1] - p[1]) * ux) / across;
      return t > 0 && t < 1 && u > 0 && u < 1 ? [t] : [];
    }),
  );
}
