/** The words of pages in English. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('en');

export const enPages: PageWords = {
  page: (first, last, total) => `${count(first)} to ${count(last)} of ${count(total)}`,
  earlier: (n) => count(n, { one: 'The one before', other: 'The # before' }),
  further: (n) => count(n, { one: 'The one after', other: 'The # after' }),
};
