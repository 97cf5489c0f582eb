/** Groups that fold: a whole with its parts, and in a case of many parties those of one side and kind. */

import type { Party, Relationship } from '../../case/schema.js';
import type { PartyPlace } from '../../layout/parties/geometry.js';
import type { Relations } from './relations.js';

export interface Grouping {
  /** Inside what each party and group stands, by id. */
  readonly wholes: ReadonlyMap<string, string>;
  /** Groups that no party is, by their id. */
  readonly made: ReadonlyMap<string, MadeGroup>;
  /** How many parties stand inside a group, over however many others. */
  readonly counts: ReadonlyMap<string, number>;
  readonly folded: ReadonlySet<string>;
  /** What stands for a party or a group: itself, or the outermost folded group around it. */
  readonly shownFor: (id: string) => string;
}

export interface MadeGroup {
  readonly place: PartyPlace;
  /** As the file writes it; empty: none. */
  readonly kind: string;
  /** The side that all of them serve, where they are on none themselves. */
  readonly serves: PartyPlace | undefined;
}

/** From so many parties on, or so many ties, groups start folded: lines would lie over each other. */
const MANY_PARTIES = 60;
const MANY_TIES = 100;
/** Fewer are no group. */
const LEAST_GROUP = 3;

const PLACES: Readonly<Record<string, PartyPlace>> = {
  plaintiff: 'first',
  defendant: 'second',
  court: 'court',
};

/** Kinds of relationship by which one stands beside another. */
const SERVING: ReadonlySet<string | undefined> = new Set(['representation', 'acts for']);

export function isServing({ kind }: Relationship): boolean {
  return SERVING.has(kind);
}

export function placeOf({ side = '', isBackground }: Party): PartyPlace {
  if (isBackground) return 'background';
  return (Object.hasOwn(PLACES, side) && PLACES[side]) || 'third';
}

/** @param turned groups that the reader has turned over: open ones are folded, folded ones open. */
export function groupParties(relations: Relations, turned: readonly string[]): Grouping {
  const { parties } = relations;
  const isTangled = relations.stated.length >= MANY_TIES;
  const isMany = parties.length >= MANY_PARTIES || isTangled;
  const wholes = new Map(relations.wholes);
  const isOpen = parties.filter(({ id }) => !wholes.has(id)).length >= MANY_PARTIES / 2;
  const made = isTangled || (isMany && isOpen) ? makeGroups(relations, wholes) : new Map<string, MadeGroup>();
  const counts = countParts(parties, wholes);
  const folded = new Set([...counts.keys()].filter((id) => isMany !== turned.includes(id)));
  return { wholes, made, counts, folded, shownFor };

  function shownFor(id: string): string {
    let shown = id;
    for (let at = wholes.get(id); at !== undefined; at = wholes.get(at)) if (folded.has(at)) shown = at;
    return shown;
  }
}

/** Puts parties that stand in no other by side, the side that they serve, and kind, where there are many of them. */
function makeGroups(relations: Relations, wholes: Map<string, string>): Map<string, MadeGroup> {
  const { parties } = relations;
  const served = sidesServed(relations);
  const top = parties.filter(({ id }) => !wholes.has(id));
  const made = new Map<string, MadeGroup>();
  const members = new Map<string, string[]>();
  for (const party of top) {
    const { kind = '' } = party;
    const place = placeOf(party);
    const serves = place === 'third' ? served.get(party.id) : undefined;
    const id = `group ${place} ${serves ? `of ${serves} ` : ''}${kind}`;
    made.set(id, { place, kind, serves });
    members.set(id, [...(members.get(id) ?? []), party.id]);
  }
  for (const [id, ids] of members) {
    if (ids.length < LEAST_GROUP) made.delete(id);
    else for (const party of ids) wholes.set(party, id);
  }
  return made;
}

/** By the id of who serves but one of the two sides, which. */
function sidesServed({ parties, stated }: Relations): ReadonlyMap<string, PartyPlace> {
  const places = new Map(parties.map((party) => [party.id, placeOf(party)] as const));
  const served = new Map<string, PartyPlace>();
  const both = new Set<string>();
  for (const { from, to } of stated.filter(isServing)) {
    const place = places.get(to);
    if (place !== 'first' && place !== 'second') continue;
    if ((served.get(from) ?? place) !== place) both.add(from);
    served.set(from, place);
  }
  for (const id of both) served.delete(id);
  return served;
}

function countParts(parties: readonly Party[], wholes: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of parties)
    for (let at = wholes.get(id); at !== undefined; at = wholes.get(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}
