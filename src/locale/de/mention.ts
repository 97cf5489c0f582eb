/** The words of the mentions in German. */
import type { MentionWords } from '../mention-words.js';

export const deMention: MentionWords = {
  inTheArticle: 'Im Artikel',
  showIn: {
    timeline: 'In der Zeitleiste zeigen',
    parties: 'Unter den Parteien zeigen',
    claims: 'Unter den Ansprüchen zeigen',
    sources: 'Unter den Quellen zeigen',
    detail: 'Alles Bekannte zeigen',
  },
  closeCard: 'Schließen',
};
