/** The words of pages in Hebrew. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('he');
const number = (n: number): string => count(n, { other: '#' });

export const hePages: PageWords = {
  page: (first, last, total) => `${number(first)} עד ${number(last)} מתוך ${number(total)}`,
  earlier: (n) => count(n, { one: 'הקודם', two: 'השניים הקודמים', other: '# הקודמים' }),
  further: (n) => count(n, { one: 'הבא', two: 'השניים הבאים', other: '# הבאים' }),
};
