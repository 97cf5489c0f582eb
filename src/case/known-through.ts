/** Through which other sources a statement has one that is known only through others. */
import type { Citation, Source } from './schema.js';

/** A source as it is cited there: known through those alone through which the statement has it. */
export function asCited(source: Source, cites: readonly Citation[]): Source {
  const through = knownThrough(source, cites);
  return through.length === (source.via ?? []).length ? source : { ...source, via: through };
}

/**
 * Where a statement cites a source along with others through which it is known, it has it through these; where not, the
 * statement around it may say so; else it may be through any. A paper quotes one tweet, another paper another one: who
 * cites the tweets and one of the papers says which tweet it was.
 * @param around the citations of the statement, then those of the ones that it is a part of.
 */
export function knownThrough(
  { via = [] }: Source,
  ...around: readonly (readonly Citation[])[]
): readonly string[] {
  for (const cites of around) {
    const cited = via.filter((id) => cites.some(({ source }) => source === id));
    if (cited.length > 0) return cited;
  }
  return via;
}
