/** What a page loads says and looks the same as what it was made from. */
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { shortTemplates } from './tools/build/short-templates.js';

const SRC = new URL('../src/web/made-up.ts', import.meta.url).pathname;

function shorten(code: string): string {
  const plugin = shortTemplates() as unknown as {
    parse: (code: string) => unknown;
    transform: (code: string, id: string) => { code: string };
  };
  return Object.assign(plugin, { parse: (text: string) => parseSync('made-up.js', text).program }).transform(
    code,
    SRC,
  ).code;
}

test.each([
  ["css`.a {\n  content: ', ';\n}`", "css`.a{content:', '}`"],
  [
    "css`[dir='rtl'] > .a,\n.b {\n  content: ' <' attr(href) '>';\n}`",
    "css`[dir='rtl']>.a,.b{content:' <' attr(href) '>'}`",
  ],
  ["css`/* its host's own */\n:host {\n  margin: 0.5em;\n}`", 'css`:host{margin:.5em}`'],
  ['html`<p class="a">\n  ${x}, ${y}\n</p>`', 'html`<p class=a> ${x}, ${y} </p>`'],
])('%s', (code, short) => {
  expect(shorten(code)).toBe(short);
});
