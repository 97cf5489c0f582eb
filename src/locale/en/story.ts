/** The words of the story in English. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('en');

export const enStory: StoryWords = {
  story: 'The story, step by step',
  steps: 'Steps',
  keys: 'Left and right arrow keys go a step back and on, Home and End to the first and the last.',
  stepOf: (place, n) => `Step ${count(place)} of ${count(n)}`,
  stepName: (place, title) =>
    title === undefined ? `Step ${count(place)}` : `Step ${count(place)}: ${title}`,
  previousStep: 'Previous',
  nextStep: 'Next',
  openIn: (place) => `What is open is told in step ${count(place)}`,
  isOpen: 'Open now',
  notReported: 'Not reported yet.',
  moreSteps: (n) => count(n, { one: 'Show # more step', other: 'Show # more steps' }),
};
