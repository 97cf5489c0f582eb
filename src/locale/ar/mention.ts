/** The words of the mentions in Arabic. */
import type { MentionWords } from '../mention-words.js';

export const arMention: MentionWords = {
  inTheArticle: 'في المقال',
  showIn: {
    timeline: 'إظهار في التسلسل الزمني',
    parties: 'إظهار بين الأطراف',
    claims: 'إظهار بين الطلبات',
    sources: 'إظهار بين المصادر',
    detail: 'إظهار كل المعروف',
  },
  closeCard: 'إغلاق',
};
