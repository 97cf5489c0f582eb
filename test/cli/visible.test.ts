/** What of a file's text a terminal is shown, and how. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, visibleJson } from '../../src/cli/visible.js';

test.each([
  ['plain text', 'Ärger, 日本, “so”', 'Ärger, 日本, “so”'],
  ['a color', 'a\u001b[31mb', String.raw`a\u001b[31mb`],
  ['the title of the window', '\u001b]0;x\u0007', String.raw`\u001b]0;x\u0007`],
  ['the same in a single character', '\u009b31m', String.raw`\u009b31m`],
  ['ends of lines', 'a\r\nb\u2028c\td', String.raw`a\u000d\u000ab\u2028c\u0009d`],
  ['a turned line', 'a\u202eb\u202c', String.raw`a\u202eb\u202c`],
  ['what cannot be seen', 'a\u200bb\ufeff', String.raw`a\u200bb\ufeff`],
  ['half of a character', 'a\ud800', String.raw`a\ud800`],
  ['joined emoji, and a name kept apart', '👩‍⚖️ \u2068اسم\u2069', '👩‍⚖️ \u2068اسم\u2069'],
])('%s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('no control character is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});

test('JSON says the same without what terminals obey', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visibleJson(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(shown)).toEqual({ text });
      expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }),
  );
});
