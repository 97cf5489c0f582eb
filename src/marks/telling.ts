/** What is needed to say anything of a case: the case, its findings and the language of the page. */
import type { CaseDate } from '../case/date.js';
import { FindingsByEvent } from '../case/findings.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import type { Citation, Party } from '../case/schema.js';
import { languagesNow, type Speech, sayWhen, speechFor } from '../locale/index.js';
import { cutTitle } from './long-text.js';

export interface Telling {
  readonly index: CaseIndex;
  readonly speech: Speech;
  /** Findings by the id of the event that carries the mark. */
  readonly findings: Pick<FindingsByEvent, 'has' | 'get' | 'count' | 'first' | 'deadlines'>;
}

/** Tells a case in a language; in the case's own where none is given. */
export function describeTelling(
  { index }: { readonly index: CaseIndex },
  lang: string | undefined,
  languages = languagesNow(),
): Telling {
  const { language, timeZone } = index.case;
  const speech = speechFor(lang ?? language, timeZone, languages);
  return { index, speech, findings: new FindingsByEvent(index) };
}

/** Characters of a title that are spoken before it is opened. */
const MOST_SPOKEN = 300;

/** The one date of an event; undefined where it has none, and where its sources give it different ones. */
export function dateOf({ event, versions }: EventEntry): CaseDate | undefined {
  return versions.length > 0 ? undefined : event.when?.date;
}

/** What is spoken of an event before it is opened: its date and its title. */
export function eventName(entry: EventEntry, { index, speech }: Telling): string {
  return speech.words.eventName(
    cutTitle(entry.event.title, MOST_SPOKEN),
    sayWhen(entry, index, speech, 'long'),
  );
}

/** The numbers of the sources cited, in order, each once: `1, 4`. Sources that the file does not have are left out. */
export function sourceMarks(cites: readonly Citation[] | undefined, { sourceNumbers }: CaseIndex): string {
  const numbers = (cites ?? []).flatMap((cite) => sourceNumbers.get(cite.source) ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b).join(', ');
}

/** The name by which a party is called everywhere: a pseudonym where it has one, and then never its own. */
export function nameOf(party: Party | undefined): string | undefined {
  return party?.pseudonym ?? party?.name;
}
