/** The words of the mentions in Russian. */
import type { MentionWords } from '../mention-words.js';

export const ruMention: MentionWords = {
  inTheArticle: 'В статье',
  showIn: {
    timeline: 'Показать в хронологии',
    parties: 'Показать среди сторон',
    claims: 'Показать среди требований',
    sources: 'Показать среди источников',
    detail: 'Показать всё, что известно',
  },
  closeCard: 'Закрыть',
};
