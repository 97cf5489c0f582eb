/** What is known of an event as lines of plain text, the same in a table and in a calendar. */
import type { CaseIndex } from '../case/index-case.js';
import type { Account, CaseEvent, Citation, Quotation, Source } from '../case/schema.js';
import { nameOf } from '../case/veil.js';

/** `Twitter (plaintiff)`. */
export function partyLines({ parties = [] }: CaseEvent, { partyById }: CaseIndex): readonly string[] {
  return parties.flatMap(({ party, role }) => {
    const name = nameOf(partyById.get(party));
    return name === undefined ? [] : withNote(name, role);
  });
}

/** `[1] Twitter sues`: each source once, by the number under which it is cited everywhere. */
export function sourceLines({ cites }: CaseEvent, index: CaseIndex): readonly string[] {
  return citedBy(cites, index).map(({ id, title }) => `[${index.sourceNumbers.get(id) ?? id}] ${title}`);
}

/** The addresses at which an event can be checked: of the place cited where that has one, else of the source. */
export function sourceAddresses({ cites = [] }: CaseEvent, { sourceById }: CaseIndex): readonly string[] {
  return [...new Set(cites.flatMap(({ url, source }) => url ?? sourceById.get(source)?.url ?? []))];
}

/** `“the words” (Speaker) [1]`. */
export function quotationLines({ quotations = [] }: CaseEvent, index: CaseIndex): readonly string[] {
  return quotations.map((quotation) => {
    const { words, cites } = quotation;
    return withMarks(withNote(`“${words}”`, speakerOf(quotation, index)), cites, index);
  });
}

/** `when (conflict): 2017-04-06 [1]; 2017-04-07 [2]`: each version with its sources, and none preferred. */
export function accountLines({ accounts = [] }: CaseEvent, index: CaseIndex): readonly string[] {
  return accounts.map((account) =>
    withNote(`${headOf(account)}: ${versionsOf(account, index)}`, account.note),
  );
}

function headOf({ field, differ }: Account): string {
  return withNote(field, differ);
}

function versionsOf({ versions }: Account, index: CaseIndex): string {
  return versions.map(({ value, cites }) => withMarks(value, cites, index)).join('; ');
}

function speakerOf({ speaker, name }: Quotation, { partyById }: CaseIndex): string | undefined {
  return nameOf(partyById.get(speaker ?? '')) ?? name;
}

/** The sources cited, each once. */
function citedBy(cites: readonly Citation[] = [], { sourceById }: CaseIndex): readonly Source[] {
  return [...new Set(cites.map(({ source }) => source))].flatMap((id) => sourceById.get(id) ?? []);
}

function withMarks(text: string, cites: readonly Citation[] | undefined, index: CaseIndex): string {
  const numbers = citedBy(cites, index)
    .flatMap(({ id }) => index.sourceNumbers.get(id) ?? [])
    .sort((a, b) => a - b);
  return numbers.length === 0 ? text : `${text} [${numbers.join(', ')}]`;
}

function withNote(text: string, note: string | undefined): string {
  return note === undefined ? text : `${text} (${note})`;
}
