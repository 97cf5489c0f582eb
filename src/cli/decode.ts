/** From the bytes of a file to its text, which has to be UTF-8. */

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** The offset into the text at which the bytes stop being UTF-8. */
  readonly wrongAt: number | undefined;
}

const BYTE_ORDER_MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';

export function decode(bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const whole = decoder.decode(bytes);
  const isMarked = whole.startsWith(BYTE_ORDER_MARK);
  const text = isMarked ? whole.slice(1) : whole;
  // Bytes that are no text are replaced by a sign that may also stand in the file itself.
  const wrong = whole.includes(REPLACEMENT) ? firstDifference(bytes, new TextEncoder().encode(whole)) : -1;
  if (wrong === -1) return { text, wrongAt: undefined };
  const before = decoder.decode(bytes.subarray(0, wrong));
  return { text, wrongAt: before.length - (isMarked ? 1 : 0) };
}

function firstDifference(bytes: Uint8Array, others: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== others[at]) return at;
  return -1;
}
