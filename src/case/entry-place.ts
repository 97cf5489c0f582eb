/** Of what kind an entry is, and what stands before and after it: among events in the order of reading, else in the file's. */
import { halve } from './halve.js';
import type { CaseIndex, EventEntry } from './index-case.js';

/** What can be open. */
export type EntryKind = 'event' | 'party' | 'relationship' | 'claim' | 'source';

/** Where an entry stands among those of its kind. */
export interface EntryPlace {
  readonly kind: EntryKind;
  /** From 1; undefined for an event that is not among those that are shown. */
  readonly position: number | undefined;
  readonly total: number;
  /** Ids; undefined at either end. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** An id that stands for entries of several kinds means the first of these. */
export function kindOf({ index, id }: { index: CaseIndex; id: string | undefined }): EntryKind | undefined {
  if (id === undefined) return undefined;
  if (index.eventById.has(id)) return 'event';
  if (index.partyById.has(id)) return 'party';
  if (index.relationshipById.has(id)) return 'relationship';
  if (index.claimById.has(id)) return 'claim';
  return index.sourceById.has(id) ? 'source' : undefined;
}

/** @param shown the events among which one stands, in the order of reading. */
export function placeOf(
  { index, id }: { index: CaseIndex; id: string | undefined },
  shown: readonly EventEntry[] = index.events,
): EntryPlace | undefined {
  const kind = kindOf({ index, id });
  if (id === undefined || kind === undefined) return undefined;
  if (kind === 'event') return placeAmong(shown, index.eventById.get(id)?.order ?? 0);
  const { ids, positions } = rowOf(index, kind);
  const at = positions.get(id) ?? 0;
  return { kind, position: at + 1, total: ids.length, previous: ids[at - 1], next: ids[at + 1] };
}

function placeAmong(shown: readonly EventEntry[], order: number): EntryPlace {
  const at = halve(0, shown.length, (i) => (shown[i]?.order ?? order) < order);
  const isShown = shown[at]?.order === order;
  return {
    kind: 'event',
    position: isShown ? at + 1 : undefined,
    total: shown.length,
    previous: shown[at - 1]?.event.id,
    next: shown[isShown ? at + 1 : at]?.event.id,
  };
}

interface Row {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

type FiledKind = Exclude<EntryKind, 'event'>;

const known = new WeakMap<CaseIndex, Map<FiledKind, Row>>();

/** The entries of a kind in the file's order; of those whose id stands twice, the first. */
function rowOf(index: CaseIndex, kind: FiledKind): Row {
  const rows = known.get(index) ?? new Map<FiledKind, Row>();
  known.set(index, rows);
  const row = rows.get(kind) ?? makeRow([...index[`${kind}ById`].keys()]);
  rows.set(kind, row);
  return row;
}

function makeRow(ids: readonly string[]): Row {
  return { ids, positions: new Map(ids.map((id, at) => [id, at])) };
}
