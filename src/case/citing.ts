/** What rests on a source: the entries of a case that cite it, and the sources that are known through it alone. */
import type { Field } from './field.js';
import type { CaseIndex, EventEntry } from './index-case.js';
import {
  type Case,
  type Citation,
  type Claim,
  type Party,
  type Relationship,
  records,
  type Source,
} from './schema.js';
import { walkCase } from './walk-case.js';

/** What cites a source, in itself or in anything that stands in it, such as a quotation or a standing; each once. */
export interface Citing {
  /** In the order of reading. */
  readonly events: readonly EventEntry[];
  /** These in the order of the file. */
  readonly parties: readonly Party[];
  readonly relationships: readonly Relationship[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** How many eras, gaps and corrections do. */
  readonly others: number;
}

const NOTHING: Citing = Object.freeze({
  events: [],
  parties: [],
  relationships: [],
  claims: [],
  sources: [],
  others: 0,
});

const known = new WeakMap<CaseIndex, ReadonlyMap<string, Citing>>();

/** Found for all sources at once, when it is first asked for. */
export function citingOf({ index, id }: { readonly index: CaseIndex; readonly id: string }): Citing {
  let bySource = known.get(index);
  if (!bySource) known.set(index, (bySource = gather(index)));
  return bySource.get(id) ?? NOTHING;
}

const through = new WeakMap<CaseIndex, ReadonlyMap<string, readonly Source[]>>();

/** The sources that name this one as that through which they are known, in the order of the file. */
export function knownThrough(of: { readonly index: CaseIndex; readonly id: string }): readonly Source[] {
  const { index, id } = of;
  let bySource = through.get(index);
  if (!bySource) through.set(index, (bySource = invertVia(index.case)));
  return bySource.get(id) ?? [];
}

function invertVia({ sources = [] }: Case): ReadonlyMap<string, readonly Source[]> {
  const bySource = new Map<string, Source[]>();
  for (const source of sources) {
    for (const id of new Set(source.via)) {
      const found = bySource.get(id);
      if (found) found.push(source);
      else bySource.set(id, [source]);
    }
  }
  return bySource;
}

/** A {@link Citing} in the making. */
interface Gathered extends Citing {
  readonly events: EventEntry[];
  readonly parties: Party[];
  readonly relationships: Relationship[];
  readonly claims: Claim[];
  readonly sources: Source[];
  others: number;
}

/** Puts an entry among those that cite a source. */
type Take = (gathered: Gathered) => void;

/** One walk over the case; events are visited in the order of the file, and put in order at the end. */
function gather(index: CaseIndex): ReadonlyMap<string, Citing> {
  const bySource = new Map<string, Gathered>();
  const taken = new Map<string, Take>();
  const takers = takersOf(index);
  let take: Take | undefined;
  walkCase(index.case, {
    isWanted: (field) => field === records.citation || takers.has(field),
    visit: (value, field) => {
      if (field !== records.citation) {
        take = takers.get(field)?.(value);
        return;
      }
      const { source } = value as Citation;
      // Entries come one after the other: one that cites a source twice did so last.
      if (!take || taken.get(source) === take) return;
      taken.set(source, take);
      const gathered = bySource.get(source) ?? empty();
      bySource.set(source, gathered);
      take(gathered);
    },
  });
  for (const { events } of bySource.values()) events.sort((a, b) => a.order - b.order);
  return bySource;
}

function empty(): Gathered {
  return { events: [], parties: [], relationships: [], claims: [], sources: [], others: 0 };
}

/** For each kind of entry, how one of it is taken. */
function takersOf({ events }: CaseIndex): ReadonlyMap<Field<unknown>, (value: unknown) => Take> {
  const byPosition: EventEntry[] = [];
  for (const entry of events) byPosition[entry.position] = entry;
  let position = 0;
  const other = (): Take => (gathered) => {
    gathered.others++;
  };
  return new Map<Field<unknown>, (value: unknown) => Take>([
    [
      records.event,
      () => {
        const entry = byPosition[position++];
        return (gathered) => entry && gathered.events.push(entry);
      },
    ],
    [records.party, (value) => (gathered) => gathered.parties.push(value as Party)],
    [records.relationship, (value) => (gathered) => gathered.relationships.push(value as Relationship)],
    [records.claim, (value) => (gathered) => gathered.claims.push(value as Claim)],
    [records.source, (value) => (gathered) => gathered.sources.push(value as Source)],
    [records.era, other],
    [records.gap, other],
    [records.correction, other],
  ]);
}
