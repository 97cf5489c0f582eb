/** What the tests of this folder read and say dates with. */
import type { CaseDate } from '../../src/case/date.js';
import { parseDate } from '../../src/case/parse.js';
import { en } from '../../src/locale/en/messages.js';
import { type Languages, type Style, sayDate, speechFor } from '../../src/locale/index.js';
import { LOADED } from './shipped.js';

/** No words but these: other files share the process, and may have brought some. */
export const ENGLISH: Languages = new Map([['en', { messages: en }]]);

/** Reads a date that is known to be right. */
export function dateOf(text: string, timeZone?: string): CaseDate {
  const { date, problem } = parseDate(text, timeZone === undefined ? {} : { timeZone });
  if (!date) throw new Error(`${text}: ${JSON.stringify(problem)}`);
  return date;
}

/** By `Intl`, in a language whose words are not there. */
export function said(text: string, style: Style = 'long', lang = 'en', timeZone?: string): string {
  return sayDate(dateOf(text, timeZone), speechFor(lang, undefined, ENGLISH), style);
}

/** The same in the words of a language, where there are any. */
export function saidIn(lang: string, text: string, style: Style = 'long'): string {
  return sayDate(dateOf(text), speechFor(lang, undefined, LOADED), style);
}
