/** The words of pages in Arabic. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('ar');
const number = (n: number): string => count(n, { other: '#' });

export const arPages: PageWords = {
  page: (first, last, total) => `من ${number(first)} إلى ${number(last)} من أصل ${number(total)}`,
  earlier: (n) => count(n, { one: 'السابق', other: 'السابقة (#)' }),
  further: (n) => count(n, { one: 'التالي', other: 'التالية (#)' }),
};
