/** Where nothing happens for long: the stretches of time that a folded axis leaves out. */
import type { Instant } from '../case/date.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { boundsOfEnds } from '../case/read-date.js';
import { finish, STEP, type Work } from '../case/work.js';
import { MOST_FOLDED } from './scale.js';

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
/** What a fold takes of a figure, which is about this wide; in ems. */
export const FOLD_EMS = 6.5;
const FIGURE_EMS = 72;

/**
 * The silences to fold, in the order of time. The longest go first, each compared with what is left beside its like.
 * @param now the present, where the case goes on until then.
 */
export function findSilences(index: CaseIndex, now?: Instant): readonly Silence[] {
  return finish(silenceSteps(index, now));
}

/** The same in steps. */
export function* silenceSteps(index: CaseIndex, now?: Instant): Work<readonly Silence[]> {
  const stays = yield* staysOf(index, now);
  const gaps = longestGaps(stays);
  let left = stays.ends.length === 0 ? 0 : (stays.ends.at(-1) as number) - (stays.begins[0] as number);
  let steps = stays.begins.length - 1;
  const folded: Gap[] = [];
  for (const [i, gap] of gaps.entries()) {
    const like = gaps.slice(i).filter((other) => length(other) >= LIKE * length(gap));
    const together = like.reduce((sum, other) => sum + length(other), 0);
    const others = steps - like.length;
    const mean = (left - together) / others;
    if (like.length > others || i + like.length > MOST_FOLDS) break;
    if (length(gap) <= TIMES_MEAN * mean || together <= LEAST_SHARE * left) break;
    folded.push(gap);
    left -= length(gap);
    steps -= 1;
  }
  return withSince(
    longerThanFolds(folded, left).sort((a, b) => a.end - b.end),
    stays,
  );
}

/** Without those, of the shortest, that would take less room than their fold does. @param left the time beside all of them. */
function longerThanFolds(gaps: readonly Gap[], left: number): Gap[] {
  const folded = [...gaps];
  let time = left;
  for (let last = folded.at(-1); last; last = folded.at(-1)) {
    const fold = Math.min(FOLD_EMS, (MOST_FOLDED * FIGURE_EMS) / folded.length);
    if ((length(last) / time) * (FIGURE_EMS - folded.length * fold) > fold) break;
    time += length(last);
    folded.pop();
  }
  return folded;
}

/** Where events must be seen: as they are read, and their beginnings and their ends each in the order of time. */
interface Stays {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

/** From the last instant of what came before. */
interface Gap {
  readonly end: Instant;
  readonly to: Instant;
}

/** Of an event at most two. */
function* staysOf({ events, datedCount }: CaseIndex, now: Instant | undefined): Work<Stays> {
  const from = new Float64Array(2 * datedCount + 1);
  const to = new Float64Array(2 * datedCount + 1);
  let count = 0;
  const add = (earliest: Instant, latest: Instant): void => {
    // An open end stays where the known one is.
    const begin = Number.isFinite(earliest) ? earliest : latest;
    if (!Number.isFinite(begin)) return;
    from[count] = begin;
    to[count] = Number.isFinite(latest) ? latest : earliest;
    count += 1;
  };
  if (now !== undefined) add(now, now);
  for (let i = 0; i < datedCount; i++) {
    addStays(events[i] as EventEntry, add);
    if (i % STEP === 0) yield 0;
  }
  const begins = from.slice(0, count).sort();
  yield 0;
  const ends = to.slice(0, count).sort();
  yield 0;
  return { from: from.subarray(0, count), to: to.subarray(0, count), begins, ends };
}

/** Adds where an event must be seen: a moment with all it may mean; of something that lasted, its two ends. */
function addStays(entry: EventEntry, add: (earliest: Instant, latest: Instant) => void): void {
  const date = entry.versions.length === 0 ? entry.event.when?.date : undefined;
  const ends = date && boundsOfEnds(date);
  if (ends) for (const [earliest, latest] of ends) add(earliest, latest);
  else if (date?.kind !== 'interval') add(entry.earliest, entry.latest);
}

/** The longest, from long to short; more than can be folded by one, which tells whether all of its like can be. */
function longestGaps({ begins, ends }: Stays): readonly Gap[] {
  const gaps: Gap[] = [];
  let least = 0;
  for (let i = 1; i < begins.length; i++) {
    // All that began before has ended, too: as many as have begun.
    const gap = { end: ends[i - 1] as number, to: begins[i] as number };
    if (length(gap) <= least) continue;
    const place = gaps.findLastIndex((other) => length(other) >= length(gap)) + 1;
    if (place <= MOST_FOLDS) gaps.splice(place, 0, gap);
    if (gaps.length > MOST_FOLDS + 1) gaps.pop();
    // Hardly any is as long as those that are there already.
    if (gaps.length > MOST_FOLDS) least = length(gaps.at(-1) as Gap);
  }
  return gaps;
}

/** A reader counts from the last that began of those that ended right before. */
function withSince(gaps: readonly Gap[], { from, to }: Stays): readonly Silence[] {
  const since = new Map(gaps.map(({ end }) => [end, Number.NEGATIVE_INFINITY]));
  if (gaps.length === 0) return [];
  for (let i = 0; i < to.length; i++) {
    const last = since.get(to[i] as number);
    if (last !== undefined) since.set(to[i] as number, Math.max(last, from[i] as number));
  }
  return gaps.map(({ end, to: next }) => ({ from: end + 1, to: next, since: since.get(end) ?? end }));
}

function length({ end, to }: Gap): number {
  return to - (end + 1);
}
