/** The words for where a case stands without a browser, in Hebrew. */
import type { StaticWords } from '../static-words.js';

export const heStatic: StaticWords = {
  party: 'צד',
  whatItIs: 'מה הוא',
  about: 'מידע נוסף',
  updated: (date) => `שונה לאחרונה: ${date}`,
  untitled: 'תיק משפטי',
  openPage: 'פתיחת התיק בדף משלו',
};
