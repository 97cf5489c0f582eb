/** The words of pages in Spanish. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('es');

export const esPages: PageWords = {
  page: (first, last, total) => `${count(first)} a ${count(last)} de ${count(total)}`,
  earlier: (n) => count(n, { one: 'El anterior', other: 'Los # anteriores' }),
  further: (n) => count(n, { one: 'El siguiente', other: 'Los # siguientes' }),
};
