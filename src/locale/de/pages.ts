/** The words of pages in German. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('de');

export const dePages: PageWords = {
  page: (first, last, total) => `${count(first)} bis ${count(last)} von ${count(total)}`,
  earlier: (n) => count(n, { one: 'Eintrag davor', other: 'Die # davor' }),
  further: (n) => count(n, { one: 'Eintrag danach', other: 'Die # danach' }),
};
