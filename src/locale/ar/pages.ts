/** The words of pages in Arabic. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('ar');

export const arPages: PageWords = {
  page: (first, last, total) => `من ${count(first)} إلى ${count(last)} من أصل ${count(total)}`,
  earlier: (n) => count(n, { one: 'السابق', other: 'السابقة (#)' }),
  further: (n) => count(n, { one: 'التالي', other: 'التالية (#)' }),
};
