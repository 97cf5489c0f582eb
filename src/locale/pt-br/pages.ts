/** The words of pages in Brazilian Portuguese. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('pt-BR');

export const ptBrPages: PageWords = {
  page: (first, last, total) => `${count(first)} a ${count(last)} de ${count(total)}`,
  earlier: (n) => count(n, { one: 'O anterior', other: 'Os # anteriores' }),
  further: (n) => count(n, { one: 'O seguinte', other: 'Os # seguintes' }),
};
