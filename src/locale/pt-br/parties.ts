/** Brazilian Portuguese, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('pt-BR');

/** What is said of a whole, with what is added to it. */
export const ptBrParties: PartyWords = {
  heading: 'Quem se relaciona com quem, e como',
  figureName: (title, parties, relationships) =>
    `Partes${title === undefined ? '' : `: ${title}`}, ${parties}, ${relationships}`,
  keyboardHelp:
    'As setas para a esquerda e para a direita passam de uma parte a outra, para baixo leva às relações de uma parte, para a esquerda e para a direita à próxima, para baixo de novo à outra parte, para cima volta. Home e End levam à primeira e à última parte. Enter escolhe, Esc desfaz.',
  parties: (n) => count(n, { one: '# parte', other: '# partes' }),
  relationships: (n) => count(n, { one: '# relação', other: '# relações' }),
  memberships: (n) =>
    count(n, { one: '# parte integrante de outra', other: '# partes integrantes de outras' }),
  noSource: 'nenhuma fonte citada',
  inForceOf: (n, total) => `em vigor: ${count(n)} de ${total}`,
  empty: 'Este caso não nomeia partes.',
  noRelationships: 'O caso não diz como elas se relacionam.',
  placing: (parties) => `Posicionando ${parties}…`,

  isPartOf: 'faz parte de',
  noVerb: 'tem ligação com',
  notIdentified: 'não identificado',
  sides: {
    first: 'Autores da ação',
    second: 'Réus',
    court: 'Tribunais',
    third: 'Outros',
    background: 'Em segundo plano',
  },
  parts: (n) => count(n, { one: '# integrante', other: '# integrantes' }),
  group: (side, kind) => (kind === '' ? side : `${side}: ${kind}`),
  fold: (name) => `Recolher: ${name}`,
  unfold: (name, parts) => `Expandir: ${name}, ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `${from} → ${to}: ${relationships}`,
  standings: {
    'not yet': (moment) => `ainda não em vigor (${moment})`,
    begins: (moment) => `em vigor, e começa então (${moment})`,
    'in force': (moment) => `em vigor (${moment})`,
    ends: (moment) => `em vigor, e termina então (${moment})`,
    'may have begun': (moment) => `talvez em vigor (${moment})`,
    'may have ended': (moment) => `talvez já encerrado (${moment})`,
    over: (moment) => `não mais em vigor (${moment})`,
  },
  standingsShort: {
    'not yet': 'ainda não',
    begins: 'começa',
    'in force': '',
    ends: 'termina',
    'may have begun': 'talvez tenha começado',
    'may have ended': 'talvez tenha terminado',
    over: 'encerrado',
  },

  term: (range) => range,
  begins: (words) => `início: ${words}`,
  ends: (words) => `fim: ${words}`,
  startNotStated: 'início não informado',
  endNotStated: 'fim não informado',
  endNotKnown: 'desconhecido',

  moment: 'Momento',
  allOfTheCase: 'Todo o caso',
  play: 'Reproduzir as mudanças',
  pause: 'Pausar',
  changes: {
    begins: (what) => `Começa: ${what}`,
    ends: (what) => `Termina: ${what}`,
    'may have begun': (what) => `Talvez tenha começado: ${what}`,
    'may have ended': (what) => `Talvez tenha terminado: ${what}`,
  },

  andMore: (n) => count(n, { other: 'mais #' }),

  kinds: (shown, total) =>
    shown === total ? 'Tipos de relação' : `Tipos de relação (mostrados: ${count(shown)} de ${count(total)})`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'outro',
  traces: 'Vestígios do que não está em vigor',

  controls: 'Exibição',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  fit: 'Mostrar tudo',
  showAsTable: 'Mostrar como tabela',
  showAsFigure: 'Mostrar como figura',

  table: 'As mesmas relações em uma tabela',
  columns: { who: 'Quem', what: 'O quê', to: 'Com quem', since: 'Desde', until: 'Até', says: 'Quem o diz' },
  more: (shown, total) => `${count(shown)} de ${total}`,
  showMore: (n) => count(n, { other: 'Mostrar mais #' }),
};
