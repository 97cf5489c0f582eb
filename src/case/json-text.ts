/** Pieces of a JSON text, for scans that look for what its data does not tell: keys that stand twice, lines and columns. */

export const QUOTATION_MARK = 34;
export const COMMA = 44;
export const LIST_BEGIN = 91;
const BACKSLASH = 92;
export const LIST_END = 93;
export const OBJECT_BEGIN = 123;
export const OBJECT_END = 125;

/** Where the text ends that begins at a quotation mark. */
export function endOfText(json: string, begin: number): number {
  for (let at = begin + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTATION_MARK) return at;
    if (code === BACKSLASH) at += 1;
  }
  return json.length;
}

/** The key that is written so, with its quotation marks. */
export function readKey(written: string): string {
  return written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
}
