/** A layered drawing of the same parties by another layout, to compare with. */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { PartiesGeometry, PartiesSubject, PartyPlace } from '../../src/layout/parties/geometry.js';
import type { Polyline } from './party-count.js';

/** In which part of a layered drawing who stands that keeps the sides apart, from left to right. */
const PARTITIONS: Readonly<Record<PartyPlace, number>> = {
  first: 0,
  third: 1,
  court: 1,
  background: 1,
  second: 2,
};

/**
 * The lines of a layered drawing of the same parties, each as large as in ours, those with parts as large as they need.
 * @param hasSides one side stands left of all others and the other right, as in ours; else everyone stands anywhere.
 */
export async function layeredLines(
  { parties, relations }: PartiesSubject,
  geometry: PartiesGeometry,
  hasSides = false,
): Promise<readonly Polyline[]> {
  const sizes = new Map(geometry.parties.map((party) => [party.id, party]));
  const nodes = new Map(parties.map(({ id }): [string, ElkNode] => [id, { id, children: [] }]));
  for (const { id, whole } of parties) nodes.get(whole ?? '')?.children?.push(nodes.get(id) as ElkNode);
  for (const { id } of parties) {
    const node = nodes.get(id) as ElkNode;
    const { width, height } = sizes.get(id) ?? { width: 100, height: 40 };
    if (node.children?.length === 0) Object.assign(node, { width, height });
  }
  for (const { id, place } of parties) {
    const side = { 'elk.partitioning.partition': `${PARTITIONS[place]}` };
    if (hasSides) (nodes.get(id) as ElkNode).layoutOptions = side;
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
      'elk.partitioning.activate': `${hasSides}`,
    },
  };
  const drawn = await new ELK().layout(root);
  return drawn.edges.map(({ sections = [] }) =>
    sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
  );
}
