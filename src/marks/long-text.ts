/** Texts of a length that would keep a browser busy: cut where they are read at a glance. */

/** No field shows more characters than this at once. */
const MOST_CHARACTERS = 20_000;

/** The first characters of a text, never half of one. */
export function beginning(text: string, most = MOST_CHARACTERS): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** A title, with an ellipsis where it is too long. */
export function cutTitle(title: string, most?: number): string {
  const start = beginning(title, most);
  return start === title ? title : `${start}…`;
}
