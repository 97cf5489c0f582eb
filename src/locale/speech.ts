/** In which language something is said, and in which zone. */
import { isTimeZone } from '../case/zone.js';
import { en } from './en/messages.js';
import { changed, type WordChanges } from './language.js';
import { type Known, type Languages, languagesNow } from './languages.js';
import type { Messages } from './messages.js';
import { nearestLanguage } from './nearest-language.js';

export interface Speech {
  /** The language asked for, as far as `Intl` knows it: it forms the dates and numbers. */
  readonly lang: string;
  /** The zone of the case: short words leave it out where it goes without saying. */
  readonly timeZone: string | undefined;
  /** The words of the nearest language that has any. */
  readonly words: Messages;
  /** All that is here of that language. */
  readonly language: Known;
  /** What the page says in another way. */
  readonly changes: WordChanges;
  readonly direction: 'ltr' | 'rtl';
}

/** How much room there is: `short` for labels on a figure, `long` for details and what is spoken. */
export type Style = 'short' | 'long';

const known = new WeakMap<Languages, Map<string, Speech>>();

/**
 * The speech for a language tag; the same for the same question, so that it can be compared, until words change.
 * @param languages where the words come from: those known now, unless given.
 */
export function speechFor(lang: string | undefined, timeZone?: string, languages = languagesNow()): Speech {
  const speeches = known.get(languages) ?? new Map<string, Speech>();
  known.set(languages, speeches);
  const key = `${lang ?? ''} ${timeZone ?? ''}`;
  const speech = speeches.get(key) ?? makeSpeech(lang, timeZone, languages);
  speeches.set(key, speech);
  return speech;
}

/** Whether the words are of the language that forms the dates, so that they may mend these. */
export function hasOwnWords({ lang, words }: Speech): boolean {
  return lang.split('-')[0] === words.lang.split('-')[0];
}

function makeSpeech(asked: string | undefined, timeZone: string | undefined, languages: Languages): Speech {
  const lang = knownToIntl(asked) ?? en.lang;
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
  const { language, changes } = nearestLanguage(lang, languages);
  const words = changed(language.messages ?? en, changes.messages);
  return Object.freeze({ lang, timeZone: zone, words, language, changes, direction: directionOf(lang) });
}

/** A tag that `Intl` does not know would be answered in the machine's own language. */
function knownToIntl(lang: string | undefined): string | undefined {
  try {
    return lang === undefined ? undefined : Intl.DateTimeFormat.supportedLocalesOf(lang)[0];
  } catch {
    return undefined;
  }
}

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** By the script that the language is usually written in, or that the tag names. */
function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(lang).maximize();
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}
