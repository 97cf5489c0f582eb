/** Where nothing happens for long: the stretches of time that a folded axis leaves out. */
import type { Instant } from '../case/date.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { readParts } from '../case/read-date.js';

/** A stretch without an event, from the end of what came before to the start of what came next. */
export interface Silence {
  readonly from: Instant;
  readonly to: Instant;
  /** The earliest instant of the last event before it: a reader counts the days from there. */
  readonly since: Instant;
}

/** A silence is folded when it is this many times as long as the mean step between all other events. */
const TIMES_MEAN = 4;
/** And when it and its like would take more than this share of the axis. */
const LEAST_SHARE = 0.12;
const MOST_FOLDS = 24;
/** Silences of at least this part of its length are its like: where bursts follow each other, none hides another. */
const LIKE = 0.5;

/**
 * The silences to fold, in the order of time. The longest go first, each compared with what is left beside its like.
 * @param now the present, where the case goes on until then.
 */
export function findSilences(index: CaseIndex, now?: Instant): readonly Silence[] {
  const stays: Stay[] = now === undefined ? [] : [{ from: now, to: now }];
  for (let i = 0; i < index.datedCount; i++) addStays(index.events[i] as EventEntry, stays);
  stays.sort((a, b) => a.from - b.from);
  const gaps = gapsBetween(stays);
  const first = stays[0]?.from ?? 0;
  let left = lastOf(stays, first) - first;
  let steps = stays.length - 1;
  const folded: Silence[] = [];
  gaps.sort((a, b) => length(b) - length(a));
  for (const [i, gap] of gaps.entries()) {
    const like = gaps.slice(i, MOST_FOLDS + 1).filter((other) => length(other) >= LIKE * length(gap));
    const together = like.reduce((sum, other) => sum + length(other), 0);
    const others = steps - like.length;
    const mean = (left - together) / others;
    if (like.length > others || i + like.length > MOST_FOLDS) break;
    if (length(gap) <= TIMES_MEAN * mean || together <= LEAST_SHARE * left) break;
    folded.push(gap);
    left -= length(gap);
    steps -= 1;
  }
  return folded.sort((a, b) => a.from - b.from);
}

interface Stay {
  readonly from: Instant;
  readonly to: Instant;
}

/** Adds where an event must be seen: a moment with all it may mean; of something that lasted, its two ends. */
function addStays(entry: EventEntry, stays: Stay[]): void {
  const date = entry.versions.length === 0 ? entry.event.when?.date : undefined;
  if (date?.kind !== 'interval') {
    addStay(entry.earliest, entry.latest, stays);
    return;
  }
  const parts = readParts(date);
  if (parts.kind !== 'interval') return;
  for (const end of [parts.start, parts.end])
    if (typeof end !== 'string') addStay(end.earliest, end.latest, stays);
}

/** An open end stays where the known one is. */
function addStay(earliest: Instant, latest: Instant, stays: Stay[]): void {
  const from = Number.isFinite(earliest) ? earliest : latest;
  const to = Number.isFinite(latest) ? latest : earliest;
  if (Number.isFinite(from)) stays.push({ from, to });
}

function gapsBetween(stays: readonly Stay[]): Silence[] {
  const gaps: Silence[] = [];
  let last = stays[0];
  for (const next of stays) {
    if (last && next.from > last.to + 1) gaps.push({ from: last.to + 1, to: next.from, since: last.from });
    if (!last || next.to >= last.to) last = next;
  }
  return gaps;
}

function lastOf(stays: readonly Stay[], first: Instant): Instant {
  let last = first;
  for (const { to } of stays) last = Math.max(last, to);
  return last;
}

function length({ from, to }: Silence): number {
  return to - from;
}
