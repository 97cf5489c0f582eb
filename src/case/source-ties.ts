/** What a source reports, and what is known through it alone. */
import { eachCitation } from './citations-in.js';
import type { CaseIndex, EventEntry } from './index-case.js';
import type { CaseEvent, Claim, Party, Relationship, Source } from './schema.js';

/** An entry that cites a source anywhere in it. */
export interface Reported<T> {
  readonly entry: T;
  /** All its other sources, if it has any, are known only through this one. */
  readonly isOnly: boolean;
}

export interface SourceTies {
  /** In the order of reading. */
  readonly events: readonly Reported<EventEntry>[];
  readonly parties: readonly Reported<Party>[];
  readonly relationships: readonly Reported<Relationship>[];
  readonly claims: readonly Reported<Claim>[];
  /** Sources that are known through this one, by it alone or by others as well. */
  readonly through: readonly Source[];
}

const NONE: SourceTies = Object.freeze({
  events: [],
  parties: [],
  relationships: [],
  claims: [],
  through: [],
});

const known = new WeakMap<CaseIndex, ReadonlyMap<string, SourceTies>>();

/** All of it; found once for all sources of a case. */
export function tiesOfSource({ index, id }: { index: CaseIndex; id: string }): SourceTies {
  let bySource = known.get(index);
  if (!bySource) known.set(index, (bySource = gather(index)));
  return bySource.get(id) ?? NONE;
}

type Draft = { -readonly [Key in keyof SourceTies]: SourceTies[Key][number][] };

function gather(index: CaseIndex): ReadonlyMap<string, SourceTies> {
  const { sourceById, events, partyById, relationshipById, claimById } = index;
  const drafts = new Map<string, Draft>(
    [...sourceById.keys()].map((id) => [
      id,
      { events: [], parties: [], relationships: [], claims: [], through: [] },
    ]),
  );
  const origins = new Map([...sourceById.keys()].map((id) => [id, originsOf(id, sourceById)]));
  const report = (cited: ReadonlySet<string>, add: (draft: Draft, isOnly: boolean) => void): void => {
    for (const id of cited) {
      const draft = drafts.get(id);
      if (draft) add(draft, cited.size === 1 || isAllFrom(id, cited, origins));
    }
  };
  for (const entry of events)
    report(sourcesWithin(entry.event), (draft, isOnly) => draft.events.push({ entry, isOnly }));
  for (const entry of partyById.values())
    report(sourcesWithin(entry), (draft, isOnly) => draft.parties.push({ entry, isOnly }));
  for (const entry of relationshipById.values())
    report(sourcesWithin(entry), (draft, isOnly) => draft.relationships.push({ entry, isOnly }));
  for (const entry of claimById.values())
    report(sourcesWithin(entry), (draft, isOnly) => draft.claims.push({ entry, isOnly }));
  for (const source of sourceById.values())
    for (const id of new Set(source.via)) drafts.get(id)?.through.push(source);
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

/** Every source that an entry cites in any of its parts. */
function sourcesWithin(entry: object): ReadonlySet<string> {
  const found = new Set<string>();
  eachCitation(entry, ({ source }) => found.add(source));
  const { documents = [] } = entry as Pick<CaseEvent, 'documents'>;
  for (const { source } of documents) if (source !== undefined) found.add(source);
  return found;
}
