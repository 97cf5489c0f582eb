/** German, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('de');

const ENTRY_KINDS = {
  event: 'Ereignis',
  party: 'Partei',
  relationship: 'Beziehung',
  claim: 'Anspruch',
  source: 'Quelle',
};

export const deDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'Konto',
    agency: 'Behörde',
    company: 'Unternehmen',
    court: 'Gericht',
    government: 'Regierung',
    organisation: 'Organisation',
    person: 'Person',
  },
  sides: {
    plaintiff: 'klagende Partei',
    defendant: 'beklagte Partei',
    'third party': 'Dritte',
    court: 'Gericht',
  },
  relationshipKinds: {
    'acts for': 'handelt für',
    demand: 'Aufforderung',
    lawsuit: 'Klage',
    opposition: 'Widerstand',
    'part of': 'Teil von',
    proceeding: 'Verfahren',
    representation: 'Vertretung',
  },
  claimKinds: { argument: 'Argument', claim: 'Anspruch', test: 'rechtliche Prüfung' },
  sourceKinds: {
    article: 'Artikel',
    broadcast: 'Sendung',
    document: 'Dokument',
    filing: 'Schriftsatz',
    interview: 'Interview',
    order: 'gerichtliche Anordnung',
    post: 'Beitrag',
    statement: 'Stellungnahme',
  },
  sourceNumber: (n) => `Quelle ${count(n)}`,
  notIdentified: 'nicht identifiziert',
  nameWithheld: 'Name nicht genannt',
  background: 'nur als Hintergrund genannt',

  duringWhich: 'Wann',
  beginsAt: 'Seit',
  endsAt: 'Bis',
  beginsAs: (time) => `Beginn: ${time}`,
  endsAs: (time) => `Ende: ${time}`,
  atTimeOf: 'zur Zeit von',
  after: 'nach',
  by: 'spätestens bei',

  who: 'Wer',
  where: 'Wo',
  quotations: 'In ihren Worten',
  accountsDifferInPrecision: 'Manche Darstellungen sind genauer',
  events: 'Ereignisse',
  claims: 'Ansprüche',
  documents: 'Dokumente',
  bearsOn: 'Hängt zusammen mit',
  bears: {
    answers: 'Antwortet auf',
    follows: 'Folgt auf',
    'sets deadline': 'Setzt die Frist',
    withdraws: 'Nimmt zurück',
  },
  borne: {
    answers: 'Beantwortet durch',
    follows: 'Gefolgt von',
    'sets deadline': 'Frist gesetzt durch',
    withdraws: 'Zurückgenommen durch',
  },
  page: (page) => `Seite ${page}`,

  alsoCalled: 'Auch genannt',
  partOf: 'Gehört zu',
  parts: 'Umfasst',
  existed: 'Bestand',
  website: 'Im Web',
  parties: 'Parteien',
  relationships: 'Beziehungen',
  otherRelationships: 'Auch zwischen den beiden',
  eventsOfBoth: 'Ereignisse mit beiden',
  and: 'und',
  claimsMade: 'Erhobene Ansprüche',
  claimsFaced: 'Ansprüche gegen sie',

  claimedBy: 'Von',
  claimedAgainst: 'Gegen',
  basis: 'Grundlage',
  partsOfClaim: 'In Teilen',
  standings: 'Wie es darum stand',

  knownThrough: 'Nur bekannt durch',
  knownThroughIt: 'Durch sie bekannt',
  onlyHere: 'in keiner anderen Quelle',
  allItReports: 'Alles, was sie berichtet',
  nothingReported: 'Nichts in diesem Fall führt sie an.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} von ${count(total)}`,
  previousOf: {
    event: 'Voriges Ereignis',
    party: 'Vorige Partei',
    relationship: 'Vorige Beziehung',
    claim: 'Voriger Anspruch',
    source: 'Vorige Quelle',
  },
  nextOf: {
    event: 'Nächstes Ereignis',
    party: 'Nächste Partei',
    relationship: 'Nächste Beziehung',
    claim: 'Nächster Anspruch',
    source: 'Nächste Quelle',
  },
};
