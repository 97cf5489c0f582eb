/** Brazilian Portuguese, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { ptBrDetail } from './detail.js';

const count = counting('pt-BR');

const AFFECTS = {
  answers: 'a que responde',
  follows: 'a que se segue',
  'sets deadline': 'a que se refere',
  withdraws: 'que retira',
};

export const ptBrLater: LaterWords = {
  figureName: 'Figura interativa; os mesmos fatos seguem como lista',
  sameEvents: 'Os mesmos fatos, com textos e fontes',
  keyboardHelp:
    'As setas passam de um fato a outro; Home e End levam ao primeiro e ao último. Enter abre um, Esc fecha. Mais e menos ampliam e reduzem.',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  showAll: 'Mostrar tudo',
  showAsList: 'Mostrar como lista',
  showAsFigure: 'Mostrar como figura',
  controls: 'Exibição',
  close: 'Fechar',
  tools: 'Buscar, filtrar e comparar',
  underWay: (n) => count(n, { other: '# em curso' }),
  overview: 'Todo o caso',
  windowInView: 'Período à vista',
  windowStart: 'Início do período à vista',
  windowEnd: 'Fim do período à vista',
  someEvents: (shown, total) => `${count(shown)} de ${count(total, { one: '# fato', other: '# fatos' })}`,
  hitsFor: (n, query) => count(n, { one: '# resultado para ', other: '# resultados para ' }) + query,
  asToldBy: (source) => `segundo ${source}`,
  asToldByBoth: (source, other) => `segundo ${source} ao lado de ${other}`,
  asReportedBy: (date) => `conforme noticiado até esta data: ${date}`,
  removeFilter: (value) => `Remover o filtro: ${value}`,
  showEverything: 'Mostrar tudo de novo',
  onlyIn: (source) => `Somente em ${source}`,
  toldDifferently: 'Contado de outro modo',
  ...ptBrDetail,
  mediaKinds: {
    audio: 'Áudio',
    document: 'Documento',
    image: 'Imagem',
    map: 'Mapa',
    post: 'Publicação',
    video: 'Vídeo',
  },
  media: 'Mídia',
  mediaFrom: (kind, host) => `${kind} de ${host}`,
  loadTells: (host) => `Ao carregar, ${host} saberá que você está lendo isto.`,
  load: 'Carregar',
  open: 'Abrir no site de origem',
  undescribed: 'Imagem sem descrição',

  forEditors: 'O que corrigir no arquivo',
  unread: (n) =>
    count(n, {
      one: '# parte deste arquivo não pôde ser lida.',
      other: '# partes deste arquivo não puderam ser lidas.',
    }),
  legend: 'O que os sinais significam',
  markKinds: {
    point: 'Um momento, e uma linha sobre o que sua data pode significar',
    span: 'De uma data a outra',
    'open-span': 'Um dos extremos está aberto ou é desconhecido',
    deadline: 'Um prazo',
    uncertain: 'Uma data incerta, e tudo o que ela pode significar',
    approximate: 'Por volta desta data',
    undated: 'Sem data, mas com um lugar na ordem dos fatos',
    conflict: 'Datas diferentes, cada uma de outra fonte',
  },
  legendExtras: {
    ties: 'De volta no tempo: um prazo já vencido quando foi fixado',
    bearings: 'De um fato a outro a que ele se refere',
    links: 'O fato pertence também a esta linha',
    folds: 'Um longo silêncio, dobrado',
    eras: 'Um período com nome próprio',
    gaps: 'Uma lacuna, e o que se diz dela',
    today: 'Hoje: o caso continua',
    crowds: 'Um número de fatos, que se abre',
    hits: 'Encontrado pela busca',
    loose: 'Em algum ponto deste trecho; não se sabe mais',
  },

  findings: (n) => count(n, { other: 'Pontos a verificar (#)' }),

  corrections: (n) => count(n, { other: 'Correções (#)' }),
  was: 'Antes',
  now: 'Agora',
  fields: {
    when: 'data',
    published: 'data',
    title: 'título',
    name: 'nome',
    text: 'texto',
    kind: 'tipo',
    parties: 'partes',
    place: 'lugar',
  },

  counted: 'Fatos que a imagem apenas conta',
  moreEntries: (n) =>
    count(n, { one: 'Mais # não está listado aqui.', other: 'Mais # não estão listados aqui.' }),

  deadlineBeforeOrder: (deadline, order) =>
    `O prazo (${deadline.date}) venceu antes de ${order.name} (${order.date}), que o fixou.`,
  responseBeforeCause: (response, cause, as) =>
    `${response.name} (${response.date}) tem data anterior a ${cause.name} (${cause.date}), ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `${act.name} (${act.date}) tem data anterior à existência de ${party.name} (${party.date}).`,
  reportedBefore: (event, source) =>
    `${source.name} (publicação: ${source.date}) relata ${event.name} antes de sua data (${event.date}).`,
  noSource: (event) => `Nenhuma fonte é informada para ${event}.`,
};
