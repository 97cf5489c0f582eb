/** The words of pages in Ukrainian. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('uk');

export const ukPages: PageWords = {
  page: (first, last, total) => `${count(first)}–${count(last)} із ${count(total)}`,
  earlier: (n) => count(n, { other: 'Попередні: #' }),
  further: (n) => count(n, { other: 'Наступні: #' }),
};
