/** Brazilian Portuguese, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('pt-BR');

const ENTRY_KINDS = {
  event: 'Fato',
  party: 'Parte',
  relationship: 'Relação',
  claim: 'Pedido',
  source: 'Fonte',
};

export const ptBrDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'conta',
    agency: 'órgão público',
    company: 'empresa',
    court: 'tribunal',
    government: 'governo',
    organisation: 'organização',
    person: 'pessoa',
  },
  sides: {
    plaintiff: 'parte autora',
    defendant: 'parte ré',
    'third party': 'terceiro',
    court: 'tribunal',
  },
  relationshipKinds: {
    'acts for': 'age em nome de',
    demand: 'notificação',
    lawsuit: 'ação judicial',
    opposition: 'oposição',
    'part of': 'parte de',
    proceeding: 'processo',
    representation: 'representação',
  },
  claimKinds: { argument: 'argumento', claim: 'pedido', test: 'critério jurídico' },
  sourceKinds: {
    article: 'reportagem',
    broadcast: 'transmissão',
    document: 'documento',
    filing: 'petição',
    interview: 'entrevista',
    order: 'ordem judicial',
    post: 'publicação',
    statement: 'declaração',
  },
  sourceNumber: (n) => `Fonte ${count(n)}`,
  notIdentified: 'não identificado',
  nameWithheld: 'nome não divulgado',
  background: 'mencionado somente como contexto',

  duringWhich: 'Quando',
  beginsAt: 'Desde',
  endsAt: 'Até',
  beginsAs: (time) => `início: ${time}`,
  endsAs: (time) => `fim: ${time}`,
  atTimeOf: 'na época de',
  after: 'depois de',
  by: 'no máximo até',

  who: 'Quem',
  where: 'Onde',
  quotations: 'Em suas palavras',
  accountsDifferInPrecision: 'Alguns relatos são mais exatos',
  events: 'Fatos',
  claims: 'Pedidos',
  documents: 'Documentos',
  bearsOn: 'Relação com outros fatos',
  bears: {
    answers: 'Responde a',
    follows: 'Segue-se a',
    'sets deadline': 'Fixa o prazo',
    withdraws: 'Retira',
  },
  borne: {
    answers: 'Respondido com',
    follows: 'Seguido de',
    'sets deadline': 'Prazo fixado por',
    withdraws: 'Retirado com',
  },
  page: (page) => `página ${page}`,

  alsoCalled: 'Também chamado',
  partOf: 'Faz parte de',
  parts: 'Inclui',
  existed: 'Existiu',
  website: 'Na web',
  parties: 'Partes',
  relationships: 'Relações',
  otherRelationships: 'Também entre os dois',
  eventsOfBoth: 'Fatos com ambos',
  and: 'e',
  claimsMade: 'Pedidos feitos',
  claimsFaced: 'Pedidos contrários',

  claimedBy: 'De',
  claimedAgainst: 'Contra',
  basis: 'Fundamento',
  partsOfClaim: 'Em partes',
  standings: 'Como evoluiu',

  knownThrough: 'Conhecida só por meio de',
  knownThroughIt: 'Conhecidas por meio dela',
  onlyHere: 'em nenhuma outra fonte',
  allItReports: 'Tudo o que ela relata',
  nothingReported: 'Nada neste caso a cita.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} de ${count(total)}`,
  previousOf: {
    event: 'Fato anterior',
    party: 'Parte anterior',
    relationship: 'Relação anterior',
    claim: 'Pedido anterior',
    source: 'Fonte anterior',
  },
  nextOf: {
    event: 'Próximo fato',
    party: 'Próxima parte',
    relationship: 'Próxima relação',
    claim: 'Próximo pedido',
    source: 'Próxima fonte',
  },
};
