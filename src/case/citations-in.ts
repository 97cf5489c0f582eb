/** All that an entry cites: for itself, and for what it is made of. */
import type { CaseEvent, Citation } from './schema.js';

/** Lists of an entry in whose members sources are cited. */
const LISTS = [
  'quotations',
  'accounts',
  'versions',
  'parties',
  'bears',
  'aliases',
  'partOf',
  'parts',
  'standings',
] as const;

/** Its own citations first. */
export function citationsIn(entry: object): readonly Citation[] {
  const found: Citation[] = [];
  eachCitation(entry, (citation) => found.push(citation));
  return found;
}

/** The ids of the sources that it cites anywhere in it, and of those that are among its documents. */
export function sourcesWithin(entry: object): ReadonlySet<string> {
  const found = new Set<string>();
  eachCitation(entry, ({ source }) => found.add(source));
  const { documents = [] } = entry as Pick<CaseEvent, 'documents'>;
  for (const { source } of documents) if (source !== undefined) found.add(source);
  return found;
}

/** Calls `visit` for each of them, in the same order. An entry is a handful of lists deep. */
function eachCitation(entry: object, visit: (citation: Citation) => void): void {
  const { cites } = entry as { readonly cites?: readonly Citation[] };
  if (cites) for (const citation of cites) visit(citation);
  for (const key of LISTS) {
    const members = (entry as Readonly<Partial<Record<string, unknown>>>)[key];
    if (!Array.isArray(members)) continue;
    for (const member of members) if (typeof member === 'object') eachCitation(member as object, visit);
  }
}
