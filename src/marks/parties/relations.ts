/** All that a case says of how its parties stand to each other: its relationships, and who is part of whom. */
import type { Membership, Party, Relationship } from '../../case/schema.js';
import { partyWordsFor, type Speech, sayList } from '../../locale/index.js';
import type { Telling } from '../telling.js';

/** The parties of a case with all that ties them. */
export interface Relations {
  /** Each id once, in the order of the file. */
  readonly parties: readonly Party[];
  /** Between parties that the case has, in the order of the file. */
  readonly stated: readonly Relationship[];
  /** Who is part of whom, said like the others. */
  readonly memberships: readonly Relationship[];
  /** By the id of a party that of the one inside which it stands: without circles, and the same at every moment. */
  readonly wholes: ReadonlyMap<string, string>;
  /** The memberships that are seen in that. */
  readonly shown: ReadonlySet<Relationship>;
}

export function describeRelations(telling: Telling): Relations {
  const { partyById, relationshipById } = telling.index;
  const parties = [...partyById.values()];
  const isBetween = ({ from, to }: Relationship): boolean => partyById.has(from) && partyById.has(to);
  const wholes = new Map<string, string>();
  const shown = new Set<Relationship>();
  const memberships: Relationship[] = [];
  for (const party of parties) {
    const own = (party.partOf ?? [])
      .map((membership, i) => asRelationship(party, membership, i, telling))
      .filter(isBetween);
    memberships.push(...own);
    const inside = own.filter(({ to }) => !leadsTo(to, party.id, wholes));
    // Where it still stands at the end comes before where it stood once.
    const whole = inside.find(({ when }) => !isOver(when)) ?? inside[0];
    if (!whole) continue;
    wholes.set(party.id, whole.to);
    shown.add(whole);
  }
  return { parties, stated: [...relationshipById.values()].filter(isBetween), memberships, wholes, shown };
}

function isOver(when: Relationship['when']): boolean {
  return when?.date !== undefined && Number.isFinite(when.date.latest);
}

function asRelationship(
  { id, isBackground }: Party,
  { party, when, cites }: Membership,
  place: number,
  { speech }: Telling,
): Relationship {
  return {
    id: `part ${id} ${String(place)}`,
    from: id,
    to: party,
    kind: PART_OF,
    verb: partyWordsFor(speech).isPartOf,
    ...(when && { when }),
    ...(cites && { cites }),
    ...(isBackground && { isBackground }),
  };
}

export const PART_OF = 'part of';

/** "16 relationships, 5 parties as parts of others". */
export function sayCount(rows: readonly Relationship[], speech: Speech): string {
  const words = partyWordsFor(speech);
  const parts = rows.filter(({ kind }) => kind === PART_OF).length;
  const stated = rows.length - parts;
  const said = [
    stated > 0 || parts === 0 ? words.relationships(stated) : '',
    parts > 0 ? words.memberships(parts) : '',
  ];
  return sayList(said.filter(Boolean), speech);
}

/** Whether one party stands inside another, over however many; or is the same one. */
export function leadsTo(from: string, to: string, wholes: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = wholes.get(at)) if (at === to) return true;
  return false;
}
