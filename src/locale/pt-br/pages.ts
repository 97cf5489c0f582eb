/** The words of pages in Brazilian Portuguese. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('pt-BR');
const number = (n: number): string => count(n, { other: '#' });

export const ptBrPages: PageWords = {
  page: (first, last, total) => `${number(first)} a ${number(last)} de ${number(total)}`,
  earlier: (n) => count(n, { one: 'O anterior', other: 'Os # anteriores' }),
  further: (n) => count(n, { one: 'O seguinte', other: 'Os # seguintes' }),
};
