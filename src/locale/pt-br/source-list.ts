/** The words of the list of sources in Brazilian Portuguese. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { ptBrPages } from './pages.js';

const count = counting('pt-BR');

export const ptBrSourceList: SourceListWords = {
  ...ptBrPages,
  noSources: 'Este caso não registra fontes.',
  addressNotStated: 'endereço não informado',

  reports: (things) => `Citada para: ${things}`,
  counts: {
    events: (n) => count(n, { one: '# fato', other: '# fatos' }),
    parties: (n) => count(n, { one: '# parte', other: '# partes' }),
    relationships: (n) => count(n, { one: '# relação', other: '# relações' }),
    claims: (n) => count(n, { one: '# pedido ou argumento', other: '# pedidos e argumentos' }),
    sources: (n) => count(n, { one: '# outra fonte', other: '# outras fontes' }),
    others: (n) => count(n, { one: '# outro registro', other: '# outros registros' }),
  },
  otherSources: 'Outras fontes',
  leadsToSome: (n) =>
    count(n, { one: '# fonte é conhecida por meio dela', other: '# fontes são conhecidas por meio dela' }),
  cited: 'Citada pelo que está aberto',

  compare: 'Dois relatos lado a lado',
  toldBy: 'Segundo',
  beside: 'ao lado de',
  choose: 'Escolher uma fonte',
  howToCompare:
    'Escolha duas fontes para ver quais fatos ambas contam, quais só uma conta e o que contam de modo diferente.',
  nothingTold: 'Nenhuma das duas conta algum dos fatos mostrados.',
  standings: {
    both: (n) => count(n, { one: '# fato contado igual', other: '# fatos contados igual' }),
    differ: (n) => count(n, { one: '# contado de outro modo', other: '# contados de outro modo' }),
    'first only': (n, source) => count(n, { other: '# somente em ' }) + source,
    'second only': (n, source) => count(n, { other: '# somente em ' }) + source,
  },
  event: 'Fato',
  tells: 'Conta o fato',
  silent: 'Não conta o fato',
};
