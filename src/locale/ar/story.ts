/** The words of the story in Arabic. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('ar');

export const arStory: StoryWords = {
  story: 'القصة خطوة خطوة',
  steps: 'الخطوات',
  keys: 'سهم اليمين يعود خطوة وسهم اليسار يتقدم خطوة، وHome وEnd إلى الأولى والأخيرة.',
  stepOf: (place, n) => `الخطوة ${count(place)} من ${count(n)}`,
  stepName: (place, title) =>
    title === undefined ? `الخطوة ${count(place)}` : `الخطوة ${count(place)}: ${title}`,
  previousStep: 'السابق',
  nextStep: 'التالي',
  openIn: (place) => `ما هو مفتوح يُروى في الخطوة ${count(place)}`,
  isOpen: 'مفتوح الآن',
  notReported: 'لم يُنشر بعد.',
  moreSteps: (n) =>
    count(n, {
      one: 'إظهار خطوة أخرى',
      two: 'إظهار خطوتين أخريين',
      few: 'إظهار # خطوات أخرى',
      many: 'إظهار # خطوة أخرى',
      other: 'إظهار # خطوة أخرى',
    }),
};
