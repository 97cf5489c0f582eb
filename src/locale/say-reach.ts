/** From when to when something was so, in few words. */
import type { CaseDate } from '../case/date.js';
import type { CaseIndex } from '../case/index-case.js';
import type { Relationship, When } from '../case/schema.js';
import { laterWordsFor } from './later-languages.js';
import { sayDate } from './say-date.js';
import { isPlain } from './say-report-date.js';
import { sayName } from './say-title.js';
import { sayTime, sayWhen } from './say-when.js';
import type { Speech } from './speech.js';

type Reach = Pick<Relationship, 'when' | 'begins' | 'ends'>;

/** "since April 6, 2017; until: after “The summons is withdrawn”; date not stated". Undefined where nothing is stated. */
export function sayReach(
  { when, begins, ends }: Reach,
  index: CaseIndex,
  speech: Speech,
): string | undefined {
  const { words } = speech;
  const later = laterWordsFor(speech);
  const said = [
    sayTime(when, index, speech, 'long'),
    sayEnd(begins, [words.since, later.beginsAs], index, speech),
    sayEnd(ends, [words.until, later.endsAs], index, speech),
  ].filter((one) => one !== undefined);
  return said.length === 0 ? undefined : said.join(words.semicolon);
}

type Say = (time: string) => string;

/** Only a single date can follow "since"; what is less exact stays in words of its own. */
function sayEnd(
  end: When | undefined,
  [plain, other]: readonly [Say, Say],
  index: CaseIndex,
  speech: Speech,
): string | undefined {
  const date = end?.date ?? dateAt(end, index);
  if (date && isPlain(date)) return plain(sayName(sayDate(date, speech, 'long'), speech));
  const at =
    end?.date === undefined && end?.said === undefined ? index.eventById.get(end?.at ?? '') : undefined;
  const said = at?.versions.length ? sayWhen(at, index, speech, 'long') : sayTime(end, index, speech, 'long');
  return said === undefined ? undefined : other(sayName(said, speech));
}

/** The date of the event at whose time it was, unless its sources give it several. */
function dateAt(end: When | undefined, { eventById }: CaseIndex): CaseDate | undefined {
  const entry = end?.said === undefined ? eventById.get(end?.at ?? '') : undefined;
  return entry?.versions.length === 0 ? entry.event.when?.date : undefined;
}
