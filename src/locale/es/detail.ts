/** Spanish, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('es');

const ENTRY_KINDS = {
  event: 'Hecho',
  party: 'Parte',
  relationship: 'Relación',
  claim: 'Pretensión',
  source: 'Fuente',
};

export const esDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'cuenta',
    agency: 'organismo',
    company: 'empresa',
    court: 'tribunal',
    government: 'gobierno',
    organisation: 'organización',
    person: 'persona',
  },
  sides: {
    plaintiff: 'parte demandante',
    defendant: 'parte demandada',
    'third party': 'tercero',
    court: 'tribunal',
  },
  relationshipKinds: {
    'acts for': 'actúa por cuenta de',
    demand: 'requerimiento',
    lawsuit: 'demanda',
    opposition: 'oposición',
    'part of': 'parte de',
    proceeding: 'procedimiento',
    representation: 'representación',
  },
  claimKinds: { argument: 'argumento', claim: 'pretensión', test: 'criterio jurídico' },
  sourceKinds: {
    article: 'artículo',
    broadcast: 'emisión',
    document: 'documento',
    filing: 'escrito judicial',
    interview: 'entrevista',
    order: 'orden judicial',
    post: 'publicación',
    statement: 'declaración',
  },
  sourceNumber: (n) => `Fuente ${count(n)}`,
  notIdentified: 'sin identificar',
  nameWithheld: 'nombre reservado',
  background: 'mencionado solo como antecedente',

  duringWhich: 'Cuándo',
  beginsAt: 'Desde',
  endsAt: 'Hasta',
  beginsAs: (time) => `comienzo: ${time}`,
  endsAs: (time) => `final: ${time}`,
  atTimeOf: 'en el momento de',
  after: 'después de',
  by: 'a más tardar con',

  who: 'Quién',
  where: 'Dónde',
  quotations: 'En sus palabras',
  accountsDifferInPrecision: 'Algunas versiones son más exactas',
  events: 'Hechos',
  claims: 'Pretensiones',
  documents: 'Documentos',
  bearsOn: 'Relación con otros hechos',
  bears: {
    answers: 'Responde a',
    follows: 'Sigue a',
    'sets deadline': 'Fija el plazo',
    withdraws: 'Retira',
  },
  borne: {
    answers: 'Respondido con',
    follows: 'Seguido de',
    'sets deadline': 'Plazo fijado por',
    withdraws: 'Retirado con',
  },
  page: (page) => `página ${page}`,

  alsoCalled: 'También llamado',
  partOf: 'Forma parte de',
  parts: 'Incluye',
  existed: 'Existió',
  website: 'En la web',
  parties: 'Partes',
  relationships: 'Relaciones',
  otherRelationships: 'También entre ambos',
  eventsOfBoth: 'Hechos con ambos',
  and: 'y',
  claimsMade: 'Pretensiones formuladas',
  claimsFaced: 'Pretensiones en contra',

  claimedBy: 'De',
  claimedAgainst: 'Contra',
  basis: 'Fundamento',
  partsOfClaim: 'Por partes',
  standings: 'Cómo evolucionó',

  knownThrough: 'Conocida solo a través de',
  knownThroughIt: 'Conocidas a través de ella',
  onlyHere: 'en ninguna otra fuente',
  allItReports: 'Todo lo que recoge',
  nothingReported: 'Nada en este caso la cita.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} de ${count(total)}`,
  previousOf: {
    event: 'Hecho anterior',
    party: 'Parte anterior',
    relationship: 'Relación anterior',
    claim: 'Pretensión anterior',
    source: 'Fuente anterior',
  },
  nextOf: {
    event: 'Hecho siguiente',
    party: 'Parte siguiente',
    relationship: 'Relación siguiente',
    claim: 'Pretensión siguiente',
    source: 'Fuente siguiente',
  },
};
