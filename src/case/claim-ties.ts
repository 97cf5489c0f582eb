/** What bears on a claim: the events that touch it or changed how it stood, and what was said of it. */
import type { CaseIndex, EventEntry } from './index-case.js';
import type { Claim, Quotation, Standing } from './schema.js';

export interface ClaimTies {
  /** The events that name it, and those by which it came to stand as it did; each once, in the order of reading. */
  readonly events: readonly EventEntry[];
  /** Its own, then those of its parts. */
  readonly quotations: readonly SaidOfClaim[];
}

export interface SaidOfClaim {
  readonly quotation: Quotation;
  /** The number of the part of which it was said, from 1; undefined: of the whole. */
  readonly part: number | undefined;
}

/** What bears on the claim with this id; nothing where the case has none. */
export function tiesOfClaim({ index, id }: { readonly index: CaseIndex; readonly id: string }): ClaimTies {
  const claim = index.claimById.get(id);
  if (!claim) return { events: [], quotations: [] };
  const events = new Set([...touchingOf(index, id), ...causesOf(claim, index)]);
  return {
    events: [...events].sort((a, b) => a.order - b.order),
    quotations: quotationsOf(claim),
  };
}

/** The events by which a claim, or a part of it, came to stand as it did. */
export function causesOf({ standings = [], parts = [] }: Claim, index: CaseIndex): readonly EventEntry[] {
  const all = [...standings, ...parts.flatMap((part) => part.standings ?? [])];
  return all.flatMap((standing) => causeOf(standing, index) ?? []);
}

/** The event by which something came to stand as it did: the one that is named, or at the time of which it did. */
export function causeOf({ event, when }: Standing, { eventById }: CaseIndex): EventEntry | undefined {
  return eventById.get(event ?? '') ?? eventById.get(when?.at ?? '');
}

const known = new WeakMap<CaseIndex, ReadonlyMap<string, readonly EventEntry[]>>();

/** The events that name a claim; found for all claims at once, when it is first asked for. */
function touchingOf(index: CaseIndex, id: string): readonly EventEntry[] {
  let byClaim = known.get(index);
  if (!byClaim) known.set(index, (byClaim = invert(index)));
  return byClaim.get(id) ?? [];
}

function invert({ events }: CaseIndex): ReadonlyMap<string, readonly EventEntry[]> {
  const byClaim = new Map<string, EventEntry[]>();
  for (const entry of events) {
    for (const id of entry.event.claims ?? []) {
      const found = byClaim.get(id);
      if (found) found.push(entry);
      else byClaim.set(id, [entry]);
    }
  }
  return byClaim;
}

function quotationsOf({ quotations = [], parts = [] }: Claim): readonly SaidOfClaim[] {
  return [
    ...quotations.map((quotation) => ({ quotation, part: undefined })),
    ...parts.flatMap((part, i) => (part.quotations ?? []).map((quotation) => ({ quotation, part: i + 1 }))),
  ];
}
