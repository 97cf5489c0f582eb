/** By when something had been reported. */
import { civilFromInstant } from '../case/calendar.js';
import type { CaseDate, Instant } from '../case/date.js';
import type { CaseIndex } from '../case/index-case.js';
import { toLocal } from '../case/zone.js';
import { sayDate } from './say-date.js';
import { sayFields } from './say-fields.js';
import type { Speech } from './speech.js';

/** The date of the source that was published by then at the latest, as its own words have it; else the day. */
export function sayReportDate(instant: Instant, { case: of }: CaseIndex, speech: Speech): string {
  const dates = (of.sources ?? []).flatMap(({ published }) => published ?? []);
  const date = dates.find((published) => isPlain(published) && published.earliest === instant);
  if (date) return sayDate(date, speech, 'long');
  if (!Number.isFinite(instant)) return speech.words.dateNotStated;
  const { year, month, day } = civilFromInstant(toLocal(speech.timeZone, instant));
  return sayFields({ year, month, day }, speech, 'long');
}

/** Can follow "by": one date, and in no doubt. */
export function isPlain({ kind, isUncertain, isApproximate }: CaseDate): boolean {
  return kind === 'moment' && !isUncertain && !isApproximate;
}
