/** Where each event lies in time, and in which order events are read: by their dates, and by what they are tied to. */

import type { Instant } from './date.js';
import { firstById } from './first-by-id.js';
import { halve } from './halve.js';
import { type DatedVersion, readVersions } from './read-versions.js';
import type { CaseEvent } from './schema.js';
import { STEP, type Work } from './work.js';

/** An event with its place in time and in the order of reading. */
export interface EventEntry {
  readonly event: CaseEvent;
  /** Place in the file's list of events. */
  readonly position: number;
  /** Place in the order of reading: earliest, then latest, then what came after what, then as in the file. */
  readonly order: number;
  /** The dates that its sources give it, where these contradict each other; else empty. */
  readonly versions: readonly DatedVersion[];
  /** The first instant at which it may have begun, by its own date, all versions and the events it is tied to. */
  readonly earliest: Instant;
  /** The last instant that it may reach; inclusive. */
  readonly latest: Instant;
}

export interface Ordered {
  /** In the order of reading; those of which nothing ties them to a time come last. */
  readonly events: readonly EventEntry[];
  /** How many of them, from the first, have a place in time. */
  readonly datedCount: number;
  readonly eventById: ReadonlyMap<string, EventEntry>;
}

/** Linear but for one sort, which events in order do not need. */
export function* orderSteps(events: readonly CaseEvent[], timeZone: string | undefined): Work<Ordered> {
  const drafts: Draft[] = [];
  const eventById = new Map<string, Draft>();
  for (const event of events) {
    const entry = draft(event, drafts.length, timeZone);
    if (!eventById.has(event.id)) eventById.set(event.id, entry);
    drafts.push(entry);
    if (drafts.length % STEP === 0) yield (0.5 * drafts.length) / events.length;
  }
  tie(drafts, eventById);
  const ordered = yield* inOrder(drafts);
  return { events: ordered, datedCount: countDated(ordered), eventById };
}

interface Draft {
  readonly event: CaseEvent;
  readonly position: number;
  readonly versions: readonly DatedVersion[];
  order: number;
  earliest: Instant;
  latest: Instant;
}

/** What has versions may lie anywhere from the first that any of them or its own date allows to the last. */
function draft(event: CaseEvent, position: number, timeZone: string | undefined): Draft {
  const versions = readVersions(event, timeZone);
  const own = event.when?.date ?? versions[0]?.date;
  let earliest = own?.earliest ?? Number.NEGATIVE_INFINITY;
  let latest = own?.latest ?? Number.POSITIVE_INFINITY;
  for (const { date } of versions) {
    earliest = Math.min(earliest, date.earliest);
    latest = Math.max(latest, date.latest);
  }
  return { event, position, order: position, versions, earliest, latest };
}

/** A circle of ties is followed this many times at most. */
const MOST_ROUNDS = 64;

/** Narrows each event's bounds by what it is tied to (`at`, `after`, `by`): once, and in a circle until nothing changes. */
function tie(drafts: readonly Draft[], byId: ReadonlyMap<string, Draft>): void {
  const tied = drafts.filter(isTied);
  if (tied.length === 0) return;
  const targets = ({ event: { when } }: Draft): readonly Draft[] =>
    [when?.at, when?.after, when?.by].flatMap((id) => byId.get(id ?? '') ?? []);
  const ordered = inOrderOf(tied, targets);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isChanged = false;
    for (const entry of ordered) isChanged = narrow(entry, byId) || isChanged;
    if (!isChanged) return;
  }
}

function isTied({ event: { when } }: Draft): boolean {
  return when !== undefined && (when.at ?? when.after ?? when.by) !== undefined;
}

function narrow(entry: Draft, byId: ReadonlyMap<string, Draft>): boolean {
  const { at = '', after = '', by = '' } = entry.event.when ?? {};
  const same = byId.get(at);
  const before = byId.get(after);
  const next = byId.get(by);
  const { earliest, latest } = entry;
  const isOwn = entry.event.when?.date !== undefined;
  if (same && !isOwn) bound(entry, same.earliest, same.latest);
  if (before) bound(entry, before.earliest, latest);
  if (next) bound(entry, earliest, next.latest);
  return entry.earliest !== earliest || entry.latest !== latest;
}

/**
 * A tie that contradicts the event's own date narrows nothing: `checkCase` reports it. Nor does one of an event with
 * versions, for it would prefer some of them.
 */
function bound(entry: Draft, earliest: Instant, latest: Instant): void {
  const from = Math.max(entry.earliest, earliest);
  const to = Math.min(entry.latest, latest);
  if (from > to || entry.versions.length > 0) return;
  entry.earliest = from;
  entry.latest = to;
}

function* inOrder(drafts: Draft[]): Work<readonly EventEntry[]> {
  const isOrdered = drafts.every((entry, i) => i === 0 || byTime(drafts[i - 1] as Draft, entry) < 0);
  const events = isOrdered ? drafts : yield* sortByTime(drafts);
  const ordered = events.some(isTied) ? respectTies(events) : events;
  ordered.forEach((entry, order) => {
    entry.order = order;
  });
  return ordered;
}

/**
 * In the order of `byTime`, by the first bounds alone as far as these tell: numbers are sorted by themselves, and each
 * event goes to the place of its own.
 */
function* sortByTime(drafts: readonly Draft[]): Work<readonly Draft[]> {
  const keys = new Float64Array(drafts.length);
  for (const entry of drafts) keys[entry.position] = keyOf(entry);
  yield 0.5;
  keys.sort();
  yield 0.6;
  const taken = new Uint32Array(drafts.length);
  const sorted = new Array<Draft>(drafts.length);
  for (const entry of drafts) {
    const key = keyOf(entry);
    const first = halve(0, keys.length, (i) => (keys[i] ?? 0) < key);
    const count = taken[first] ?? 0;
    taken[first] = count + 1;
    sorted[first + count] = entry;
    if (entry.position % STEP === 0) yield 0.6 + (0.2 * entry.position) / drafts.length;
  }
  let next = STEP;
  for (let start = 0; start < sorted.length; ) {
    const end = start + (taken[start] ?? 1);
    if (end - start > 1) sortRun(sorted, start, end);
    start = end;
    if (start < next) continue;
    next = start + STEP;
    yield 0.8 + (0.2 * start) / sorted.length;
  }
  return sorted;
}

/** What nothing dates comes last. */
function keyOf(entry: Draft): number {
  return isDated(entry) ? entry.earliest : Number.POSITIVE_INFINITY;
}

/** Events with the same first bound, which stand in the order of the file. */
function sortRun(sorted: Draft[], start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    if (byTime(sorted[i - 1] as Draft, sorted[i] as Draft) <= 0) continue;
    const run = sorted.slice(start, end).sort(byTime);
    for (let j = start; j < end; j++) sorted[j] = run[j - start] as Draft;
    return;
  }
}

function byTime(a: Draft, b: Draft): number {
  const isADated = isDated(a);
  if (isADated !== isDated(b)) return isADated ? -1 : 1;
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || a.position - b.position;
}

/** Among events with the same bounds, what is known to lie before another comes before it; else the file's order stays. */
function respectTies(events: readonly Draft[]): readonly Draft[] {
  const ordered: Draft[] = [];
  for (let start = 0, end = 0; start < events.length; start = end) {
    while (end < events.length && isSameTime(events[start], events[end])) end += 1;
    const group = events.slice(start, end);
    ordered.push(...(group.some(isTied) ? inOrderOf(group, befores(group)) : group));
  }
  return ordered;
}

/** What is known to lie right before each event of a group. */
function befores(group: readonly Draft[]): (entry: Draft) => readonly Draft[] {
  const byId = firstById(group, (entry) => entry.event.id);
  const before = new Map<Draft, Draft[]>(group.map((entry) => [entry, []]));
  for (const entry of group) {
    const { after = '', by = '' } = entry.event.when ?? {};
    const last = byId.get(after);
    const next = byId.get(by);
    if (last) before.get(entry)?.push(last);
    if (next) before.get(next)?.push(entry);
  }
  return (entry) => before.get(entry) ?? [];
}

/** The entries, and what they lead to, each after all that it leads to; a circle is left where it was entered. */
function inOrderOf(entries: readonly Draft[], leadsTo: (entry: Draft) => readonly Draft[]): readonly Draft[] {
  const entered = new Set<Draft>();
  const ordered = new Set<Draft>();
  for (const entry of entries) {
    const path = [entry];
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const isNew = !entered.has(last);
      entered.add(last);
      const ahead = isNew ? leadsTo(last).filter((other) => !entered.has(other)) : [];
      for (const other of ahead.toReversed()) path.push(other);
      if (ahead.length === 0) ordered.add(path.pop() ?? last);
    }
  }
  return [...ordered];
}

function isSameTime(a: Draft | undefined, b: Draft | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    isDated(a) === isDated(b) &&
    a.earliest === b.earliest &&
    a.latest === b.latest
  );
}

/** Infinities are equal to themselves: a difference would be NaN. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isDated(entry: EventEntry): boolean {
  return Number.isFinite(entry.earliest) || Number.isFinite(entry.latest);
}

function countDated(events: readonly EventEntry[]): number {
  const undated = events.findIndex((entry) => !isDated(entry));
  return undated === -1 ? events.length : undated;
}
