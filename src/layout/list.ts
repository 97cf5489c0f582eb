/** The vertical timeline: events in order, with the silences between them, and what is said of these. */
import type { EventEntry } from '../case/index-case.js';
import type { Axis } from './axis.js';
import type { Band } from './geometry.js';
import { type MarkKind, markKind } from './mark-kind.js';

export interface ListItem {
  readonly entry: EventEntry;
  /** Its place among all events that are shown. */
  readonly place: number;
  readonly kind: MarkKind;
  /** How long nothing happened before it, where that is folded. */
  readonly silence: string | undefined;
  /** Eras and gaps that begin before it, and after the event that stands before it. */
  readonly bands: readonly Band[];
  /** The first of those that nothing places in time, after others that have a place. */
  readonly isFirstUndated: boolean;
}

export interface ListSubject {
  readonly events: readonly EventEntry[];
  readonly datedCount: number;
  readonly bands: readonly Band[];
  /** Says a silence. */
  readonly foldText: (fold: { from: number; to: number }) => string;
}

/** The items of one page: `events` from `start`, at most `size` of them. */
export function layoutList(
  { events, datedCount, bands, foldText }: ListSubject,
  axis: Axis | undefined,
  { start, size }: { readonly start: number; readonly size: number },
): readonly ListItem[] {
  const folds = (axis?.pieces ?? []).filter((piece) => piece.kind === 'fold');
  return events.slice(start, start + size).map((entry, i) => {
    const place = start + i;
    const before = events[place - 1];
    // A fold lies before the first event that begins after it.
    const fold = folds.findLast(
      ({ to }) => entry.earliest >= to && before !== undefined && before.earliest < to,
    );
    const silence =
      fold && place < datedCount ? foldText({ from: fold.since ?? fold.from, to: fold.to }) : undefined;
    const begun = place < datedCount ? bands.filter(({ from }) => isBetween(from, before, entry)) : [];
    const isFirstUndated = place === datedCount && place > 0;
    return { entry, place, kind: markKind(entry), silence, bands: begun, isFirstUndated };
  });
}

function isBetween(instant: number, before: EventEntry | undefined, { earliest }: EventEntry): boolean {
  return instant <= earliest && (before === undefined || instant > before.earliest);
}
