/** The words of the story in Russian. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('ru');

export const ruStory: StoryWords = {
  story: 'История шаг за шагом',
  steps: 'Шаги',
  keys: 'Стрелки влево и вправо ведут на шаг назад и вперёд, Home и End — к первому и последнему.',
  stepOf: (place, n) => `Шаг ${count(place)} из ${count(n)}`,
  stepName: (place, title) => (title === undefined ? `Шаг ${count(place)}` : `Шаг ${count(place)}: ${title}`),
  previousStep: 'Назад',
  nextStep: 'Далее',
  openIn: (place) => `О том, что открыто, рассказано в шаге ${count(place)}`,
  isOpen: 'Сейчас открыто',
  notReported: 'Об этом ещё не сообщалось.',
  moreSteps: (n) =>
    count(n, {
      one: 'Показать ещё # шаг',
      few: 'Показать ещё # шага',
      many: 'Показать ещё # шагов',
      other: 'Показать ещё # шага',
    }),
};
