/** The words of pages in Spanish. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('es');
const number = (n: number): string => count(n, { other: '#' });

export const esPages: PageWords = {
  page: (first, last, total) => `${number(first)} a ${number(last)} de ${number(total)}`,
  earlier: (n) => count(n, { one: 'El anterior', other: 'Los # anteriores' }),
  further: (n) => count(n, { one: 'El siguiente', other: 'Los # siguientes' }),
};
