/** The words for where a case stands without a browser, in French. */
import type { StaticWords } from '../static-words.js';

export const frStatic: StaticWords = {
  party: 'Partie',
  whatItIs: 'Nature',
  about: 'En savoir plus',
  updated: (date) => `Dernière modification : ${date}`,
  untitled: 'Une affaire judiciaire',
  openPage: 'Ouvrir l’affaire sur sa propre page',
};
