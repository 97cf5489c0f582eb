/** The words for where a case stands without a browser, in Ukrainian. */
import type { StaticWords } from '../static-words.js';

export const ukStatic: StaticWords = {
  party: 'Сторона',
  whatItIs: 'Хто це',
  about: 'Докладніше',
  updated: (date) => `Остання зміна: ${date}`,
  untitled: 'Судова справа',
  openPage: 'Відкрити справу на окремій сторінці',
};
