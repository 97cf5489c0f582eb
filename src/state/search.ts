/** Finds events by words, whatever their case and accents. */
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import type { Party } from '../case/schema.js';
import { beginning } from '../marks/long-text.js';
import { nameOf } from '../marks/telling.js';

/** The events in which every word of a query stands, in their order; none for a query without words. */
export function findHits(
  events: readonly EventEntry[],
  index: CaseIndex,
  query: string,
): readonly EventEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const texts = textsOf(index);
  return events.filter((entry) => {
    const text = (texts[entry.order] ??= fold(beginning(readable(entry, index))));
    return words.every((word) => text.includes(word));
  });
}

/** A cache of pure answers, by the order of reading; filled by the first search. */
const known = new WeakMap<CaseIndex, (string | undefined)[]>();

function textsOf(index: CaseIndex): (string | undefined)[] {
  const texts = known.get(index) ?? [];
  known.set(index, texts);
  return texts;
}

/** What can be read of an event, the longest last: past a length that nobody reads, the rest is not searched. */
function readable({ event }: EventEntry, index: CaseIndex): string {
  let text = `${event.title}\n${event.kind ?? ''}\n${event.place?.name ?? ''}\n${event.when?.said ?? ''}`;
  for (const { party } of event.parties ?? []) text += namesOf(index.partyById.get(party));
  for (const { words } of event.quotations ?? []) text += `\n${words}`;
  return `${text}\n${event.text ?? ''}`;
}

/** A party with a pseudonym is found by that alone: a search must not give away who it is. */
function namesOf(party: Party | undefined): string {
  let names = `\n${nameOf(party) ?? ''}`;
  if (party?.pseudonym === undefined) for (const { name } of party?.aliases ?? []) names += `\n${name}`;
  return names;
}

/** Without accents, ligatures and curled apostrophes, in capitals: those of ß and of a final sigma are like the others. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase().toUpperCase();
}
