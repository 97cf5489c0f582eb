/** A layered drawing of the same parties by another layout, to compare with. */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { PartiesGeometry, PartiesSubject } from '../../src/layout/parties/geometry.js';
import type { Polyline } from './party-count.js';

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
  return drawn.edges.map(({ sections = [] }) =>
    sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
  );
}
