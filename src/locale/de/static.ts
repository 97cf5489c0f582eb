/** The words for where a case stands without a browser, in German. */
import type { StaticWords } from '../static-words.js';

export const deStatic: StaticWords = {
  party: 'Partei',
  whatItIs: 'Was sie ist',
  about: 'Mehr dazu',
  updated: (date) => `Zuletzt geändert: ${date}`,
  untitled: 'Ein Rechtsfall',
  openPage: 'Den Fall auf einer eigenen Seite öffnen',
};
