/** The words of the story in German. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('de');

export const deStory: StoryWords = {
  story: 'Die Geschichte, Schritt für Schritt',
  steps: 'Schritte',
  keys: 'Pfeiltasten nach links und rechts gehen einen Schritt zurück und weiter, Pos1 und Ende zum ersten und letzten.',
  stepOf: (place, n) => `Schritt ${count(place)} von ${count(n)}`,
  stepName: (place, title) =>
    title === undefined ? `Schritt ${count(place)}` : `Schritt ${count(place)}: ${title}`,
  previousStep: 'Zurück',
  nextStep: 'Weiter',
  openIn: (place) => `Was offen ist, wird in Schritt ${count(place)} erzählt`,
  isOpen: 'Gerade offen',
  notReported: 'Noch nicht berichtet.',
  moreSteps: (n) => count(n, { one: '# weiteren Schritt zeigen', other: '# weitere Schritte zeigen' }),
};
