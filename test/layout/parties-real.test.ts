/** Parties of real graphs and dockets: the laws hold for them, and those of a docket can be read. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutParties } from '../../src/layout/parties/at-once.js';
import type { PartiesSubject } from '../../src/layout/parties/geometry.js';
import { described } from '../marks/parties/parties.js';
import { indexOf } from '../state/cases.js';
import { estimateWidths } from './estimate-widths.js';
import { countCrossings, linesOf } from './party-count.js';
import { hasDockets, readDocket } from './party-dockets.js';
import { findFaults } from './party-laws.js';

const graphs = new URL('../../../shared/data/graphs/', import.meta.url);
const isHere = existsSync(graphs);
const read = (name: string): string => readFileSync(new URL(name, graphs), 'utf8');

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly verb: string;
}

/** Whoever is named in some ties, and these ties. */
function subjectOf(ties: readonly Tie[]): PartiesSubject {
  const names = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return {
    parties: Array.from(names, (name) => ({
      id: name,
      text: name,
      note: undefined,
      place: 'third',
      whole: undefined,
      beside: undefined,
      position: undefined,
    })),
    relations: ties.map(({ from, to, verb }, i) => ({
      id: `r${i}`,
      from,
      to,
      text: verb,
      isBackground: false,
    })),
  };
}

/** The first rows of a table of who is tied to whom, whose cells may stand between quotation marks. */
function readTable(count: number): PartiesSubject {
  const rows = read('trumpworld.csv')
    .split('\n')
    .slice(1, count + 1);
  return subjectOf(
    rows.map((row) => {
      const cells = Array.from(row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell = '']) =>
        cell.replace(/^"|"$/g, ''),
      );
      return { from: cells[1] ?? '', to: cells[3] ?? '', verb: cells[4] ?? '' };
    }),
  );
}

function readDepartures(): PartiesSubject {
  const left = JSON.parse(read('littlesis-departures.json')) as { name: string; where_to: string }[];
  return subjectOf(left.map(({ name, where_to }) => ({ from: name, to: where_to, verb: 'went to' })));
}

/** A board whose parties have positions that its author gave them, CSS px; they are moved into the frame. */
function readBoard(): PartiesSubject {
  const { graph } = JSON.parse(read('oligrapher-campaign-donors.v2.json')) as {
    graph: {
      nodes: Record<string, { id: number; display: { name: string; x: number; y: number } }>;
      edges: Record<string, { id: number; node1_id: number; node2_id: number; display: { label: string } }>;
    };
  };
  const nodes = Object.values(graph.nodes);
  const left = Math.min(...nodes.map(({ display }) => display.x));
  const top = Math.min(...nodes.map(({ display }) => display.y));
  return {
    parties: nodes.map(({ id, display: { name, x, y } }) => ({
      id: `${id}`,
      text: name,
      note: undefined,
      place: 'third',
      whole: undefined,
      beside: undefined,
      position: { x: (x - left) / 16 + 12, y: (y - top) / 16 + 5 },
    })),
    relations: Object.values(graph.edges).map(({ id, node1_id, node2_id, display }) => ({
      id: `e${id}`,
      from: `${node1_id}`,
      to: `${node2_id}`,
      text: display.label,
      isBackground: false,
    })),
  };
}

const frame = { width: 1120, em: 16, isMirrored: false, measure: estimateWidths(16) };

describe.skipIf(!isHere)('real graphs (skipped where they are not beside the project)', () => {
  test.each<[string, () => PartiesSubject]>([
    ['60 ties of companies', () => readTable(60)],
    ['400 ties of companies', () => readTable(400)],
    ['people who left, and where to', readDepartures],
    ['a board with positions of its own', readBoard],
  ])('%s', (_, subjectIs) => {
    const subject = subjectIs();
    expect(findFaults(subject, layoutParties(subject, frame), frame)).toEqual([]);
  });
});

describe.skipIf(!hasDockets)('real dockets (skipped where they are not beside the project)', () => {
  test.each([
    ['an appeal with 143 amici', 'juriscraper/ca9_hawaii-v-trump.json', 238],
    ['a suit in which everyone has the same counsel', 'recap/15992337_abc-v-goodfriend.json', 24],
    ['a prosecution in which newspapers are heard', 'juriscraper/utd_us-v-mitchell.json', 28],
  ])('%s', (_, name, count) => {
    const index = indexOf(readDocket(name));
    expect(index.partyById.size).toBe(count);
    const { subject } = described(index).plan;
    const geometry = layoutParties(subject, frame);
    expect(findFaults(subject, geometry, frame)).toEqual([]);
    // Every other line at most crosses another.
    expect(countCrossings(linesOf(geometry))).toBeLessThanOrEqual(subject.relations.length / 2);
  });
});
