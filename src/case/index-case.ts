/** What every element asks of a case: who is meant by an id, and in which order things happened. */
import type { Precision } from './date.js';
import { firstById } from './first-by-id.js';
import { type EventEntry, type Ordered, orderSteps } from './order-events.js';
import type { Case, CaseEvent, Claim, Party, Relationship, Source } from './schema.js';
import { finish, type Work } from './work.js';

export type { EventEntry } from './order-events.js';

export interface CaseIndex extends Ordered {
  readonly case: Case;
  readonly partyById: ReadonlyMap<string, Party>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly relationshipById: ReadonlyMap<string, Relationship>;
  /** The number by which a source is cited everywhere, from 1, in the file's order. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** The most exact precision of any event's date: nothing that is drawn may claim more. */
  readonly finest: Precision;
}

/** From coarse to fine. */
export const PRECISIONS: readonly Precision[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'minute',
  'second',
];

/** Indexes a case, as fast as its events can be put in order. */
export function indexCase(of: Case): CaseIndex {
  return finish(indexSteps(of));
}

/** The same in steps. */
export function* indexSteps(of: Case): Work<CaseIndex> {
  const read = yield* orderSteps(of.events, of.timeZone);
  // Where an id stands twice, all is ordered again: that is rare, and looking for it beforehand would cost every case.
  const isEachOwn = read.eventById.size === of.events.length;
  const ordered = isEachOwn ? read : yield* orderSteps(withOwnIds(of.events), of.timeZone);
  const sources = of.sources ?? [];
  return {
    case: of,
    ...ordered,
    partyById: firstById(of.parties ?? [], (party) => party.id),
    sourceById: firstById(sources, (source) => source.id),
    claimById: firstById(of.claims ?? [], (claim) => claim.id),
    relationshipById: firstById(of.relationships ?? [], (relationship) => relationship.id),
    sourceNumbers: firstById(
      sources.map((_, i) => i + 1),
      (number) => sources[number - 1]?.id ?? '',
    ),
    finest: finestOf(ordered.events),
  };
}

/** An id that stands twice is kept by the first; the others are told apart by a number, so that each can be reached. */
function withOwnIds(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const taken = new Set(events.map(({ id }) => id));
  const seen = new Set<string>();
  return events.map((event) => {
    let { id } = event;
    for (let count = 2; seen.has(id) || (id !== event.id && taken.has(id)); count++)
      id = `${event.id}-${String(count)}`;
    seen.add(id);
    return id === event.id ? event : { ...event, id };
  });
}

function finestOf(entries: readonly EventEntry[]): Precision {
  const found = new Set<Precision>();
  for (const { event, versions } of entries) {
    const date = event.when?.date;
    if (date) found.add(date.precision);
    for (const { date: other } of versions) found.add(other.precision);
  }
  return PRECISIONS.findLast((precision) => found.has(precision)) ?? 'millennium';
}
