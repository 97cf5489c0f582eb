/** The words of the mentions in Hebrew. */
import type { MentionWords } from '../mention-words.js';

export const heMention: MentionWords = {
  inTheArticle: 'בכתבה',
  showIn: {
    timeline: 'הצגה בציר הזמן',
    parties: 'הצגה בין הצדדים',
    claims: 'הצגה בין התביעות',
    sources: 'הצגה בין המקורות',
    detail: 'הצגת כל מה שידוע',
  },
  closeCard: 'סגירה',
};
