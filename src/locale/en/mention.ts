/** The words of the mentions in English. */
import type { MentionWords } from '../mention-words.js';

export const enMention: MentionWords = {
  inTheArticle: 'In the article',
  showIn: {
    timeline: 'Show in the timeline',
    parties: 'Show among the parties',
    claims: 'Show among the claims',
    sources: 'Show among the sources',
    detail: 'Show all that is known',
  },
  closeCard: 'Close',
};
