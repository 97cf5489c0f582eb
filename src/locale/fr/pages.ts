/** The words of pages in French. */
import { counting } from '../counting.js';
import type { PageWords } from '../page-words.js';

const count = counting('fr');

export const frPages: PageWords = {
  page: (first, last, total) => `${count(first)} à ${count(last)} sur ${count(total)}`,
  earlier: (n) => count(n, { one: 'Le précédent', other: 'Les # précédents' }),
  further: (n) => count(n, { one: 'Le suivant', other: 'Les # suivants' }),
};
