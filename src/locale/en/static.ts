/** The words for where a case stands without a browser, in English. */
import type { StaticWords } from '../static-words.js';

export const enStatic: StaticWords = {
  party: 'Party',
  whatItIs: 'What it is',
  about: 'More about it',
  updated: (date) => `Last changed: ${date}`,
  untitled: 'A legal case',
  openPage: 'Open the case on a page of its own',
};
