/** What may be said of a party that is called by a pseudonym: nothing that names it otherwise. */
import type { Citation, Party } from './schema.js';

/** Fields of a party that name it, or lead to who it is. */
const NAMES: ReadonlySet<string> = new Set(['name', 'aliases', 'url']);

type Nameless = Omit<Party, 'name' | 'aliases' | 'url'>;

/** The party itself where it has no pseudonym. */
export function withheld(party: Party): Party {
  const { pseudonym, accounts = [], cites = [] } = party;
  if (pseudonym === undefined) return party;
  const others = Object.entries(party).filter(([key]) => !NAMES.has(key));
  return {
    ...(Object.fromEntries(others) as unknown as Nameless),
    name: pseudonym,
    accounts: accounts.filter(isOther),
    cites: cites.map(withheldWords),
  };
}

function isOther({ field = '' }: { readonly field?: string }): boolean {
  return !NAMES.has(field);
}

/** Where a source names it, and how, would be its name again. */
function withheldWords(cite: Citation): Citation {
  return isOther(cite) ? cite : { source: cite.source };
}
