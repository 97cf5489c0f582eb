/** Parties in one open group: lines with corners cross no more often than the straight ones of d3-force. */
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3';
import { describe, expect, test } from 'vitest';
import { layoutParties } from '../../src/layout/parties/at-once.js';
import type { PartiesSubject } from '../../src/layout/parties/geometry.js';
import { partiesText } from '../bench/data.mjs';
import { measureDrawing } from '../bench/measures/crossings.mjs';
import { described } from '../marks/parties/parties.js';
import { indexOf } from '../state/cases.js';
import { estimateWidths } from './estimate-widths.js';
import { findFaults } from './party-laws.js';

const FRAME = { width: 1120, em: 16, isMirrored: false, measure: estimateWidths(16) };

/** Parties of the benchmark, all of whose groups are open. */
function openSubject(count: number): PartiesSubject {
  const index = indexOf(JSON.parse(partiesText(count)) as object);
  const turned = [...described(index).plan.grouping.folded];
  return described(index, { turned }).plan.subject;
}

type Line = readonly { readonly x: number; readonly y: number }[];

/** How often lines cross, as the benchmark counts it. */
function countCrossings({ relations }: PartiesSubject, lines: readonly Line[]): number {
  const links = relations.map(({ from, to }, i) => ({
    from,
    to,
    points: (lines[i] ?? []).map(({ x, y }) => [x, y] as const),
  }));
  return measureDrawing({ nodes: [], links }).crossings;
}

/** Straight lines between the places that forces find. */
function forcedLines({ parties, relations }: PartiesSubject): Line[] {
  const nodes = parties.map(({ id }): SimulationNodeDatum & { readonly id: string } => ({ id }));
  const links = relations.map(({ from, to }) => ({ source: from, target: to }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  forceSimulation(nodes)
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .force(
      'link',
      forceLink<(typeof nodes)[number], { source: string; target: string }>(links).id(({ id }) => id),
    )
    .stop()
    .tick(300);
  const at = (id: string) => ({ x: byId.get(id)?.x ?? 0, y: byId.get(id)?.y ?? 0 });
  return relations.map(({ from, to }) => [at(from), at(to)]);
}

describe('an open group', () => {
  test.each([100, 300])('of %i parties', (count) => {
    const subject = openSubject(count);
    const geometry = layoutParties(subject, FRAME);
    expect(geometry.parties).toHaveLength(count + 1);
    // Every pair is looked at.
    if (count === 100) expect(findFaults(subject, geometry, FRAME)).toEqual([]);
    const ours = countCrossings(
      subject,
      geometry.relations.map(({ points }) => points),
    );
    expect(ours).toBeLessThanOrEqual(countCrossings(subject, forcedLines(subject)));
  });
});
