/** The words for where a case stands without a browser, in Russian. */
import type { StaticWords } from '../static-words.js';

export const ruStatic: StaticWords = {
  party: 'Сторона',
  whatItIs: 'Кто это',
  about: 'Подробнее',
  updated: (date) => `Последнее изменение: ${date}`,
  untitled: 'Судебное дело',
  openPage: 'Открыть дело на отдельной странице',
};
