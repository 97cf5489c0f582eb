/** The words of pages in German. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('de');
const number = (n: number): string => count(n, { other: '#' });

export const dePages: PageWords = {
  page: (first, last, total) => `${number(first)} bis ${number(last)} von ${number(total)}`,
  earlier: (n) => count(n, { one: 'Eintrag davor', other: 'Die # davor' }),
  further: (n) => count(n, { one: 'Eintrag danach', other: 'Die # danach' }),
};
