/** What a case says of a claim elsewhere than in its own entry, and in which order it stood how. */
import type { Instant } from './date.js';
import type { CaseIndex, EventEntry } from './index-case.js';
import type { Claim, Standing } from './schema.js';

const NONE: readonly EventEntry[] = [];

const known = new WeakMap<CaseIndex, ReadonlyMap<string, readonly EventEntry[]>>();

/** The events that touch a claim or that changed how it or a part of it stood, in the order of reading. */
export function eventsOfClaim({ index, id }: { index: CaseIndex; id: string }): readonly EventEntry[] {
  let byClaim = known.get(index);
  if (!byClaim) known.set(index, (byClaim = gather(index)));
  return byClaim.get(id) ?? NONE;
}

function gather({ events, eventById, claimById }: CaseIndex): ReadonlyMap<string, readonly EventEntry[]> {
  const touching = new Map<string, Set<EventEntry>>([...claimById.keys()].map((id) => [id, new Set()]));
  for (const entry of events) for (const id of entry.event.claims ?? []) touching.get(id)?.add(entry);
  for (const [id, claim] of claimById) {
    for (const { event } of standingsOf(claim)) {
      const entry = eventById.get(event ?? '');
      if (entry) touching.get(id)?.add(entry);
    }
  }
  return new Map([...touching].map(([id, entries]) => [id, [...entries].sort((a, b) => a.order - b.order)]));
}

function standingsOf({ standings = [], parts = [] }: Claim): readonly Standing[] {
  return [...standings, ...parts.flatMap((part) => part.standings ?? [])];
}

/** From the first to the last. One whose time is not known stays behind the one before it in the file. */
export function standingsInOrder(
  standings: readonly Standing[] | undefined,
  index: CaseIndex,
): readonly Standing[] {
  let last = Number.NEGATIVE_INFINITY;
  const placed = (standings ?? []).map((standing) => {
    last = instantOf(standing, index) ?? last;
    return { standing, at: last };
  });
  return placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ standing }) => standing);
}

/** The first instant at which it may have been so. */
function instantOf({ when, event }: Standing, { eventById }: CaseIndex): Instant | undefined {
  const { date, at, after } = when ?? {};
  const entry = eventById.get(at ?? after ?? event ?? '');
  const instant = date?.earliest ?? entry?.earliest;
  return instant !== undefined && Number.isFinite(instant) ? instant : undefined;
}
