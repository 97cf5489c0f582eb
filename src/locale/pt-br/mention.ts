/** The words of the mentions in Brazilian Portuguese. */
import type { MentionWords } from '../mention-words.js';

export const ptBrMention: MentionWords = {
  inTheArticle: 'No artigo',
  showIn: {
    timeline: 'Ver na linha do tempo',
    parties: 'Ver entre as partes',
    claims: 'Ver entre os pedidos',
    sources: 'Ver entre as fontes',
    detail: 'Ver tudo o que se sabe',
  },
  closeCard: 'Fechar',
};
