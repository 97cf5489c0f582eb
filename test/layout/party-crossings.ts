/** Crossings of lines, counted for any drawing; and a layered drawing of the same parties by another layout to compare with. */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { PartiesGeometry, PartiesSubject } from '../../src/layout/parties/geometry.js';
import { seeded } from './party-chance.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

type Polyline = readonly Point[];

/** Lines that turn at the same corner are moved apart by less than can be seen, so that each crossing counts once. */
const NUDGE_PX = 0.01;

/** How often lines cross. Lines that only meet at a party do not. */
export function countCrossings(lines: readonly Polyline[]): number {
  const next = seeded(1);
  const nudge = (): number => (next() - 0.5) * NUDGE_PX;
  const nudged = lines.map((line) =>
    line.map((point, i) =>
      i === 0 || i === line.length - 1 ? point : { x: point.x + nudge(), y: point.y + nudge() },
    ),
  );
  let count = 0;
  nudged.forEach((one, i) => {
    for (const other of nudged.slice(i + 1)) count += crossingsOf(one, other);
  });
  return count;
}

export function linesOf({ relations }: PartiesGeometry): Polyline[] {
  return relations.map(({ points }) => points);
}

function crossingsOf(one: Polyline, other: Polyline): number {
  let count = 0;
  for (let i = 1; i < one.length; i++) {
    for (let j = 1; j < other.length; j++) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]] as [Point, Point, Point, Point];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count += 1;
    }
  }
  return count;
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** The lines of a layered drawing of the same parties, each as large as in ours, those with parts as large as they need. */
export async function layeredLines(
  { parties, relations }: PartiesSubject,
  geometry: PartiesGeometry,
): Promise<readonly Polyline[]> {
  const sizes = new Map(geometry.parties.map((party) => [party.id, party]));
  const nodes = new Map(parties.map(({ id }): [string, ElkNode] => [id, { id, children: [] }]));
  for (const { id, whole } of parties) nodes.get(whole ?? '')?.children?.push(nodes.get(id) as ElkNode);
  for (const { id } of parties) {
    const node = nodes.get(id) as ElkNode;
    const { width, height } = sizes.get(id) ?? { width: 100, height: 40 };
    if (node.children?.length === 0) Object.assign(node, { width, height });
  }
  const edges = relations.map(
    ({ id, from, to }): ElkExtendedEdge => ({ id, sources: [from], targets: [to] }),
  );
  const root = {
    id: 'root',
    children: parties.filter(({ whole }) => whole === undefined).map(({ id }) => nodes.get(id) as ElkNode),
    edges,
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.json.edgeCoords': 'ROOT',
      'elk.json.shapeCoords': 'ROOT',
    },
  };
  const drawn = await new ELK().layout(root);
  return (drawn.edges ?? []).map(({ sections = [] }) =>
    sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
  );
}
