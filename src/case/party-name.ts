/** What a party is called. */
import type { Party } from './schema.js';

/** The name by which a party is called everywhere: a pseudonym where it has one, and then never its own. */
export function nameOf(party: Party | undefined): string | undefined {
  return party?.pseudonym ?? party?.name;
}
