/** Hebrew, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('he');

const ENTRY_KINDS = {
  event: 'אירוע',
  party: 'צד',
  relationship: 'קשר',
  claim: 'תביעה',
  source: 'מקור',
};

export const heDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'חשבון',
    agency: 'רשות',
    company: 'חברה',
    court: 'בית משפט',
    government: 'ממשלה',
    organisation: 'ארגון',
    person: 'אדם',
  },
  sides: {
    plaintiff: 'צד תובע',
    defendant: 'צד נתבע',
    'third party': 'צד שלישי',
    court: 'בית משפט',
  },
  relationshipKinds: {
    'acts for': 'פעולה בשם',
    demand: 'דרישה',
    lawsuit: 'תביעה משפטית',
    opposition: 'התנגדות',
    'part of': 'חלק מתוך',
    proceeding: 'הליך',
    representation: 'ייצוג',
  },
  claimKinds: { argument: 'טענה', claim: 'תביעה', test: 'מבחן משפטי' },
  sourceKinds: {
    article: 'כתבה',
    broadcast: 'שידור',
    document: 'מסמך',
    filing: 'כתב בית דין',
    interview: 'ריאיון',
    order: 'צו בית משפט',
    post: 'פוסט',
    statement: 'הודעה',
  },
  sourceNumber: (n) => `מקור ${count(n)}`,
  notIdentified: 'זהות לא ידועה',
  nameWithheld: 'השם חסוי',
  background: 'מוזכר כרקע בלבד',

  duringWhich: 'מתי',
  beginsAt: 'מאז',
  endsAt: 'עד',
  beginsAs: (time) => `התחלה: ${time}`,
  endsAs: (time) => `סיום: ${time}`,
  atTimeOf: 'בזמן',
  after: 'אחרי',
  by: 'לא יאוחר מן האירוע',

  who: 'מי',
  where: 'איפה',
  quotations: 'במילים שלהם',
  accountsDifferInPrecision: 'חלק מהגרסאות מדויקות יותר',
  events: 'אירועים',
  claims: 'תביעות',
  documents: 'מסמכים',
  bearsOn: 'קשר לאירועים אחרים',
  bears: {
    answers: 'תשובה על',
    follows: 'בא אחרי',
    'sets deadline': 'קובע את המועד האחרון',
    withdraws: 'מבטל',
  },
  borne: {
    answers: 'התשובה',
    follows: 'בא אחריו',
    'sets deadline': 'המועד האחרון נקבע באירוע',
    withdraws: 'בוטל באירוע',
  },
  page: (page) => `עמוד ${page}`,

  alsoCalled: 'שמות נוספים',
  partOf: 'חלק מתוך',
  parts: 'כולל',
  existed: 'תקופת קיום',
  website: 'ברשת',
  parties: 'צדדים',
  relationships: 'קשרים',
  otherRelationships: 'קשרים נוספים בין השניים',
  eventsOfBoth: 'אירועים עם שניהם',
  and: 'וגם',
  claimsMade: 'תביעות שהוגשו מצדם',
  claimsFaced: 'תביעות נגדם',

  claimedBy: 'מטעם',
  claimedAgainst: 'נגד',
  basis: 'בסיס',
  partsOfClaim: 'בחלקים',
  standings: 'איך זה התפתח',

  knownThrough: 'ידוע רק באמצעות',
  knownThroughIt: 'ידועים באמצעותו',
  onlyHere: 'באף מקור אחר',
  allItReports: 'כל מה שהוא מדווח',
  nothingReported: 'שום דבר בתיק הזה אינו מצטט אותו.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} מתוך ${count(total)}`,
  previousOf: {
    event: 'האירוע הקודם',
    party: 'הצד הקודם',
    relationship: 'הקשר הקודם',
    claim: 'התביעה הקודמת',
    source: 'המקור הקודם',
  },
  nextOf: {
    event: 'האירוע הבא',
    party: 'הצד הבא',
    relationship: 'הקשר הבא',
    claim: 'התביעה הבאה',
    source: 'המקור הבא',
  },
};
