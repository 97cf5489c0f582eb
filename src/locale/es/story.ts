/** The words of the story in Spanish. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('es');

export const esStory: StoryWords = {
  story: 'La historia, paso a paso',
  steps: 'Pasos',
  keys: 'Las flechas izquierda y derecha retroceden y avanzan un paso; Inicio y Fin llevan al primero y al último.',
  stepOf: (place, n) => `Paso ${count(place)} de ${count(n)}`,
  stepName: (place, title) =>
    title === undefined ? `Paso ${count(place)}` : `Paso ${count(place)}: ${title}`,
  previousStep: 'Anterior',
  nextStep: 'Siguiente',
  openIn: (place) => `Lo que está abierto se cuenta en el paso ${count(place)}`,
  isOpen: 'Abierto ahora',
  notReported: 'Aún no publicado.',
  moreSteps: (n) => count(n, { one: 'Mostrar # paso más', other: 'Mostrar # pasos más' }),
};
