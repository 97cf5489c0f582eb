/** The words of the reader's tools in Brazilian Portuguese. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('pt-BR');

export const ptBrTools: ToolWords = {
  tools: 'Busca e filtros',

  search: 'Buscar',
  hits: (n) => (n === 0 ? 'Nenhum resultado' : count(n, { one: '# resultado', other: '# resultados' })),
  hitAt: (hit, n) => `${count(hit)} de ${count(n)}`,
  previousHit: 'Resultado anterior',
  nextHit: 'Próximo resultado',

  filters: 'Mostrar somente',
  facets: { party: 'Partes', kind: 'Tipos', source: 'Fontes', status: 'Situação' },
  ticked: (n) => count(n, { one: '# escolhido', other: '# escolhidos' }),
  showAllValues: (n) => count(n, { other: 'Mostrar todos (#)' }),
  moreValues: (n) =>
    count(n, { one: 'Mais # não está listado aqui.', other: 'Mais # não estão listados aqui.' }),

  lanes: 'Faixas',
  laneKinds: { none: 'Nenhuma', party: 'Partes', kind: 'Tipos', source: 'Fontes' },
  scale: 'Tempo',
  scaleKinds: { folded: 'Silêncios dobrados', time: 'Em proporção', equal: 'Um passo por fato' },

  toldBy: 'Segundo',
  everySource: 'Todas as fontes',
  beside: 'ao lado de',
  noOther: 'nenhuma outra',
  toldByOne: 'São mostrados somente os fatos que esta fonte relata.',
  toldByTwo: 'Os fatos que só uma das duas relata estão marcados.',

  reportedBy: 'Noticiado até',
  anyDate: 'qualquer data',
  undatedSources: (n) =>
    count(n, {
      one: '# fonte de data desconhecida fica de fora.',
      other: '# fontes de data desconhecida ficam de fora.',
    }),

  saveAs: 'Salvar como',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'Calendário' },
  copy: 'Copiar',
  copies: { link: 'Link', citation: 'Referência' },
  outcomes: {
    'link copied': 'O link foi copiado.',
    'citation copied': 'A referência foi copiada.',
    'not copied': 'Não foi possível copiar.',
    'not saved': 'Não foi possível salvar.',
  },
};
