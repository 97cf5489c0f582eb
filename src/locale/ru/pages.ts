/** The words of pages in Russian. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('ru');
const number = (n: number): string => count(n, { other: '#' });

export const ruPages: PageWords = {
  page: (first, last, total) => `${number(first)}–${number(last)} из ${number(total)}`,
  earlier: (n) => count(n, { other: 'Предыдущие: #' }),
  further: (n) => count(n, { other: 'Следующие: #' }),
};
