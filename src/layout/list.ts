/** The vertical timeline: events in order, with the silences between them. */
import type { EventEntry } from '../case/index-case.js';
import type { Axis } from './axis.js';
import { type MarkKind, markKind } from './mark-kind.js';

export interface ListItem {
  readonly entry: EventEntry;
  readonly kind: MarkKind;
  /** How long nothing happened before it, where that is folded. */
  readonly silence: string | undefined;
  /** The first of those that nothing places in time, after others that have a place. */
  readonly isFirstUndated: boolean;
}

export interface ListSubject {
  readonly events: readonly EventEntry[];
  readonly datedCount: number;
  /** Says a silence. */
  readonly foldText: (fold: { from: number; to: number }) => string;
}

export function layoutList(
  { events, datedCount, foldText }: ListSubject,
  axis: Axis | undefined,
): readonly ListItem[] {
  const folds = (axis?.pieces ?? []).filter((piece) => piece.kind === 'fold');
  let next = 0;
  return events.map((entry, i) => {
    let silence: string | undefined;
    for (let fold = folds[next]; fold && i < datedCount && entry.earliest >= fold.to; fold = folds[++next]) {
      silence = foldText({ from: fold.since ?? fold.from, to: fold.to });
    }
    return { entry, kind: markKind(entry), silence, isFirstUndated: i === datedCount && i > 0 };
  });
}
