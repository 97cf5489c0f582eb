/** The words of the story in French. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('fr');

export const frStory: StoryWords = {
  story: 'Le récit, étape par étape',
  steps: 'Étapes',
  keys: 'Les flèches gauche et droite reculent et avancent d’une étape, Début et Fin mènent à la première et à la dernière.',
  stepOf: (place, n) => `Étape ${count(place)} sur ${count(n)}`,
  stepName: (place, title) =>
    title === undefined ? `Étape ${count(place)}` : `Étape ${count(place)} : ${title}`,
  previousStep: 'Précédent',
  nextStep: 'Suivant',
  openIn: (place) => `Ce qui est ouvert est raconté à l’étape ${count(place)}`,
  isOpen: 'Ouvert en ce moment',
  notReported: 'Pas encore rapporté.',
  moreSteps: (n) => count(n, { one: 'Afficher # étape de plus', other: 'Afficher # étapes de plus' }),
};
