/** Russian, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('ru');

const ENTRY_KINDS = {
  event: 'Событие',
  party: 'Сторона',
  relationship: 'Связь',
  claim: 'Требование',
  source: 'Источник',
};

export const ruDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'учётная запись',
    agency: 'ведомство',
    company: 'компания',
    court: 'суд',
    government: 'правительство',
    organisation: 'организация',
    person: 'лицо',
  },
  sides: {
    plaintiff: 'сторона истца',
    defendant: 'сторона ответчика',
    'third party': 'третье лицо',
    court: 'суд',
  },
  relationshipKinds: {
    'acts for': 'действует от имени',
    demand: 'запрос',
    lawsuit: 'иск',
    opposition: 'противостояние',
    'part of': 'часть целого',
    proceeding: 'производство',
    representation: 'представительство',
  },
  claimKinds: { argument: 'довод', claim: 'требование', test: 'правовой критерий' },
  sourceKinds: {
    article: 'статья',
    broadcast: 'передача',
    document: 'документ',
    filing: 'процессуальный документ',
    interview: 'интервью',
    order: 'судебный акт',
    post: 'публикация',
    statement: 'заявление',
  },
  sourceNumber: (n) => `Источник ${count(n)}`,
  notIdentified: 'кто именно, не установлено',
  nameWithheld: 'имя не раскрывается',
  background: 'упоминается лишь как фон',

  duringWhich: 'Когда',
  beginsAt: 'Начало',
  endsAt: 'Конец',
  beginsAs: (time) => `начало: ${time}`,
  endsAs: (time) => `конец: ${time}`,
  atTimeOf: 'одновременно с событием',
  after: 'после события',
  by: 'не позднее события',

  who: 'Кто',
  where: 'Где',
  quotations: 'Прямая речь',
  accountsDifferInPrecision: 'Некоторые сведения точнее',
  events: 'События',
  claims: 'Требования',
  documents: 'Документы',
  bearsOn: 'Связь с другими событиями',
  bears: {
    answers: 'В ответ на',
    follows: 'Вслед за',
    'sets deadline': 'Устанавливает срок',
    withdraws: 'Отзывает',
  },
  borne: {
    answers: 'Ответ',
    follows: 'Затем',
    'sets deadline': 'Срок установлен',
    withdraws: 'Отозвано',
  },
  page: (page) => `с. ${page}`,

  alsoCalled: 'Другие названия',
  partOf: 'Входит в состав',
  parts: 'Включает',
  existed: 'Время существования',
  website: 'В сети',
  parties: 'Стороны',
  relationships: 'Связи',
  otherRelationships: 'Другие связи между ними',
  eventsOfBoth: 'События с участием обоих',
  and: 'и',
  claimsMade: 'Заявленные требования',
  claimsFaced: 'Встречные требования',

  claimedBy: 'Кто заявил',
  claimedAgainst: 'Против кого',
  basis: 'Основание',
  partsOfClaim: 'По частям',
  standings: 'Как менялось',

  knownThrough: 'Известен только через',
  knownThroughIt: 'Известны через него',
  onlyHere: 'больше ни в одном источнике',
  allItReports: 'Всё, что он сообщает',
  nothingReported: 'Ничто в этом деле на него не ссылается.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} из ${count(total)}`,
  previousOf: {
    event: 'Предыдущее событие',
    party: 'Предыдущая сторона',
    relationship: 'Предыдущая связь',
    claim: 'Предыдущее требование',
    source: 'Предыдущий источник',
  },
  nextOf: {
    event: 'Следующее событие',
    party: 'Следующая сторона',
    relationship: 'Следующая связь',
    claim: 'Следующее требование',
    source: 'Следующий источник',
  },
};
