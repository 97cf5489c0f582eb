/** The words of the story in Ukrainian. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('uk');

export const ukStory: StoryWords = {
  story: 'Історія крок за кроком',
  steps: 'Кроки',
  keys: 'Стрілки ліворуч і праворуч ведуть на крок назад і вперед, Home і End — до першого й останнього.',
  stepOf: (place, n) => `Крок ${count(place)} із ${count(n)}`,
  stepName: (place, title) =>
    title === undefined ? `Крок ${count(place)}` : `Крок ${count(place)}: ${title}`,
  previousStep: 'Назад',
  nextStep: 'Далі',
  openIn: (place) => `Про те, що відкрито, розказано в кроці ${count(place)}`,
  isOpen: 'Зараз відкрито',
  notReported: 'Про це ще не повідомлялося.',
  moreSteps: (n) =>
    count(n, {
      one: 'Показати ще # крок',
      few: 'Показати ще # кроки',
      many: 'Показати ще # кроків',
      other: 'Показати ще # кроку',
    }),
};
