/** The words of the mentions in French. */
import type { MentionWords } from '../mention-words.js';

export const frMention: MentionWords = {
  inTheArticle: 'Dans l’article',
  showIn: {
    timeline: 'Voir dans la chronologie',
    parties: 'Voir parmi les parties',
    claims: 'Voir parmi les prétentions',
    sources: 'Voir parmi les sources',
    detail: 'Voir tout ce qui est connu',
  },
  closeCard: 'Fermer',
};
