/** The words of pages in French. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('fr');
const number = (n: number): string => count(n, { other: '#' });

export const frPages: PageWords = {
  page: (first, last, total) => `${number(first)} à ${number(last)} sur ${number(total)}`,
  earlier: (n) => count(n, { one: 'Le précédent', other: 'Les # précédents' }),
  further: (n) => count(n, { one: 'Le suivant', other: 'Les # suivants' }),
};
