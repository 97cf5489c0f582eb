/** Texts of the file inside a sentence of ours. */
import type { Speech } from './speech.js';

/** Invisible characters that turn the direction of the text around them. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** In quotation marks: “CBP faxes Twitter a summons”. */
export function sayTitle(text: string, speech: Speech): string {
  return speech.words.quote(sayName(text, speech));
}

/** A text as it is drawn by itself: nothing turns what follows it, which would not survive the break of a line either. */
export function unturned(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/** A name that neither turns the sentence around it nor is turned by it. */
export function sayName(text: string, { direction }: Speech): string {
  const plain = text.replace(TURNING, '');
  const isMixed = direction === 'rtl' || RIGHT_TO_LEFT.test(plain);
  return isMixed ? FIRST_STRONG_ISOLATE + plain + POP_ISOLATE : plain;
}
