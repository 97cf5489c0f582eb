/**
 * Where a key leads in the diagram. Left and right go from party to party; down steps on the first relationship of a
 * party, left and right turn to the next of them clockwise, down goes on to the party at its other end, up goes back.
 */
import type { PartiesGeometry, PartyGeometry, RelationGeometry } from '../../layout/parties/geometry.js';
import type { Walk } from '../../layout/walk.js';
import { type Edge, type PartiesPlan, turnKey } from './describe.js';

/** Where the keyboard stands. */
export interface Stand {
  /** The key of a party, of a relationship, or of a button that folds a group. */
  readonly at: string;
  /** On a relationship: the party from which it was reached. */
  readonly from: string | undefined;
}

/** @param seen the relationships that are drawn. */
export function walkDiagram(
  { at, from }: Stand,
  way: Walk,
  plan: PartiesPlan,
  { parties, relations }: PartiesGeometry,
): Stand | undefined {
  const edge = plan.edges.get(at);
  const party = (key: string | undefined): Stand | undefined =>
    key === undefined ? undefined : { at: key, from: undefined };
  if (way === 'first') return party(parties[0]?.id);
  if (way === 'last') return party(parties.at(-1)?.id);
  if (edge) return walkFromEdge(edge, from ?? edge.from, way);
  if (way === 'row below') {
    const [first] = edgesOf(at);
    return first && { at: first.id, from: at };
  }
  const keys = stopsOf(parties, plan);
  if (way === 'next' || way === 'previous') return party(keys[keys.indexOf(at) + (way === 'next' ? 1 : -1)]);
  return undefined;

  function walkFromEdge({ id, from: start, to }: Edge, anchor: string, to_: Walk): Stand | undefined {
    if (to_ === 'row above') return party(anchor);
    if (to_ === 'row below') return party(anchor === start ? to : start);
    const around = edgesOf(anchor);
    const place = around.findIndex((one) => one.id === id);
    const by = to_ === 'next' ? 1 : to_ === 'previous' ? -1 : 0;
    const next = by === 0 ? undefined : around.at((place + by) % around.length);
    return next && { at: next.id, from: anchor };
  }

  function edgesOf(id: string): readonly RelationGeometry[] {
    const box = parties.find((one) => one.id === id);
    return box ? clockwise(box, relations, plan) : [];
  }
}

/** The next party whose name begins so. */
export function findInDiagram(
  letters: string,
  at: string,
  plan: PartiesPlan,
  { parties }: PartiesGeometry,
): Stand | undefined {
  const start = parties.findIndex(({ id }) => id === at) + 1;
  const found = [...parties.slice(start), ...parties.slice(0, start)].find(({ id }) =>
    plan.nodes.get(id)?.name.toLocaleLowerCase().startsWith(letters.toLocaleLowerCase()),
  );
  return found && { at: found.id, from: undefined };
}

/** Each group's button comes after it. */
function stopsOf(parties: readonly PartyGeometry[], { nodes }: PartiesPlan): readonly string[] {
  return parties.flatMap(({ id }) => ((nodes.get(id)?.parts ?? 0) > 0 ? [id, turnKey(id)] : [id]));
}

/** What leads to or from a party, clockwise from its top by where it leaves the party. */
export function clockwise(
  { id, x, y, width, height }: PartyGeometry,
  relations: readonly RelationGeometry[],
  { edges }: PartiesPlan,
): readonly RelationGeometry[] {
  const turn = ({ id: key, points }: RelationGeometry): number => {
    const end = edges.get(key)?.from === id ? points[0] : points.at(-1);
    const angle = Math.atan2((end?.x ?? 0) - (x + width / 2), y + height / 2 - (end?.y ?? 0));
    return (angle + 2 * Math.PI) % (2 * Math.PI);
  };
  return relations
    .filter(({ id: key }) => edges.get(key)?.from === id || edges.get(key)?.to === id)
    .map((relation) => ({ relation, turn: turn(relation) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ relation }) => relation);
}
