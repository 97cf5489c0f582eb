/** Texts of a length that would keep a browser busy: cut where they are read at a glance. */

/** No field shows more characters than this at once. */
export const MOST_CHARACTERS = 20_000;

/** The beginning of a text, never half a character. The text itself where it is not too long. */
export function beginning(text: string): string {
  return text.length <= MOST_CHARACTERS
    ? text
    : text.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '');
}

/** A title, cut with an ellipsis where it is too long. */
export function cutTitle(title: string): string {
  return title.length <= MOST_CHARACTERS ? title : `${beginning(title)}…`;
}
