/** Which bytes are text, and where they stop being it. */
import { expect, test } from 'vitest';
import { decode } from '../../src/cli/decode.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))));

test.each<[string, Uint8Array, string, number | undefined]>([
  ['nothing', bytes(), '', undefined],
  ['text', bytes('Ärger 🔔'), 'Ärger 🔔', undefined],
  ['text behind a byte order mark', bytes([0xef, 0xbb, 0xbf], 'ä'), 'ä', undefined],
  ['a replacement sign of its own', bytes('a\uFFFDb'), 'a\uFFFDb', undefined],
  ['Latin-1', bytes('B', [0xe4], 'r'), 'B\uFFFDr', 1],
  ['Latin-1 behind both of these', bytes([0xef, 0xbb, 0xbf], 'ä\uFFFD', [0xe4], 'r'), 'ä\uFFFD\uFFFDr', 2],
  ['a character that is cut off', bytes('ab', [0xf0, 0x9f]), 'ab\uFFFD', 2],
  ['UTF-16', bytes([0xff, 0xfe, 0x7b, 0]), '\uFFFD\uFFFD{\0', 0],
])('%s', (_, given, text, wrongAt) => {
  expect(decode(given)).toEqual({ text, wrongAt });
});
