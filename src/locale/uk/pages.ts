/** The words of pages in Ukrainian. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('uk');
const number = (n: number): string => count(n, { other: '#' });

export const ukPages: PageWords = {
  page: (first, last, total) => `${number(first)}–${number(last)} із ${number(total)}`,
  earlier: (n) => count(n, { other: 'Попередні: #' }),
  further: (n) => count(n, { other: 'Наступні: #' }),
};
