// What is checked without types: correctness, Lit templates, accessibility, and the bans that keep the rooms of src/
// clean. What needs types is checked by .oxlintrc.jsonc, in a tenth of the time.

import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const MARKUP = 'Strings never become markup here: draw them as text with a template.';
const CODE = 'Strings never become code.';
const PURE = 'Only web/ and the doors know the page, the clock and chance; take it as a parameter.';
const STYLE =
  'Set styles with style.setProperty or SVG attributes: a style attribute breaks strict policies.';

const say = (message, ...names) => names.map((name) => ({ name, message }));

/** For all of src/. */
const banned = {
  properties: [
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
      property,
      message: MARKUP,
    })),
    ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: MARKUP })),
    ...['setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'].map((property) => ({
      property,
      message: MARKUP,
    })),
  ],
  globals: say(MARKUP, 'DOMParser'),
  syntax: [
    { selector: 'TemplateElement[value.raw=/(innerHTML|outerHTML|srcdoc)=["\']?$/i]', message: MARKUP },
    { selector: 'TemplateElement[value.raw=/\\sstyle=["\']?[^"\'>]*$|<[^>]*\\sstyle=/]', message: STYLE },
    {
      selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal:first-child',
      message: CODE,
    },
    {
      selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/] > TemplateLiteral:first-child',
      message: CODE,
    },
  ],
  imports: [
    { regex: 'directives/unsafe-(html|svg|mathml)', message: MARKUP },
    { regex: '^lit(-html)?/', importNamePattern: '^unsafe(HTML|SVG|MathML|Static)$', message: MARKUP },
    { regex: 'directives/style-map', message: STYLE },
  ],
};

/** For the rooms below web/ besides. */
const impure = {
  properties: [
    { object: 'Date', property: 'now', message: PURE },
    { object: 'Math', property: 'random', message: PURE },
  ],
  globals: say(PURE, 'window', 'document', 'navigator', 'location'),
  syntax: [
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE },
    { selector: 'CallExpression[callee.name="Date"]', message: PURE },
    {
      selector:
        'MemberExpression[object.name="globalThis"][property.name=/^(window|document|navigator|location)$/]',
      message: PURE,
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'storybook-static/', '!.storybook/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...Object.fromEntries(Object.keys(litA11y.rules).map((rule) => [`lit-a11y/${rule}`, 'error'])),
      // It does not know aria-description; axe asks the same of every story, and does.
      'lit-a11y/role-supports-aria-attr': 'off',
      'lit/no-value-attribute': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      // The compiler says it, too, and has looked for it already.
      '@typescript-eslint/no-unused-vars': 'off',
      // A framework's own list of tags is added to in this way.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': ['error', ...banned.properties],
      'no-restricted-globals': ['error', ...banned.globals],
      'no-restricted-syntax': ['error', ...banned.syntax],
      'no-restricted-imports': ['error', { patterns: banned.imports }],
    },
  },
  {
    files: ['src/*/**/*.ts'],
    ignores: ['src/web/**', 'src/define/**'],
    rules: {
      'no-restricted-properties': ['error', ...banned.properties, ...impure.properties],
      'no-restricted-globals': ['error', ...banned.globals, ...impure.globals],
      'no-restricted-syntax': ['error', ...banned.syntax, ...impure.syntax],
    },
  },
  {
    // Tests and stories may be blunt: they hold odd values on purpose, and fail loudly where a guess is wrong.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // A choice that is shown at once, and changes nothing but what it shows.
    files: ['stories/**/*.ts'],
    rules: { 'lit-a11y/no-invalid-change-handler': 'off' },
  },
  {
    // Pages made to fail axe belong in tests.
    files: ['test/**/*.ts'],
    rules: Object.fromEntries(Object.keys(litA11y.rules).map((rule) => [`lit-a11y/${rule}`, 'off'])),
  },
);
