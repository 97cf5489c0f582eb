/** During which time a relationship held, as far as that is known, and how it stood in a stretch of time. */
import type { CaseDate, End, Instant } from './date.js';
import type { CaseIndex } from './index-case.js';
import { readParts } from './read-date.js';
import type { Relationship, When } from './schema.js';

/** A stretch of time, both ends included; infinite where it is open. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** When something began and when it ended: the stretch in which each happened, as wide as what is known of it. */
export interface Term {
  /** From the earliest instant at which it may have begun to the latest; undefined where nothing is said of it. */
  readonly begins: Stretch | undefined;
  readonly ends: Stretch | undefined;
}

/**
 * How something stood in a stretch of time. begins, ends: it did so in that stretch, or may have. in force: it held all
 * through it as far as is known; so does what has no dates at all.
 */
export type InForce = 'not yet' | 'begins' | 'in force' | 'ends' | 'over';

/** The term of a relationship: by its two ends, else by the one date of the whole. */
export function termOf({ when, begins, ends }: Relationship, index: CaseIndex): Term {
  const { begins: first, ends: last } = termOfWhole(when, index);
  return { begins: stretchOf(begins, index) ?? first, ends: stretchOf(ends, index) ?? last };
}

/** How what has this term stood in a stretch; a whole case is no stretch, and all of it is shown then. */
export function standingIn({ begins, ends }: Term, { from, to }: Stretch): InForce {
  if (begins && begins.from > to) return 'not yet';
  if (ends && ends.to < from) return 'over';
  if (ends && ends.from <= to) return 'ends';
  return begins && begins.to >= from ? 'begins' : 'in force';
}

/** The term of what stands in one date: from the beginning of the date to its end; an interval by its own two ends. */
export function termOfWhole(when: When | undefined, index: CaseIndex): Term {
  const whole = stretchOf(when, index);
  const parts = when?.date && readParts(when.date);
  if (when?.date && parts?.kind === 'interval')
    return { begins: endOf(parts.start, when.date), ends: endOf(parts.end, when.date) };
  return whole ? { begins: instant(whole.from), ends: instant(whole.to) } : { begins: whole, ends: whole };
}

function instant(at: Instant): Stretch {
  return { from: at, to: at };
}

/** An open end is none; one that is not known lies somewhere beside the other. */
function endOf(end: End, { earliest, latest }: CaseDate): Stretch | undefined {
  if (end === 'open') return undefined;
  return end === 'unknown' ? { from: earliest, to: latest } : { from: end.earliest, to: end.latest };
}

/** The stretch in which it happened: its own date's, that of the event at which it did, or between two events. */
export function stretchOf(when: When | undefined, { eventById }: CaseIndex): Stretch | undefined {
  if (when?.date) return { from: when.date.earliest, to: when.date.latest };
  const at = eventById.get(when?.at ?? '');
  if (at) return { from: at.earliest, to: at.latest };
  const after = eventById.get(when?.after ?? '');
  const by = eventById.get(when?.by ?? '');
  if (!after && !by) return undefined;
  return { from: after?.earliest ?? Number.NEGATIVE_INFINITY, to: by?.latest ?? Number.POSITIVE_INFINITY };
}
