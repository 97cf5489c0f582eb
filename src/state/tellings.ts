/** Two tellings of a case laid beside each other: which events each tells, in the order of time. */
import { sourcesOf } from '../case/findings.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import type { Standing } from '../marks/comparison.js';
import { standingIn } from './compare.js';
import type { Told } from './view.js';

export interface Tellings {
  /** The events that either of the two tells, in the order of reading. */
  readonly rows: readonly { readonly entry: EventEntry; readonly standing: Standing }[];
  readonly counts: Readonly<Record<Standing, number>>;
}

/** Undefined where no two are chosen. @param events those that are shown. */
export function compareTellings(events: readonly EventEntry[], told: Told): Tellings | undefined {
  if (told.by === undefined || told.beside === undefined) return undefined;
  const counts = { both: 0, 'first only': 0, 'second only': 0, differ: 0 };
  const rows = events.flatMap((entry) => {
    const standing = standingIn(entry, told);
    if (!standing) return [];
    counts[standing] += 1;
    return { entry, standing };
  });
  return { rows, counts };
}

/** The ids of the sources that tell of any event, in the file's order. */
export function tellersOf({ events, sourceById }: CaseIndex): readonly string[] {
  const telling = new Set<string>();
  for (const entry of events) for (const id of sourcesOf(entry)) telling.add(id);
  return [...sourceById.keys()].filter((id) => telling.has(id));
}
