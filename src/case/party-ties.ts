/** What a case says of a party elsewhere than in its own entry. */
import type { CaseIndex, EventEntry } from './index-case.js';
import type { Claim, Membership, Party, Quotation, Relationship } from './schema.js';

/** Words of a party that stand in another entry. */
export interface Spoken {
  readonly quotation: Quotation;
  /** The id of the event, party, relationship or claim in which they stand. */
  readonly within: string;
}

/** A party that is part of another, and the statement that it is. */
export interface PartOfIt {
  readonly party: Party;
  readonly membership: Membership;
}

export interface PartyTies {
  /** Events in which it has a role, in the order of reading, each once. */
  readonly events: readonly EventEntry[];
  /** From it and to it, in the file's order. */
  readonly relationships: readonly Relationship[];
  readonly parts: readonly PartOfIt[];
  readonly claimsBy: readonly Claim[];
  readonly claimsAgainst: readonly Claim[];
  readonly spoken: readonly Spoken[];
}

const NONE: PartyTies = Object.freeze({
  events: [],
  relationships: [],
  parts: [],
  claimsBy: [],
  claimsAgainst: [],
  spoken: [],
});

const known = new WeakMap<CaseIndex, ReadonlyMap<string, PartyTies>>();

/** All of it; found once for all parties of a case. */
export function tiesOfParty({ index, id }: { index: CaseIndex; id: string }): PartyTies {
  let byParty = known.get(index);
  if (!byParty) known.set(index, (byParty = gather(index)));
  return byParty.get(id) ?? NONE;
}

type Draft = { -readonly [Key in keyof PartyTies]: PartyTies[Key][number][] };
type Of = (id: string) => Draft;

function gather(index: CaseIndex): ReadonlyMap<string, PartyTies> {
  const drafts = new Map<string, Draft>();
  const of: Of = (id) => {
    let draft = drafts.get(id);
    if (!draft) drafts.set(id, (draft = emptyDraft()));
    return draft;
  };
  for (const entry of index.events) {
    for (const { party } of entry.event.parties ?? []) addOnce(of(party).events, entry);
    gatherWords(entry.event, of);
  }
  for (const relationship of index.relationshipById.values()) {
    addOnce(of(relationship.from).relationships, relationship);
    addOnce(of(relationship.to).relationships, relationship);
    gatherWords(relationship, of);
  }
  for (const party of index.partyById.values()) {
    for (const membership of party.partOf ?? []) of(membership.party).parts.push({ party, membership });
    gatherWords(party, of);
  }
  for (const claim of index.claimById.values()) gatherClaim(claim, of);
  return drafts;
}

function emptyDraft(): Draft {
  return { events: [], relationships: [], parts: [], claimsBy: [], claimsAgainst: [], spoken: [] };
}

function gatherClaim(claim: Claim, of: Of): void {
  for (const id of claim.by ?? []) addOnce(of(id).claimsBy, claim);
  for (const id of claim.against ?? []) addOnce(of(id).claimsAgainst, claim);
  gatherWords(claim, of);
  for (const { quotations } of claim.parts ?? []) gatherWords({ id: claim.id, quotations }, of);
}

/** What a party says of itself stands in its own entry already. */
function gatherWords(
  { id, quotations }: { readonly id: string; readonly quotations?: readonly Quotation[] | undefined },
  of: Of,
): void {
  for (const quotation of quotations ?? []) {
    const { speaker } = quotation;
    if (speaker !== undefined && speaker !== id) of(speaker).spoken.push({ quotation, within: id });
  }
}

/** What is named twice by one entry comes twice in a row. */
function addOnce<T>(list: T[], one: T): void {
  if (list.at(-1) !== one) list.push(one);
}
