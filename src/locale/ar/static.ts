/** The words for where a case stands without a browser, in Arabic. */
import type { StaticWords } from '../static-words.js';

export const arStatic: StaticWords = {
  party: 'الطرف',
  whatItIs: 'صفته',
  about: 'المزيد عنه',
  updated: (date) => `آخر تعديل: ${date}`,
  untitled: 'قضية قانونية',
  openPage: 'فتح القضية في صفحة خاصة بها',
};
