/** The words of the mentions in Ukrainian. */
import type { MentionWords } from '../mention-words.js';

export const ukMention: MentionWords = {
  inTheArticle: 'У статті',
  showIn: {
    timeline: 'Показати в хронології',
    parties: 'Показати серед сторін',
    claims: 'Показати серед вимог',
    sources: 'Показати серед джерел',
    detail: 'Показати все, що відомо',
  },
  closeCard: 'Закрити',
};
