/** All that an entry cites: for itself, and for what it is made of. */
import type { Citation } from './schema.js';

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

/** Its own citations first. An entry is a handful of lists deep. */
export function citationsIn(entry: object): readonly Citation[] {
  const found: Citation[] = [];
  collect(entry, found);
  return found;
}

function collect(entry: object, found: Citation[]): void {
  const { cites } = entry as { readonly cites?: readonly Citation[] };
  if (cites) found.push(...cites);
  for (const key of LISTS) {
    const members: unknown = Reflect.get(entry, key);
    if (!Array.isArray(members)) continue;
    for (const member of members) if (typeof member === 'object') collect(member as object, found);
  }
}
