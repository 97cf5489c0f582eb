/** French, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('fr');

const ENTRY_KINDS = {
  event: 'Événement',
  party: 'Partie',
  relationship: 'Relation',
  claim: 'Prétention',
  source: 'Source',
};

export const frDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'compte',
    agency: 'organisme public',
    company: 'société',
    court: 'juridiction',
    government: 'gouvernement',
    organisation: 'organisation',
    person: 'personne',
  },
  sides: {
    plaintiff: 'partie demanderesse',
    defendant: 'partie défenderesse',
    'third party': 'tiers',
    court: 'juridiction',
  },
  relationshipKinds: {
    'acts for': 'agit pour',
    demand: 'mise en demeure',
    lawsuit: 'procès',
    opposition: 'opposition',
    'part of': 'fait partie de',
    proceeding: 'procédure',
    representation: 'représentation',
  },
  claimKinds: { argument: 'moyen', claim: 'prétention', test: 'critère juridique' },
  sourceKinds: {
    article: 'article',
    broadcast: 'émission',
    document: 'document',
    filing: 'acte de procédure',
    interview: 'entretien',
    order: 'ordonnance',
    post: 'publication',
    statement: 'déclaration',
  },
  sourceNumber: (n) => `Source ${count(n)}`,
  notIdentified: 'non identifié',
  nameWithheld: 'nom non divulgué',
  background: 'mentionné pour le contexte seulement',

  duringWhich: 'Quand',
  beginsAt: 'Depuis',
  endsAt: 'Jusqu’à',
  beginsAs: (time) => `début : ${time}`,
  endsAs: (time) => `fin : ${time}`,
  atTimeOf: 'au moment de',
  after: 'après',
  by: 'au plus tard lors de',

  who: 'Qui',
  where: 'Où',
  quotations: 'Dans leurs mots',
  accountsDifferInPrecision: 'Certains récits sont plus précis',
  events: 'Événements',
  claims: 'Prétentions',
  documents: 'Documents',
  bearsOn: 'Liens avec d’autres événements',
  bears: {
    answers: 'Répond à',
    follows: 'Fait suite à',
    'sets deadline': 'Fixe l’échéance',
    withdraws: 'Retire',
  },
  borne: {
    answers: 'Réponse',
    follows: 'Suite',
    'sets deadline': 'Échéance fixée par',
    withdraws: 'Retrait par',
  },
  page: (page) => `page ${page}`,

  alsoCalled: 'Autre nom',
  partOf: 'Fait partie de',
  parts: 'Comprend',
  existed: 'A existé',
  website: 'Sur le web',
  parties: 'Parties',
  relationships: 'Relations',
  otherRelationships: 'Aussi entre les deux',
  eventsOfBoth: 'Événements avec les deux',
  and: 'et',
  claimsMade: 'Prétentions formulées',
  claimsFaced: 'Prétentions adverses',

  claimedBy: 'Par',
  claimedAgainst: 'Contre',
  basis: 'Fondement',
  partsOfClaim: 'En éléments',
  standings: 'Évolution',

  knownThrough: 'Connue seulement par',
  knownThroughIt: 'Connues par elle',
  onlyHere: 'dans aucune autre source',
  allItReports: 'Tout ce qu’elle rapporte',
  nothingReported: 'Rien dans cette affaire ne la cite.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} sur ${count(total)}`,
  previousOf: {
    event: 'Événement précédent',
    party: 'Partie précédente',
    relationship: 'Relation précédente',
    claim: 'Prétention précédente',
    source: 'Source précédente',
  },
  nextOf: {
    event: 'Événement suivant',
    party: 'Partie suivante',
    relationship: 'Relation suivante',
    claim: 'Prétention suivante',
    source: 'Source suivante',
  },
};
