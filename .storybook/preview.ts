/** What every story stands in: the light or dark page, the writing direction, axe, and the tables of the manifest. */
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { InputType } from 'storybook/internal/types';
import { putTheme, THEMES } from '../stories/themes.js';
import { playedIn, turn } from './both-directions.js';
import './preview.css';

// Found at build time and absent from a fresh clone until `npm run manifest`; stories work without it.
const [manifest] = Object.values(
  import.meta.glob<object>('../custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest) setCustomElementsManifest(manifest);

/** Set in the tests alone. */
const isTest = import.meta.env['STORIES_ARE_TESTS'] !== undefined;

/** Events, slots and what style sheets reach are read about, not set: their rows get no control. */
const READ_ONLY = /^(events|slots|css)/i;

const withoutControl = (row: InputType): InputType =>
  READ_ONLY.test(row['table']?.category ?? '') ? { ...row, control: false } : row;

/** The markup without what only this book needs: the direction around a story, and its own view of a file. */
const asPublished = (code: string): string =>
  code
    .replace(/^<div dir="\w+"(?: lang="[\w-]+")?>\s*([\s\S]*)<\/div>$/, '$1')
    .replace(/(\.json)#[\w-]+/g, '$1');

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // What passes is of no use in a test, and to list it takes longer than to find it.
    a11y: { test: 'error', ...(isTest ? { options: { resultTypes: ['violations'] } } : {}) },
    backgrounds: { disable: true },
    docs: { source: { transform: asPublished } },
    options: {
      storySort: {
        order: [
          'Article',
          'Start',
          'Write a case',
          'Write it here',
          'Explore',
          'Frameworks',
          'In a content system',
          'Without JavaScript',
          'Translate it',
          'Accessibility',
          'Security',
          'Performance',
          'Architecture',
          'case-timeline',
          ['In a page', 'Marks', 'Time and lanes', 'Tools', 'Many events', '*', 'Invented cases'],
          'case-parties',
          'case-detail',
          'case-claims',
          'case-sources',
          'Themes',
          '*',
        ],
      },
    },
  },
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, row]) => [name, withoutControl(row)]),
      ) as typeof argTypes,
  ],
  // Stories name files from the root, as a page beside `data/` would; a test's page stands deeper.
  beforeAll: () => {
    if (!isTest || document.querySelector('base')) return;
    const base = document.createElement('base');
    base.href = '/';
    document.head.prepend(base);
  },
  // The tests draw every story in both directions. This comes before axe's own add-on, which looks at the second.
  afterEach: async ({ canvasElement, tags }) => {
    // What the other direction changes in them is seen in stories of single elements.
    if (!isTest || tags.includes('one-direction')) return;
    await turn(canvasElement);
  },
  initialGlobals: { direction: 'ltr', look: 'none' },
  globalTypes: {
    look: {
      description: 'Theme of the elements',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'No theme' },
          ...[...THEMES.keys()].map((value) => ({ value, title: value })),
        ],
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: ['en', 'ar', 'de', 'es', 'fr', 'he', 'pt-BR', 'ru', 'uk'],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      putTheme(globals['look'] as string);
      return story();
    },
    (story, { globals, id }) => {
      const direction = isTest ? playedIn(id) : (globals['direction'] as string);
      return html`<div dir=${direction === 'rtl' ? 'rtl' : 'ltr'} lang=${globals['lang'] ?? nothing}>${story()}</div>`;
    },
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
};

export default preview;
