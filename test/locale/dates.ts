/** What the tests of this folder read and say dates with. */
import type { CaseDate } from '../../src/case/date.js';
import { parseDate } from '../../src/case/parse.js';
import { type Style, sayDate, speechFor } from '../../src/locale/index.js';
import { LOADED } from './shipped.js';

/** Reads a date that is known to be right. */
export function dateOf(text: string, timeZone?: string): CaseDate {
  const { date, problem } = parseDate(text, timeZone === undefined ? {} : { timeZone });
  if (!date) throw new Error(`${text}: ${JSON.stringify(problem)}`);
  return date;
}

export function said(text: string, style: Style = 'long', lang = 'en', timeZone?: string): string {
  return sayDate(dateOf(text, timeZone), speechFor(lang), style);
}

/** The same in the words of a language, where there are any. */
export function saidIn(lang: string, text: string, style: Style = 'long'): string {
  return sayDate(dateOf(text), speechFor(lang, undefined, LOADED), style);
}
