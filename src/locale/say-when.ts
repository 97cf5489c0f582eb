/** When something happened, also where no date is stated. */
import type { CaseDate } from '../case/date.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import type { When } from '../case/schema.js';
import { listFormat } from './formatters.js';
import { sayDate } from './say-date.js';
import { sayTitle } from './say-title.js';
import type { Speech, Style } from './speech.js';

/**
 * The date of an event, else the words of the file for it, else its place among other events. Where its sources give
 * different dates, all of them.
 */
export function sayWhen(
  { event, versions }: EventEntry,
  index: CaseIndex,
  speech: Speech,
  style: Style,
): string {
  if (versions.length > 0) {
    const dates = versions.map(({ date }) => sayDate(date, speech, style));
    return listFormat(speech.lang, { type: 'disjunction' }).format(new Set(dates));
  }
  return sayTime(event.when, index, speech, style) ?? speech.words.dateNotStated;
}

/** The same of any entry that has a time; undefined where nothing is stated. */
export function sayTime(
  when: When | undefined,
  index: CaseIndex,
  speech: Speech,
  style: Style,
): string | undefined {
  if (!when) return undefined;
  if (when.date) return sayDate(when.date, speech, style);
  if (when.said !== undefined) return when.said;
  const [at, after, by] = [when.at, when.after, when.by].map((id) => index.eventById.get(id ?? ''));
  if (!at && !after && !by) return undefined;
  return style === 'short' ? sayTiesShort({ at, after, by }, speech) : sayTies({ at, after, by }, speech);
}

interface Ties {
  readonly at: EventEntry | undefined;
  readonly after: EventEntry | undefined;
  readonly by: EventEntry | undefined;
}

function sayTies({ at, after, by }: Ties, speech: Speech): string {
  const title = (entry: EventEntry | undefined) => entry && sayTitle(entry.event.title, speech);
  const same = title(at);
  if (same === undefined) return speech.words.tied(title(after), title(by));
  const date = at?.event.when?.date;
  return speech.words.sameTimeAs(same, date && sayDate(date, speech, 'long'));
}

function sayTiesShort({ at, after, by }: Ties, speech: Speech): string {
  const { words } = speech;
  if (at) {
    const date = at.event.when?.date;
    return date ? sayDate(date, speech, 'short') : words.dateNotStated;
  }
  const since = momentOf(after);
  if (since) return words.undatedAfter(sayDate(since, speech, 'short'));
  const until = momentOf(by);
  if (until) return words.undatedBy(sayDate(until, speech, 'short'));
  return after ? words.laterNotStated : words.earlierNotStated;
}

/** Only a single date can follow "after" and still be read at a glance. */
function momentOf(entry: EventEntry | undefined): CaseDate | undefined {
  const date = entry?.event.when?.date;
  return date?.kind === 'moment' ? date : undefined;
}
