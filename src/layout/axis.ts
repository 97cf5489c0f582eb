/** The axis of a whole case, before any window: a row of pieces, each of time or of a fixed width. */
import type { Instant } from '../case/date.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { finish, type Work } from '../case/work.js';
import { fromLocal, toLocal } from '../case/zone.js';
import { FOLD_EMS, type Silence, silenceSteps } from './silences.js';

/** folded: proportional, long silences folded. time: proportional throughout. equal: one step per event. */
export type ScaleKind = 'folded' | 'time' | 'equal';

/** time: proportional to its share. fold: a silence. before, after: room for what has no known bound on that side. */
export type PieceKind = 'time' | 'fold' | 'before' | 'after';

export interface Piece {
  readonly kind: PieceKind;
  readonly from: Instant;
  readonly to: Instant;
  /** Its share of the width that is left for pieces of time; 0 for the others. */
  readonly share: number;
  /** Its width in ems of the figure; 0 for pieces of time. */
  readonly ems: number;
  /** Of a fold: since when nothing happened, as a reader counts it. */
  readonly since?: Instant;
}

export interface Axis {
  readonly kind: ScaleKind;
  /** Without a gap, in the order of time. */
  readonly pieces: readonly Piece[];
  readonly from: Instant;
  readonly to: Instant;
}

/** Room for a label and for the order of the events in it. */
const OPEN_EMS = 23;
/** What has no length of its own still needs some: a second. */
const LEAST_MS = 1000;
/** The time given to the rooms before and after, as a share of the rest: only their order matters. */
const OPEN_SHARE = 0.25;

/**
 * The axis of a case, or undefined where no event has a place in time.
 * @param now the present, in a case that goes on: the axis reaches it.
 */
export function makeAxis(index: CaseIndex, kind: ScaleKind, now?: Instant): Axis | undefined {
  const ready = prepared.get(index);
  return ready && ready.kind === kind && ready.now === now ? ready.axis : finish(axisSteps(index, kind, now));
}

/** Axes that were made in steps for a large case, before they are asked for. */
const prepared = new WeakMap<
  CaseIndex,
  { kind: ScaleKind; now: Instant | undefined; axis: Axis | undefined }
>();

/** The same in steps, kept for who asks for it next. */
export function* prepareAxis(index: CaseIndex, kind: ScaleKind, now?: Instant): Work<void> {
  prepared.set(index, { kind, now, axis: yield* axisSteps(index, kind, now) });
}

function* axisSteps(index: CaseIndex, kind: ScaleKind, now: Instant | undefined): Work<Axis | undefined> {
  const dated =
    index.datedCount === index.events.length ? index.events : index.events.slice(0, index.datedCount);
  const known = knownBounds(dated, kind === 'equal' ? undefined : now);
  if (!known) return undefined;
  yield 0;
  const bounds = wholeDays(known, index.case.timeZone);
  const silences = kind === 'folded' ? yield* silenceSteps(index, now) : [];
  const middle = kind === 'equal' ? steps(dated, bounds) : stretches(bounds, silences);
  yield 0;
  const pieces = [...openBefore(dated, bounds), ...middle, ...openAfter(dated, bounds)];
  return { kind, pieces, from: pieces[0]?.from ?? bounds.from, to: pieces.at(-1)?.to ?? bounds.to };
}

interface Bounds {
  readonly from: Instant;
  readonly to: Instant;
}

/** From the first to just after the last instant that any event names. */
function knownBounds(dated: readonly EventEntry[], now: Instant | undefined): Bounds | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { earliest, latest } of dated) {
    if (Number.isFinite(earliest)) from = Math.min(from, earliest);
    if (Number.isFinite(latest)) from = Math.min(from, latest);
    const last = Number.isFinite(latest) ? latest : earliest;
    if (Number.isFinite(last)) to = Math.max(to, justAfter(last));
  }
  return from > to ? undefined : { from, to: Math.max(to, from + LEAST_MS, now ?? to) };
}

/** The next millisecond; far away, where a number does not hold it, the next instant that it does. */
function justAfter(instant: Instant): Instant {
  return instant + Math.max(1, Math.abs(instant) * Number.EPSILON);
}

const DAY_MS = 86_400_000;
/** Shorter cases begin and end where they do: a day around a minute would hide it. */
const LEAST_DAYS = 2;

/** Begins and ends with a day of the case's zone, so that the first and the last day are seen as days. */
function wholeDays({ from, to }: Bounds, timeZone: string | undefined): Bounds {
  if (to - from < LEAST_DAYS * DAY_MS) return { from, to };
  const first = Math.floor(toLocal(timeZone, from) / DAY_MS) * DAY_MS;
  const last = Math.ceil(toLocal(timeZone, to) / DAY_MS) * DAY_MS;
  return { from: fromLocal(timeZone, first), to: fromLocal(timeZone, last) };
}

function stretches({ from, to }: Bounds, silences: readonly Silence[]): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const silence of silences) {
    pieces.push(timePiece(start, silence.from), { ...silence, kind: 'fold', share: 0, ems: FOLD_EMS });
    start = silence.to;
  }
  pieces.push(timePiece(start, to));
  return pieces.filter((piece) => piece.to > piece.from);
}

/** One step for each event: events at the same instant share a piece of as many steps. */
function steps(dated: readonly EventEntry[], { from, to }: Bounds): Piece[] {
  const counts = new Map<Instant, number>();
  for (const { earliest } of dated) {
    const at = Math.max(from, earliest);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const starts = [...counts.keys()].sort((a, b) => a - b);
  if (starts[0] !== from) starts.unshift(from);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? Math.max(to, start + LEAST_MS);
    return { kind: 'time', from: start, to: end, share: counts.get(start) ?? 1, ems: 0 };
  });
}

function timePiece(from: Instant, to: Instant): Piece {
  return { kind: 'time', from, to, share: to - from, ems: 0 };
}

function openBefore(dated: readonly EventEntry[], { from, to }: Bounds): Piece[] {
  if (!dated.some((entry) => entry.earliest === Number.NEGATIVE_INFINITY)) return [];
  return [
    {
      kind: 'before',
      from: Math.min(from - (to - from) * OPEN_SHARE, -justAfter(-from)),
      to: from,
      share: 0,
      ems: OPEN_EMS,
    },
  ];
}

function openAfter(dated: readonly EventEntry[], { from, to }: Bounds): Piece[] {
  if (!dated.some((entry) => entry.latest === Number.POSITIVE_INFINITY)) return [];
  return [
    {
      kind: 'after',
      from: to,
      to: Math.max(to + (to - from) * OPEN_SHARE, justAfter(to)),
      share: 0,
      ems: OPEN_EMS,
    },
  ];
}
