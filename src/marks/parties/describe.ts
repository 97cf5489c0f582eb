/** From a case to what is drawn of its parties: who stands where, inside whom, beside whom, and what leads from one to another. */
import type { Party, Relationship } from '../../case/schema.js';
import type { PartiesSubject, PartyPlace, PartySubject } from '../../layout/parties/geometry.js';
import { partyWordsFor, sayPlainKind, unturned } from '../../locale/index.js';
import { cutTitle } from '../long-text.js';
import { nameOf, type Telling } from '../telling.js';
import { type Grouping, groupParties, isServing, placeOf } from './groups.js';
import { leadsTo, type Relations } from './relations.js';

/** A party, or a group of parties that has no name in the file. */
export interface Node {
  readonly id: string;
  /** Undefined for a group that is none of the parties. */
  readonly party: Party | undefined;
  readonly name: string;
  readonly note: string | undefined;
  readonly place: PartyPlace;
  /** How many parties stand inside it. */
  readonly parts: number;
  readonly isFolded: boolean;
}

/** What leads from one node to another: one relationship, or several where a folded group stands at an end. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relationships: readonly Relationship[];
  readonly text: string;
  readonly isBackground: boolean;
}

export interface PartiesPlan {
  readonly subject: PartiesSubject;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** Every relationship that is left, memberships too. */
  readonly rows: readonly Relationship[];
  /** By the id of a party the membership by which it stands inside another. */
  readonly inside: ReadonlyMap<string, Relationship>;
  readonly grouping: Grouping;
  readonly parties: readonly Party[];
}

/** What a reader has left out or turned over. */
export interface Choice {
  readonly hidden: readonly string[];
  readonly turned: readonly string[];
}

/** Characters of a name and of a verb. */
const MOST_NAMED = 160;

export function describeParties(
  relations: Relations,
  { hidden, turned }: Choice,
  telling: Telling,
): PartiesPlan {
  const grouping = groupParties(relations, turned);
  const isLeft = ({ kind = '' }: Relationship): boolean => !hidden.includes(kind);
  const rows = [...relations.stated, ...relations.memberships].filter(isLeft);
  const drawn = rows.filter((row) => !relations.shown.has(row));
  const nodes = describeNodes(relations, grouping, telling);
  const edges = describeEdges(drawn, grouping, telling);
  const parties = [...nodes.values()].map((node) => subjectOf(node, { relations, grouping, nodes }));
  const subject: PartiesSubject = {
    parties,
    relations: [...edges.values()].map(({ id, from, to, text, isBackground }) => ({
      ...{ id, from, to, text, isBackground },
    })),
  };
  const inside = new Map(Array.from(relations.shown, (row) => [row.from, row]));
  return { subject, nodes, edges, rows, inside, grouping, parties: relations.parties };
}

/** Wholes before their parts; what a folded group holds is none. */
function describeNodes(
  { parties }: Relations,
  grouping: Grouping,
  telling: Telling,
): ReadonlyMap<string, Node> {
  const words = partyWordsFor(telling.speech);
  const nodes = new Map<string, Node>();
  const add = (node: Omit<Node, 'parts' | 'isFolded' | 'note'>, note?: string): void => {
    const { id } = node;
    if (grouping.shownFor(id) !== id) return;
    const parts = grouping.counts.get(id) ?? 0;
    const isFolded = grouping.folded.has(id);
    const count = node.party ? words.parts : words.parties;
    nodes.set(id, { ...node, parts, isFolded, note: isFolded ? count(parts) : note });
  };
  for (const [id, { place, kind, serves }] of grouping.made)
    add({
      id,
      party: undefined,
      place,
      name: words.group(words.sides[serves ?? place], sayPlainKind(kind, 'partyKinds', telling.speech)),
    });
  for (const party of parties) {
    const name = cutTitle(unturned(nameOf(party) ?? ''), MOST_NAMED);
    const note = party.isIdentified === false ? words.notIdentified : undefined;
    add({ id: party.id, party, place: placeOf(party), name }, note);
  }
  return nodes;
}

interface Made {
  readonly relations: Relations;
  readonly grouping: Grouping;
  readonly nodes: ReadonlyMap<string, Node>;
}

function subjectOf(
  { id, party, name, note, place }: Node,
  { relations, grouping, nodes }: Made,
): PartySubject {
  const whole = grouping.wholes.get(id);
  return {
    ...{ id, text: name, note, place },
    whole: whole !== undefined && nodes.has(whole) ? whole : undefined,
    beside: besideOf(id, relations, grouping),
    position: party?.position,
  };
}

/** Whom it, or who stands inside a group, represents or acts for, unless one of them stands inside the other. */
function besideOf(
  id: string,
  { stated }: Relations,
  { made, wholes, shownFor }: Grouping,
): string | undefined {
  const isGroup = made.has(id);
  const client = stated.find(
    (one) =>
      (one.from === id || (isGroup && wholes.get(one.from) === id)) &&
      isServing(one) &&
      !leadsTo(one.from, one.to, wholes) &&
      !leadsTo(one.to, one.from, wholes),
  );
  const shown = client && shownFor(client.to);
  return shown === undefined || leadsTo(id, shown, wholes) ? undefined : shown;
}

/** Where more lines than this lead to and fro, their verbs would be all that is seen. */
export const MOST_VERBS = 120;

/** Between folded groups all that leads the same way is one. */
function describeEdges(
  drawn: readonly Relationship[],
  { shownFor, folded }: Grouping,
  telling: Telling,
): ReadonlyMap<string, Edge> {
  const gathered = new Map<string, Relationship[]>();
  for (const one of drawn) {
    const [from, to] = [shownFor(one.from), shownFor(one.to)];
    const isGathered = folded.has(from) || folded.has(to);
    // Within a folded group nothing is seen.
    if (isGathered && from === to) continue;
    const key = isGathered ? `edge ${from} ${to}` : one.id;
    const known = gathered.get(key);
    if (known) known.push(one);
    else gathered.set(key, [one]);
  }
  const edges = new Map<string, Edge>();
  const hasRoom = gathered.size <= MOST_VERBS;
  for (const relationships of gathered.values()) {
    const [first] = relationships;
    if (!first) continue;
    const [from, to] = [shownFor(first.from), shownFor(first.to)];
    const id = relationships.length === 1 ? first.id : `edge ${from} ${to}`;
    const isBackground = relationships.every((one) => one.isBackground === true);
    const text = hasRoom ? textOf(relationships, telling) : '';
    edges.set(id, { id, from, to, relationships, text, isBackground });
  }
  return edges;
}

/** The verb, where they have but one. */
function textOf(relationships: readonly Relationship[], { speech }: Telling): string {
  const verbs = new Set(relationships.map(({ verb = '' }) => verb));
  const [verb = ''] = verbs;
  if (relationships.length === 1) return cutTitle(unturned(verb), MOST_NAMED);
  return partyWordsFor(speech).relationships(relationships.length);
}

/** The key of the button that folds and opens a group. */
export function turnKey(id: string): string {
  return `turn ${id}`;
}
