/** Which page of a long list is open. */
import { halve } from '../case/halve.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { PAGE_SIZE, type View } from './view.js';

/** The page of a list of these events that is open: the one turned to, or the one with the keyboard's place. */
export function pageOf(
  events: readonly EventEntry[],
  { page, focus = '' }: Pick<View, 'page' | 'focus'>,
  { eventById }: CaseIndex,
): number {
  const last = Math.max(0, Math.ceil(events.length / PAGE_SIZE) - 1);
  const before = countBefore(events, eventById.get(focus)?.order ?? 0);
  return Math.min(last, page ?? Math.floor(before / PAGE_SIZE));
}

/** How many of some events in the order of reading stand before a place in it. */
export function countBefore(events: readonly EventEntry[], order: number): number {
  return halve(0, events.length, (i) => (events[i]?.order ?? order) < order);
}
