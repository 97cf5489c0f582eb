/** The bans of eslint.config.js, each with what it bans, and that no rule is lost between its two linters: a list that lost one would still pass on clean code. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, expect, test } from 'vitest';

const BANS = /^no-(?:eval|new-func|script-url|restricted-\w+)$/;
const ROOMS = ['src/web/a.ts', 'src/marks/a.ts', 'src/embed.ts'];

interface Rule {
  readonly meta: { readonly docs?: { readonly requiresTypeChecking?: boolean } };
}

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

test('of the strict rules, those that need types are in .oxlintrc.jsonc', () => {
  const { rules } = tseslint.plugin as unknown as { rules: Record<string, Rule> };
  const needTypes = new Set(
    Object.keys(rules).filter((name) => rules[name]?.meta.docs?.requiresTypeChecking === true),
  );
  const strict = new Map(
    tseslint.configs.strictTypeChecked.flatMap(({ rules: some = {} }) => Object.entries(some)),
  );
  const wanted = [...strict].flatMap(([rule, is]) => {
    const name = rule.replace('@typescript-eslint/', '');
    return is !== 'off' && name !== rule && needTypes.has(name) ? name : [];
  });
  const text = readFileSync(new URL('../.oxlintrc.jsonc', import.meta.url), 'utf8');
  const [everywhere = ''] = text.split('"overrides"');
  const has = (name: string): boolean => new RegExp(`"typescript/${name}": \\[?\\s*"error"`).test(everywhere);
  expect(wanted.filter((name) => !has(name))).toEqual([
    'no-confusing-void-expression',
    // About what is not used here: instances of classes of the same shape, and enums.
    'no-unsafe-class-instance-assignment',
    'no-unsafe-enum-assignment',
  ]);
  expect(wanted.length).toBeGreaterThan(35);
});
