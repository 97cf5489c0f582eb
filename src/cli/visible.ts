/** Text of a file as a terminal may show it: nothing in it moves the cursor, changes colors or turns the line. */

/**
 * Control characters, halves of characters, ends of lines, and what turns the direction of text or cannot be seen.
 * The joiners of scripts and emoji stay, and so do the isolates that keep a name apart: they end with the line.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066\u2067\uFEFF]/gu;
/** What JSON may hold as it is, and terminals obey. */
const OBEYED = /[\u007F-\u009F]/g;

/** The text with such characters written as in JSON: `\u001b`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escapeOf);
}

/** A JSON text that says the same in characters that no terminal obeys. Its own line breaks stay. */
export function visibleJson(json: string): string {
  return json.replace(OBEYED, escapeOf);
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
