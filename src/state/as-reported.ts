/** A case as its readers knew it at an instant: from what had been published by then, before later corrections. */
import type { Instant } from '../case/date.js';
import { isRefusal } from '../case/edtf-refusal.js';
import { sourcesOf } from '../case/findings.js';
import { type CaseIndex, indexCase } from '../case/index-case.js';
import { readDate } from '../case/read-date.js';
import type { Account, CaseEvent, Citation, Correction, When } from '../case/schema.js';

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
 * What cites only sources that do not count is left out; what cites none stays with that to which it belongs. Parties
 * stay, since events name them.
 */
export function caseAsReported(index: CaseIndex, by: Instant): Reported {
  const { sources = [], parties = [], corrections = [] } = index.case;
  const counting = countingSources(index, by);
  const events = eventsBefore(index, latestFirst(corrections, by)).filter((event) => {
    const cited = sourcesOf({ event });
    return cited.length === 0 || cited.some((id) => counting.has(id));
  });
  const made = corrections.filter((correction) => !isLater(correction, by));
  const others = thin({ ...index.case, sources: [], parties: [], events: [], corrections: made }, counting);
  const reported = indexCase(
    Object.freeze({
      ...others,
      sources: sources
        .filter(({ id }) => counting.has(id))
        .map(({ via = [], ...source }) =>
          thin({ ...source, via: via.filter((id) => counting.has(id)) }, counting),
        ),
      parties: parties.map((party) => thin(party, counting)),
      events: events.map((event) => thin(event, counting)),
    }),
  );
  const unknown = sources.filter(({ id }) => !counting.has(id));
  const undated = unknown.filter(({ published }) => published === undefined);
  return {
    index: { ...reported, sourceNumbers: index.sourceNumbers },
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

type Counting = ReadonlySet<string>;

/** A source counts when it had been published by then, and one without a date when it is known through one that counts. */
function countingSources({ sourceById }: CaseIndex, by: Instant): Counting {
  const counting = new Set<string>();
  const knownThrough = new Map<string, string[]>();
  for (const [id, { published, via = [] }] of sourceById) {
    if (published && published.earliest <= by) counting.add(id);
    if (published) continue;
    for (const other of via) knownThrough.set(other, [...(knownThrough.get(other) ?? []), id]);
  }
  // What is added on the way is walked as well.
  for (const id of counting) for (const other of knownThrough.get(id) ?? []) counting.add(other);
  return counting;
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

/** A record without what in its lists cites only sources that do not count; the same one where that is nothing. */
function thin<T extends object>(of: T, counting: Counting): T {
  let thinned = of;
  for (const key of Object.keys(of)) {
    const list: unknown = Reflect.get(of, key);
    const kept = Array.isArray(list) ? keepCounting(list, counting) : list;
    if (kept !== list) thinned = { ...thinned, [key]: kept };
  }
  return thinned === of ? of : settle(thinned);
}

function keepCounting(list: readonly unknown[], counting: Counting): readonly unknown[] {
  const kept = list.map((member) => keep(member, counting)).filter((member) => member !== undefined);
  return kept.length === list.length && kept.every((member, i) => member === list[i]) ? list : kept;
}

function keep(member: unknown, counting: Counting): unknown {
  if (typeof member !== 'object' || member === null) return member;
  const { source, cites = [] } = member as { source?: string; cites?: readonly Citation[] };
  const isCounting = source === undefined || counting.has(source);
  const isReported = cites.length === 0 || cites.some((cite) => counting.has(cite.source));
  return isCounting && isReported ? thin(member, counting) : undefined;
}

/** Where one version is left nothing differs: what it cites stands behind the whole. */
function settle<T extends { accounts?: readonly Account[]; cites?: readonly Citation[] }>(of: T): T {
  const { accounts = [], cites = [] } = of;
  const differing = accounts.filter(({ versions }) => versions.length > 1);
  if (differing.length === accounts.length) return of;
  const settled = accounts.filter(({ versions }) => versions.length < 2);
  const behind = settled.flatMap(({ versions }) => versions.flatMap((version) => version.cites ?? []));
  return { ...of, accounts: differing, cites: [...cites, ...behind] };
}
