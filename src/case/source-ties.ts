/** What a source reports: the entries of a case that cite it; and the sources that are known through it. */
import { sourcesWithin } from './citations-in.js';
import type { CaseIndex, EventEntry } from './index-case.js';
import type { Claim, Party, Relationship, Source } from './schema.js';

/** An entry that cites a source anywhere in it. */
export interface Reported<T> {
  readonly entry: T;
  /** All its other sources, if it has any, are known only through this one. */
  readonly isOnly: boolean;
}

/** Each entry once; events in the order of reading, all others in that of the file. */
export interface SourceTies {
  readonly events: readonly Reported<EventEntry>[];
  readonly parties: readonly Reported<Party>[];
  readonly relationships: readonly Reported<Relationship>[];
  readonly claims: readonly Reported<Claim>[];
  readonly sources: readonly Reported<Source>[];
  /** How many eras, gaps and corrections cite it. */
  readonly others: number;
  /** Sources that are known through this one, by it alone or by others as well. */
  readonly through: readonly Source[];
}

const known = new WeakMap<CaseIndex, ReadonlyMap<string, SourceTies>>();

/** All of it; found once for all sources of a case. */
export function tiesOfSource({ index, id }: { index: CaseIndex; id: string }): SourceTies {
  let bySource = known.get(index);
  if (!bySource) known.set(index, (bySource = gather(index)));
  return bySource.get(id) ?? emptyDraft();
}

type Draft = {
  -readonly [Key in keyof SourceTies]: SourceTies[Key] extends readonly (infer One)[]
    ? One[]
    : SourceTies[Key];
};

function emptyDraft(): Draft {
  return { events: [], parties: [], relationships: [], claims: [], sources: [], others: 0, through: [] };
}

function gather(index: CaseIndex): ReadonlyMap<string, SourceTies> {
  const { sourceById, events, partyById, relationshipById, claimById } = index;
  const { eras = [], gaps = [], corrections = [] } = index.case;
  const drafts = new Map([...sourceById.keys()].map((id) => [id, emptyDraft()]));
  const origins = new Map([...sourceById.keys()].map((id) => [id, originsOf(id, sourceById)]));
  const report = (statement: object, add: (draft: Draft, isOnly: boolean) => void): void => {
    const cited = sourcesWithin(statement);
    for (const id of cited) {
      const draft = drafts.get(id);
      if (draft) add(draft, cited.size === 1 || isAllFrom(id, cited, origins));
    }
  };
  for (const entry of events) report(entry.event, (draft, isOnly) => draft.events.push({ entry, isOnly }));
  for (const entry of partyById.values())
    report(entry, (draft, isOnly) => draft.parties.push({ entry, isOnly }));
  for (const entry of relationshipById.values())
    report(entry, (draft, isOnly) => draft.relationships.push({ entry, isOnly }));
  for (const entry of claimById.values())
    report(entry, (draft, isOnly) => draft.claims.push({ entry, isOnly }));
  for (const entry of sourceById.values()) {
    report(entry, (draft, isOnly) => draft.sources.push({ entry, isOnly }));
    for (const id of new Set(entry.via)) drafts.get(id)?.through.push(entry);
  }
  for (const other of [...eras, ...gaps, ...corrections]) report(other, (draft) => draft.others++);
  return drafts;
}

/** The sources through which one is known and without which nobody would know it: a single one each time. */
function originsOf(id: string, sourceById: CaseIndex['sourceById']): ReadonlySet<string> {
  const origins = new Set([id]);
  for (let at: string | undefined = id; at !== undefined; ) {
    const via: ReadonlySet<string> = new Set(sourceById.get(at)?.via);
    const [only] = via;
    at = via.size === 1 && only !== undefined && !origins.has(only) ? only : undefined;
    if (at !== undefined) origins.add(at);
  }
  return origins;
}

function isAllFrom(
  id: string,
  cited: ReadonlySet<string>,
  origins: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  for (const other of cited) if (other !== id && origins.get(other)?.has(id) !== true) return false;
  return true;
}
