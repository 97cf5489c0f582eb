/** Ukrainian, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('uk');

const ENTRY_KINDS = {
  event: 'Подія',
  party: 'Сторона',
  relationship: 'Зв’язок',
  claim: 'Вимога',
  source: 'Джерело',
};

export const ukDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'обліковий запис',
    agency: 'відомство',
    company: 'компанія',
    court: 'суд',
    government: 'уряд',
    organisation: 'організація',
    person: 'особа',
  },
  sides: {
    plaintiff: 'сторона позивача',
    defendant: 'сторона відповідача',
    'third party': 'третя особа',
    court: 'суд',
  },
  relationshipKinds: {
    'acts for': 'діє від імені',
    demand: 'запит',
    lawsuit: 'позов',
    opposition: 'протистояння',
    'part of': 'частина цілого',
    proceeding: 'провадження',
    representation: 'представництво',
  },
  claimKinds: { argument: 'довід', claim: 'вимога', test: 'правовий критерій' },
  sourceKinds: {
    article: 'стаття',
    broadcast: 'передача',
    document: 'документ',
    filing: 'процесуальний документ',
    interview: 'інтерв’ю',
    order: 'судовий акт',
    post: 'допис',
    statement: 'заява',
  },
  sourceNumber: (n) => `Джерело ${count(n)}`,
  notIdentified: 'хто саме, не встановлено',
  nameWithheld: 'ім’я не розголошується',
  background: 'згадується лише як тло',

  duringWhich: 'Коли',
  beginsAt: 'Початок',
  endsAt: 'Кінець',
  beginsAs: (time) => `початок: ${time}`,
  endsAs: (time) => `кінець: ${time}`,
  atTimeOf: 'одночасно з подією',
  after: 'після події',
  by: 'не пізніше події',

  who: 'Хто',
  where: 'Де',
  quotations: 'Пряма мова',
  accountsDifferInPrecision: 'Деякі відомості точніші',
  events: 'Події',
  claims: 'Вимоги',
  documents: 'Документи',
  bearsOn: 'Зв’язок з іншими подіями',
  bears: {
    answers: 'У відповідь на',
    follows: 'Слідом за',
    'sets deadline': 'Встановлює строк',
    withdraws: 'Відкликає',
  },
  borne: {
    answers: 'Відповідь',
    follows: 'Далі',
    'sets deadline': 'Строк встановлено',
    withdraws: 'Відкликано',
  },
  page: (page) => `с. ${page}`,

  alsoCalled: 'Інші назви',
  partOf: 'Входить до складу',
  parts: 'Містить',
  existed: 'Час існування',
  website: 'У мережі',
  parties: 'Сторони',
  relationships: 'Зв’язки',
  otherRelationships: 'Інші зв’язки між ними',
  eventsOfBoth: 'Події за участю обох',
  and: 'і',
  claimsMade: 'Заявлені вимоги',
  claimsFaced: 'Вимоги проти',

  claimedBy: 'Хто заявив',
  claimedAgainst: 'Проти кого',
  basis: 'Підстава',
  partsOfClaim: 'Частинами',
  standings: 'Як змінювалося',

  knownThrough: 'Відоме лише через',
  knownThroughIt: 'Відомі через нього',
  onlyHere: 'у жодному іншому джерелі',
  allItReports: 'Усе, що воно повідомляє',
  nothingReported: 'Ніщо в цій справі на нього не посилається.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} із ${count(total)}`,
  previousOf: {
    event: 'Попередня подія',
    party: 'Попередня сторона',
    relationship: 'Попередній зв’язок',
    claim: 'Попередня вимога',
    source: 'Попереднє джерело',
  },
  nextOf: {
    event: 'Наступна подія',
    party: 'Наступна сторона',
    relationship: 'Наступний зв’язок',
    claim: 'Наступна вимога',
    source: 'Наступне джерело',
  },
};
