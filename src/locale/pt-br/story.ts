/** The words of the story in Brazilian Portuguese. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('pt-BR');

export const ptBrStory: StoryWords = {
  story: 'A história, passo a passo',
  steps: 'Passos',
  keys: 'As setas para a esquerda e para a direita recuam e avançam um passo; Home e End levam ao primeiro e ao último.',
  stepOf: (place, n) => `Passo ${count(place)} de ${count(n)}`,
  stepName: (place, title) =>
    title === undefined ? `Passo ${count(place)}` : `Passo ${count(place)}: ${title}`,
  previousStep: 'Anterior',
  nextStep: 'Próximo',
  openIn: (place) => `O que está aberto é contado no passo ${count(place)}`,
  isOpen: 'Aberto agora',
  notReported: 'Ainda não noticiado.',
  moreSteps: (n) => count(n, { one: 'Mostrar mais # passo', other: 'Mostrar mais # passos' }),
};
