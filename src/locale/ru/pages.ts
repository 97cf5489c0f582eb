/** The words of pages in Russian. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('ru');

export const ruPages: PageWords = {
  page: (first, last, total) => `${count(first)}–${count(last)} из ${count(total)}`,
  earlier: (n) => count(n, { other: 'Предыдущие: #' }),
  further: (n) => count(n, { other: 'Следующие: #' }),
};
