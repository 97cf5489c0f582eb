/** Text as a file of plain text can hold it. */
import { whole } from '../case/field.js';

/** Whatever some reader of text takes for the end of a line; Python splits at all of these. */
const LINE_BREAK = /\r\n?|[\n\v\f\u001C-\u001E\u0085\u2028\u2029]/g;
/** Other characters that no text is made of; a tab is. */
const CONTROL = /[\u0000-\u0008\u000E-\u001B\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** The text with line feeds for all line breaks, and without control characters and halves of characters. */
export function printable(text: string): string {
  return whole(text.replace(LINE_BREAK, '\n').replace(CONTROL, ''));
}
