/** The words of the story in English. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('en');
const number = (n: number): string => count(n, { other: '#' });

export const enStory: StoryWords = {
  story: 'The story, step by step',
  steps: 'Steps',
  keys: 'Left and right arrow keys go a step back and on, Home and End to the first and the last.',
  stepOf: (place, n) => `Step ${number(place)} of ${number(n)}`,
  stepName: (place, title) =>
    title === undefined ? `Step ${number(place)}` : `Step ${number(place)}: ${title}`,
  previousStep: 'Previous',
  nextStep: 'Next',
  openIn: (place) => `What is open is told in step ${number(place)}`,
  isOpen: 'Open now',
  moreSteps: (n) => count(n, { one: 'Show # more step', other: 'Show # more steps' }),
};
