/** The same drawing for a page that reads from right to left: everything changes sides, nothing else changes. */
import type { PartiesGeometry, Rect } from './geometry.js';

export function mirrored(geometry: PartiesGeometry): PartiesGeometry {
  const { width, parties, relations } = geometry;
  const flip = <T extends Rect>(box: T): T => ({ ...box, x: width - box.x - box.width });
  return {
    ...geometry,
    parties: parties.map((party) => ({ ...flip(party), textX: width - party.textX })),
    relations: relations.map((relation) => ({
      ...relation,
      points: relation.points.map(({ x, y }) => ({ x: width - x, y })),
      label: flip(relation.label),
    })),
  };
}
