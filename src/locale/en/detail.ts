/** English, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('en');

const ENTRY_KINDS = {
  event: 'Event',
  party: 'Party',
  relationship: 'Relationship',
  claim: 'Claim',
  source: 'Source',
};

export const enDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'account',
    agency: 'agency',
    company: 'company',
    court: 'court',
    government: 'government',
    organisation: 'organisation',
    person: 'person',
  },
  sides: {
    plaintiff: 'plaintiff',
    defendant: 'defendant',
    'third party': 'third party',
    court: 'court',
  },
  relationshipKinds: {
    'acts for': 'acts for',
    demand: 'demand',
    lawsuit: 'lawsuit',
    opposition: 'opposition',
    'part of': 'part of',
    proceeding: 'proceeding',
    representation: 'representation',
  },
  claimKinds: { argument: 'argument', claim: 'claim', test: 'test' },
  sourceKinds: {
    article: 'article',
    broadcast: 'broadcast',
    document: 'document',
    filing: 'court filing',
    interview: 'interview',
    order: 'court order',
    post: 'post',
    statement: 'statement',
  },
  sourceNumber: (number) => count(number, { other: 'Source #' }),
  notIdentified: 'not identified',
  nameWithheld: 'name withheld',
  background: 'named as background only',

  duringWhich: 'When',
  beginsAt: 'Since',
  endsAt: 'Until',
  beginsAs: (time) => `since: ${time}`,
  endsAs: (time) => `until: ${time}`,
  atTimeOf: 'at the time of',
  after: 'after',
  by: 'by',

  who: 'Who',
  where: 'Where',
  quotations: 'In their words',
  accountsDifferInPrecision: 'Some accounts are more exact',
  events: 'Events',
  claims: 'Claims',
  documents: 'Documents',
  bearsOn: 'Bears on',
  bears: {
    answers: 'Answers',
    follows: 'Follows',
    'sets deadline': 'Sets the deadline',
    withdraws: 'Withdraws',
  },
  borne: {
    answers: 'Answered by',
    follows: 'Followed by',
    'sets deadline': 'Deadline set by',
    withdraws: 'Withdrawn by',
  },
  page: (page) => `page ${page}`,

  alsoCalled: 'Also called',
  partOf: 'Part of',
  parts: 'Includes',
  existed: 'Existed',
  website: 'On the web',
  parties: 'Parties',
  relationships: 'Relationships',
  otherRelationships: 'Also between the two',
  eventsOfBoth: 'Events with both',
  and: 'and',
  claimsMade: 'Claims made',
  claimsFaced: 'Claims faced',

  claimedBy: 'By',
  claimedAgainst: 'Against',
  basis: 'Basis',
  partsOfClaim: 'In parts',
  standings: 'How it stood',

  knownThrough: 'Known only through',
  knownThroughIt: 'Known through it',
  onlyHere: 'in no other source',
  allItReports: 'All it reports',
  nothingReported: 'Nothing in this case cites it.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} of ${count(total)}`,
  previousOf: {
    event: 'Previous event',
    party: 'Previous party',
    relationship: 'Previous relationship',
    claim: 'Previous claim',
    source: 'Previous source',
  },
  nextOf: {
    event: 'Next event',
    party: 'Next party',
    relationship: 'Next relationship',
    claim: 'Next claim',
    source: 'Next source',
  },
};
