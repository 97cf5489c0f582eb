/** How an event bears on others, from both sides: what it does to them, and what they do to it. */
import { bearingOn } from '../case/bearings.js';
import type { CaseEvent, Citation } from '../case/schema.js';
import { sayBearing } from '../locale/index.js';
import type { Telling } from './telling.js';

export interface SaidBearing {
  /** Of the other event. */
  readonly id: string;
  readonly words: string;
  readonly cites: readonly Citation[] | undefined;
}

/** Those with events that the case has. */
export function describeBearings(
  { id, bears = [] }: CaseEvent,
  { index, speech }: Telling,
): readonly SaidBearing[] {
  const outward = bears.map(({ event, as, cites }) => ({
    id: event,
    words: sayBearing(as, 'to', speech),
    cites,
  }));
  const inward = bearingOn({ index, id }).map(({ by, bearing: { as, cites } }) => ({
    id: by,
    words: sayBearing(as, 'from', speech),
    cites,
  }));
  return [...outward, ...inward].filter((one) => index.eventById.has(one.id));
}
