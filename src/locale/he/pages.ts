/** The words of pages in Hebrew. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('he');

export const hePages: PageWords = {
  page: (first, last, total) => `${count(first)} עד ${count(last)} מתוך ${count(total)}`,
  earlier: (n) => count(n, { one: 'הקודם', two: 'השניים הקודמים', other: '# הקודמים' }),
  further: (n) => count(n, { one: 'הבא', two: 'השניים הבאים', other: '# הבאים' }),
};
