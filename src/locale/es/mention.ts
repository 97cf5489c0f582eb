/** The words of the mentions in Spanish. */
import type { MentionWords } from '../mention-words.js';

export const esMention: MentionWords = {
  inTheArticle: 'En el artículo',
  showIn: {
    timeline: 'Ver en la cronología',
    parties: 'Ver entre las partes',
    claims: 'Ver entre las pretensiones',
    sources: 'Ver entre las fuentes',
    detail: 'Ver todo lo que se sabe',
  },
  closeCard: 'Cerrar',
};
