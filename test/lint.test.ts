/** The bans of eslint.config.js, each with what it bans: a list that lost one would still pass on clean code. */
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

const BANS = /^no-(?:eval|new-func|script-url|restricted-\w+)$/;
const ROOMS = ['src/web/a.ts', 'src/marks/a.ts', 'src/embed.ts'];

const linter = new Linter();
const bansOf = new Map<string, Linter.RulesRecord>();

beforeAll(async () => {
  const eslint = new ESLint({ cwd: fileURLToPath(new URL('../', import.meta.url)) });
  for (const room of ROOMS) {
    const { rules } = (await eslint.calculateConfigForFile(room)) as { rules: Linter.RulesRecord };
    bansOf.set(room, Object.fromEntries(Object.entries(rules).filter(([name]) => BANS.test(name))));
  }
});

/** What is said of the code in each room; the bans need no types. */
const saidOf = (code: string): readonly (readonly string[])[] =>
  ROOMS.map((room) => linter.verify(code, { rules: bansOf.get(room)! }).map(({ message }) => message));

test.each([
  ['innerHTML', 'a.innerHTML = b;'],
  ['outerHTML', 'a.outerHTML = b;'],
  ['insertAdjacentHTML', "a.insertAdjacentHTML('beforeend', b);"],
  ['setHTMLUnsafe', 'a.setHTMLUnsafe(b);'],
  ['createContextualFragment', 'a.createContextualFragment(b);'],
  ['srcdoc', 'a.srcdoc = b;'],
  ['document.write', 'document.write(a);'],
  ['DOMParser', "new DOMParser().parseFromString(a, 'text/html');"],
  ['innerHTML in a template', 'html`<p .innerHTML=${a}></p>`;'],
  ['srcdoc in a template', 'html`<iframe srcdoc="${a}"></iframe>`;'],
  ['unsafeHTML', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  ['unsafeSVG', "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';"],
  ['unsafeStatic', "import { unsafeStatic } from 'lit/static-html.js';"],
  ['styleMap', "import { styleMap } from 'lit/directives/style-map.js';"],
  ['a style attribute', 'html`<p class="a" style="color: red"></p>`;'],
  ['a style attribute that is put together', 'html`<p style="color: ${a}"></p>`;'],
  ['eval', 'eval(a);'],
  ['new Function', "new Function('a');"],
  ['a timer with a text', "setTimeout('a()', 1);"],
  ['a timer with a text that is put together', 'setInterval(`${a}()`, 1);'],
  ['a script as an address', "a.href = 'javascript:b()';"],
])('%s is refused in src/', (_, code) => {
  const said = saidOf(code);
  expect(said.map((messages) => messages.length > 0)).toEqual(ROOMS.map(() => true));
  expect(said.flat().join()).not.toContain('Parsing error');
});

test('what is no markup, no code and no style is let through', () => {
  const code = 'a.textContent = b; setTimeout(c, 1); html`<p class=${d} .value=${e}>${f}</p>`;';
  expect(saidOf(code)).toEqual(ROOMS.map(() => []));
});
