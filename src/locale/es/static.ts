/** The words for where a case stands without a browser, in Spanish. */
import type { StaticWords } from '../static-words.js';

export const esStatic: StaticWords = {
  party: 'Parte',
  whatItIs: 'Qué es',
  about: 'Más información',
  updated: (date) => `Última modificación: ${date}`,
  untitled: 'Un caso judicial',
  openPage: 'Abrir el caso en una página propia',
};
