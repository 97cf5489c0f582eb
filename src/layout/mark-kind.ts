/** What an event's date makes of its mark. */
import type { EventEntry } from '../case/index-case.js';

/**
 * point: one moment, as exact as it is known. span: it lasted, both ends known. open-span: it lasted, an end is open or
 * not known. deadline: a moment by which something was due. uncertain, approximate: marked so in the file. undated:
 * no date, but a place in the order. conflict: its sources give different dates.
 */
export type MarkKind =
  | 'point'
  | 'span'
  | 'open-span'
  | 'deadline'
  | 'uncertain'
  | 'approximate'
  | 'undated'
  | 'conflict';

export function markKind({ event, earliest, latest, versions }: EventEntry): MarkKind {
  const date = event.when?.date;
  if (versions.length > 0) return 'conflict';
  if (event.kind === 'deadline' && Number.isFinite(earliest)) return 'deadline';
  if (!date) return event.when?.at === undefined ? 'undated' : 'point';
  if (date.kind === 'interval') {
    return Number.isFinite(date.earliest) && Number.isFinite(date.latest) ? 'span' : 'open-span';
  }
  if (date.kind === 'one-of' || date.isUncertain) return 'uncertain';
  if (date.isApproximate) return 'approximate';
  return Number.isFinite(latest) ? 'point' : 'uncertain';
}

/** 0: in the room before the axis. 1: on it. 2: in the room after it. */
export function partOf(entry: EventEntry): 0 | 1 | 2 {
  const { earliest, latest } = entry;
  if (Number.isFinite(earliest) && Number.isFinite(latest)) return 1;
  const kind = markKind(entry);
  if (kind !== 'undated' && kind !== 'uncertain') return 1;
  return Number.isFinite(earliest) ? 2 : 0;
}
