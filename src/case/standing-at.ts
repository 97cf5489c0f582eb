/** How a claim, or a part of one, stood at an instant: what is sure, and what the dates leave open. */
import { causeOf } from './claim-ties.js';
import type { Instant } from './date.js';
import type { CaseIndex } from './index-case.js';
import type { Standing } from './schema.js';

/** A standing with the time in which it began. */
export interface PlacedStanding {
  readonly standing: Standing;
  /** The first instant at which it may have begun. */
  readonly earliest: Instant;
  /** The instant by which it had begun. */
  readonly latest: Instant;
}

export interface StandingAt {
  /** How it surely stood, unless one of the others had begun; undefined where nothing had surely begun. */
  readonly standing: Standing | undefined;
  /** What may have begun by then and may not, in the order of time. */
  readonly perhaps: readonly Standing[];
}

/**
 * How something stood at an instant; without one, how it stood last.
 * @param placed in the order of time, as {@link standingsInTime} gives them.
 */
export function standingAt(placed: readonly PlacedStanding[], moment: Instant | undefined): StandingAt {
  if (moment === undefined) return { standing: placed.at(-1)?.standing, perhaps: [] };
  const sure = placed.findLastIndex(({ latest }) => latest <= moment);
  return {
    standing: placed[sure]?.standing,
    perhaps: placed
      .slice(sure + 1)
      .filter(({ earliest }) => earliest <= moment)
      .map(({ standing }) => standing),
  };
}

/**
 * Standings in the order of time. That of the file counts wherever the dates allow it, and narrows those that are not
 * exact: what stands after another did not begin before it.
 */
export function standingsInTime(
  standings: readonly Standing[] | undefined,
  index: CaseIndex,
): readonly PlacedStanding[] {
  const placed = (standings ?? []).map((standing) => ({ standing, ...boundsOf(standing, index) }));
  for (let i = 1; i < placed.length; i++) {
    const [before, at] = [placed[i - 1], placed[i]];
    if (before && at && before.earliest <= at.latest) at.earliest = Math.max(at.earliest, before.earliest);
  }
  for (let i = placed.length - 2; i >= 0; i--) {
    const [at, after] = [placed[i], placed[i + 1]];
    if (at && after && after.latest >= at.earliest) at.latest = Math.min(at.latest, after.latest);
  }
  return placed.sort((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest));
}

/** Of two open ends neither comes first: their difference is no number. */
function compare(a: Instant, b: Instant): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** By its own date, else by the event that brought it about, else by the events that it lies between. */
function boundsOf(standing: Standing, index: CaseIndex): { earliest: Instant; latest: Instant } {
  const { when } = standing;
  const known = when?.date ?? causeOf(standing, index);
  if (known) return { earliest: known.earliest, latest: known.latest };
  return {
    earliest: index.eventById.get(when?.after ?? '')?.earliest ?? Number.NEGATIVE_INFINITY,
    latest: index.eventById.get(when?.by ?? '')?.latest ?? Number.POSITIVE_INFINITY,
  };
}
