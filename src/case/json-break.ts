/** Where a text stops being JSON: engines word this differently, and for the commonest mistakes give no place at all. */

const WHITE = /[ \t\n\r]*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A piece of the inside of a text, short, so that no engine runs out of room on a long one. */
const PIECE = /[^"\\\u0000-\u001f]{1,500}|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next, as characters: `k` is a key, `t` another text, `w` a word or number. */
const VALUE = '{[tw';

/**
 * The offset of the first character that cannot stand where it does, by RFC 8259; the length of the text where it is
 * whole or cut off. A word or text that is wrong inside counts from where it goes wrong or, for words, begins.
 */
export function jsonBreak(json: string): number {
  const open: string[] = [];
  let allowed = VALUE;
  let at = after(WHITE, json, 0);
  while (at < json.length) {
    const kind = kindOf(json.charAt(at), allowed);
    if (!allowed.includes(kind)) return at;
    const { end, isWhole } = tokenAt(kind, json, at);
    if (!isWhole) return end;
    if (kind === '{' || kind === '[') open.push(kind === '{' ? '}' : ']');
    if (kind === '}' || kind === ']') open.pop();
    allowed = following(kind, open.at(-1) ?? '');
    at = after(WHITE, json, end);
  }
  return json.length;
}

function kindOf(character: string, allowed: string): string {
  if ('{}[],:'.includes(character)) return character;
  if (character === '"') return allowed.includes('k') ? 'k' : 't';
  return 'w';
}

/** What may follow, within what is closed by `closing`. */
function following(kind: string, closing: string): string {
  if (kind === '{') return 'k}';
  if (kind === '[') return `${VALUE}]`;
  if (kind === ':') return VALUE;
  if (kind === 'k') return ':';
  if (kind === ',') return closing === '}' ? 'k' : VALUE;
  return closing === '' ? '' : `,${closing}`;
}

/** How far the token reaches, or how far it is right. */
function tokenAt(kind: string, json: string, at: number): { end: number; isWhole: boolean } {
  if (kind === 'w') {
    const end = after(WORD, json, at);
    return { end, isWhole: end > at };
  }
  if (kind !== 'k' && kind !== 't') return { end: at + 1, isWhole: true };
  let end = at + 1;
  for (let next = after(PIECE, json, end); next > end; next = after(PIECE, json, end)) end = next;
  const isWhole = json.charAt(end) === '"';
  return { end: isWhole ? end + 1 : end, isWhole };
}

/** The offset behind what the sticky pattern matches there, if anything. */
function after(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : at;
}
