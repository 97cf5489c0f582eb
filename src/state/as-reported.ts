/** A case as its readers knew it at an instant: from what had been published by then, before later corrections. */
import type { Instant } from '../case/date.js';
import { isRefusal } from '../case/edtf-refusal.js';
import { sourcesOf } from '../case/findings.js';
import { type CaseIndex, indexCase } from '../case/index-case.js';
import { readDate } from '../case/read-date.js';
import {
  type Case,
  type CaseEvent,
  type Correction,
  caseField,
  type Relationship,
  type When,
} from '../case/schema.js';
import { forget, type IsGone } from './forget.js';
import { namedParties } from './named-parties.js';
import { Counting, thin } from './thin.js';

export interface Reported {
  /** The case as it was known; sources keep the numbers that they have in the whole of it. */
  readonly index: CaseIndex;
  /** How many sources were published later. */
  readonly laterSources: number;
  /** How many sources do not count since it is not known when they were published. */
  readonly undatedSources: number;
  /** How many events are left out, since only sources that do not count report them. */
  readonly leftOut: number;
}

/**
 * What cites only sources that do not count is left out, and what points at it; what cites none stays with that to which
 * it belongs. Parties stay where anything that was known names them, and the steps of the story each in its place.
 */
export function caseAsReported(index: CaseIndex, by: Instant): Reported {
  const { sources = [], parties = [], corrections = [], relationships } = index.case;
  const counting = countingSources(index, by);
  const before = eventsBefore(index, latestFirst(corrections, by));
  const events = before
    .map((event) => thin(event, counting))
    .filter((event, i) => isReported(event, before[i]));
  const made = corrections.filter((correction) => !isLater(correction, by));
  const told: Case = {
    ...thin(
      {
        ...{ ...index.case, sources: [], parties: [], events: [], corrections: made },
        ...(relationships && { relationships: relationships.map((one) => withTimes(one, counting)) }),
      },
      counting,
    ),
    sources: sources
      .filter(({ id }) => counting.has(id))
      .map(({ via = [], ...source }) =>
        thin({ ...source, via: via.filter((id) => counting.has(id)) }, counting),
      ),
    parties: parties.map((party) => thin(party, counting)),
    events,
  };
  const known = namedParties(told, (party) => isReported(party, index.partyById.get(party.id)));
  const reported = { ...told, parties: known };
  const unknown = sources.filter(({ id }) => !counting.has(id));
  const undated = unknown.filter(({ published }) => published === undefined);
  return {
    index: { ...indexCase(Object.freeze(withoutTies(reported, index))), sourceNumbers: index.sourceNumbers },
    laterSources: unknown.length - undated.length,
    undatedSources: undated.length,
    leftOut: index.events.length - events.length,
  };
}

/** The instants at which something was published or corrected, in order: between two of them a case stays as it is. */
export function reportDates({ case: { sources = [], corrections = [] } }: CaseIndex): readonly Instant[] {
  const dates = [...sources.map(({ published }) => published), ...corrections.map(({ when }) => when)];
  const instants = dates.flatMap((date) => date?.earliest ?? []).filter(Number.isFinite);
  return [...new Set(instants)].sort((a, b) => a - b);
}

/** A source counts when it had been published by then, and one without a date when it is known through one that counts. */
function countingSources({ sourceById }: CaseIndex, by: Instant): Counting {
  const counting = new Set<string>();
  const reports = new Map<string, string[]>();
  for (const [id, { published, via = [] }] of sourceById) {
    if (published && published.earliest <= by) counting.add(id);
    if (published) continue;
    for (const other of via) reports.set(other, [...(reports.get(other) ?? []), id]);
  }
  // What is added on the way is walked as well.
  for (const id of counting) for (const other of reports.get(id) ?? []) counting.add(other);
  return new Counting(counting, sourceById);
}

/** An event, or another statement that may cite sources. */
type Statement = Parameters<typeof sourcesOf>[0]['event'];

/** @param left with what is left of its sources. @param whole with all of them. */
function isReported(left: Statement, whole: Statement | undefined): boolean {
  return (
    sourcesOf({ event: left }).length > 0 || (whole !== undefined && sourcesOf({ event: whole }).length === 0)
  );
}

/** Without a beginning or an end for which it names sources that do not count. */
function withTimes(relationship: Relationship, counting: Counting): Relationship {
  const { cites = [] } = relationship;
  const isTold = (key: string): boolean => {
    const own = cites.filter(({ field }) => field === key);
    return own.length === 0 || own.some((cite) => counting.vouches(cite, [cites]));
  };
  const { begins, ends, ...others } = relationship;
  if ((!begins || isTold('begins')) && (!ends || isTold('ends'))) return relationship;
  return {
    ...others,
    ...(begins && isTold('begins') && { begins }),
    ...(ends && isTold('ends') && { ends }),
  };
}

/** Without what points at an entry of the whole case that is not in it. The story keeps its steps. */
function withoutTies({ story, ...reported }: Case, whole: CaseIndex): Case {
  const { events, claims = [], relationships = [] } = reported;
  const known = new Set([...events, ...claims, ...relationships].map(({ id }) => id));
  const could = [whole.eventById, whole.claimById, whole.relationshipById];
  const isGone: IsGone = (id, target) =>
    target !== 'party' && target !== 'source' && !known.has(id) && could.some((byId) => byId.has(id));
  return { ...(forget(reported, caseField, isGone) ?? reported), ...(story && { story }) };
}

function isLater({ when }: Correction, by: Instant): boolean {
  return when !== undefined && when.earliest > by;
}

/** The corrections made after an instant, in the order in which they are taken back. */
function latestFirst(corrections: readonly Correction[], by: Instant): readonly Correction[] {
  const later = corrections.filter((one) => isLater(one, by)).reverse();
  return later.sort((a, b) => (b.when?.earliest ?? 0) - (a.when?.earliest ?? 0));
}

/** The events in the file's order, with these corrections taken back. */
function eventsBefore(index: CaseIndex, corrections: readonly Correction[]): readonly CaseEvent[] {
  const before = new Map<string, CaseEvent>();
  for (const correction of corrections) {
    const { of = '' } = correction;
    const event = before.get(of) ?? index.eventById.get(of)?.event;
    if (event) before.set(of, takeBack(event, correction, event.timeZone ?? index.case.timeZone));
  }
  const events: CaseEvent[] = [];
  for (const { event, position } of index.events) events[position] = before.get(event.id) ?? event;
  return events;
}

function takeBack(event: CaseEvent, { field, was }: Correction, timeZone: string | undefined): CaseEvent {
  if (field === 'title' || field === 'text') return { ...event, [field]: was };
  return field === 'when' ? { ...event, when: readWhen(was, timeZone) } : event;
}

function readWhen(was: string, timeZone: string | undefined): When {
  const date = readDate(was, timeZone);
  return isRefusal(date) ? { said: was } : { date };
}
