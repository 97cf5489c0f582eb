/** What an id of the case stands for, in few words: an event, a party, a claim, a relationship or a source. */
import type { Citation, Relationship } from '../case/schema.js';
import { saySource, sayWhen } from '../locale/index.js';
import { eventName, nameOf, type Telling } from './telling.js';

export interface Mentioned {
  readonly kind: 'event' | 'party' | 'claim' | 'relationship' | 'source';
  /** In words; of an event. */
  readonly date: string | undefined;
  readonly title: string;
  /** With the marks of its small Markdown. */
  readonly text: string | undefined;
  readonly cites: readonly Citation[] | undefined;
}

/** Undefined where the case has nothing with this id. */
export function describeMentioned(id: string, telling: Telling): Mentioned | undefined {
  const { index, speech } = telling;
  const entry = index.eventById.get(id);
  if (entry) {
    const { title, text, cites } = entry.event;
    return { kind: 'event', date: sayWhen(entry, index, speech, 'long'), title, text, cites };
  }
  const party = index.partyById.get(id);
  if (party) return { ...plain(party), kind: 'party', title: nameOf(party) ?? party.name };
  const claim = index.claimById.get(id);
  if (claim) return { ...plain(claim), kind: 'claim', title: claim.title };
  const relationship = index.relationshipById.get(id);
  if (relationship)
    return { ...plain(relationship), kind: 'relationship', title: nameRelationship(relationship, telling) };
  const source = index.sourceById.get(id);
  if (!source) return undefined;
  const { title, details } = saySource(source, index, speech);
  return {
    ...plain({ cites: [{ source: id }] }),
    kind: 'source',
    title,
    text: details.join(speech.words.comma) || undefined,
  };
}

/** The same in one line, for a reader who hears it. */
export function sayMentioned(id: string, telling: Telling): string | undefined {
  const entry = telling.index.eventById.get(id);
  return entry ? eventName(entry, telling) : describeMentioned(id, telling)?.title;
}

function plain({
  text,
  cites,
}: {
  readonly text?: string;
  readonly cites?: readonly Citation[];
}): Omit<Mentioned, 'kind' | 'title'> {
  return { date: undefined, text, cites };
}

/** By the verb to read it by: "Twitter sues DHS". */
function nameRelationship({ from, to, verb, kind }: Relationship, { index }: Telling): string {
  const name = (id: string): string => nameOf(index.partyById.get(id)) ?? id;
  return [name(from), verb ?? kind ?? '–', name(to)].join(' ');
}
