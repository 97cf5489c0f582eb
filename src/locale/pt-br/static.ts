/** The words for where a case stands without a browser, in Brazilian Portuguese. */
import type { StaticWords } from '../static-words.js';

export const ptBrStatic: StaticWords = {
  party: 'Parte',
  whatItIs: 'O que é',
  about: 'Mais sobre ela',
  updated: (date) => `Última alteração: ${date}`,
  untitled: 'Um caso judicial',
  openPage: 'Abrir o caso em uma página própria',
};
