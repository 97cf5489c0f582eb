/** Arabic, for what is open. */
import { counting } from '../counting.js';
import type { DetailWords } from '../detail-words.js';

const count = counting('ar');

const ENTRY_KINDS = {
  event: 'الحدث',
  party: 'الطرف',
  relationship: 'العلاقة',
  claim: 'الطلب',
  source: 'المصدر',
};

export const arDetail: DetailWords = {
  entryKinds: ENTRY_KINDS,
  partyKinds: {
    account: 'حساب',
    agency: 'جهة حكومية',
    company: 'شركة',
    court: 'محكمة',
    government: 'حكومة',
    organisation: 'منظمة',
    person: 'شخص',
  },
  sides: {
    plaintiff: 'طرف مدّعٍ',
    defendant: 'طرف مدّعى عليه',
    'third party': 'طرف ثالث',
    court: 'محكمة',
  },
  relationshipKinds: {
    'acts for': 'نيابة',
    demand: 'مطالبة',
    lawsuit: 'دعوى',
    opposition: 'معارضة',
    'part of': 'جزء من',
    proceeding: 'إجراء قضائي',
    representation: 'تمثيل',
  },
  claimKinds: { argument: 'حجة', claim: 'طلب', test: 'معيار قانوني' },
  sourceKinds: {
    article: 'مقال',
    broadcast: 'بث',
    document: 'وثيقة',
    filing: 'مذكرة قضائية',
    interview: 'مقابلة',
    order: 'أمر قضائي',
    post: 'منشور',
    statement: 'بيان',
  },
  sourceNumber: (n) => `المصدر ${count(n)}`,
  notIdentified: 'هوية غير محددة',
  nameWithheld: 'الاسم محجوب',
  background: 'مذكور للسياق فقط',

  duringWhich: 'متى',
  beginsAt: 'منذ',
  endsAt: 'حتى',
  beginsAs: (time) => `البداية: ${time}`,
  endsAs: (time) => `النهاية: ${time}`,
  atTimeOf: 'وقت',
  after: 'بعد',
  by: 'في موعد أقصاه',

  who: 'من',
  where: 'أين',
  quotations: 'بكلماتهم',
  accountsDifferInPrecision: 'بعض الروايات أدق',
  events: 'الأحداث',
  claims: 'الطلبات',
  documents: 'الوثائق',
  bearsOn: 'الصلة بأحداث أخرى',
  bears: {
    answers: 'ردّ على',
    follows: 'يتبع',
    'sets deadline': 'يحدد المهلة',
    withdraws: 'يسحب',
  },
  borne: {
    answers: 'الرد',
    follows: 'تبعه',
    'sets deadline': 'المهلة محددة في',
    withdraws: 'سُحب في',
  },
  page: (page) => `صفحة ${page}`,

  alsoCalled: 'يُسمى أيضًا',
  partOf: 'جزء من',
  parts: 'يضم',
  existed: 'فترة الوجود',
  website: 'على الويب',
  parties: 'الأطراف',
  relationships: 'العلاقات',
  otherRelationships: 'علاقات أخرى بين الاثنين',
  eventsOfBoth: 'أحداث مع كليهما',
  and: 'و',
  claimsMade: 'طلبات مقدَّمة',
  claimsFaced: 'طلبات ضده',

  claimedBy: 'مقدِّم الطلب',
  claimedAgainst: 'ضد',
  basis: 'الأساس',
  partsOfClaim: 'في أجزاء',
  standings: 'كيف تطوّر',

  knownThrough: 'معروف فقط من خلال',
  knownThroughIt: 'معروفة من خلاله',
  onlyHere: 'ليس في أي مصدر آخر',
  allItReports: 'كل ما يورده',
  nothingReported: 'لا شيء في هذه القضية يستشهد به.',

  placeAmong: (kind, position, total) => `${ENTRY_KINDS[kind]} ${count(position)} من ${count(total)}`,
  previousOf: {
    event: 'الحدث السابق',
    party: 'الطرف السابق',
    relationship: 'العلاقة السابقة',
    claim: 'الطلب السابق',
    source: 'المصدر السابق',
  },
  nextOf: {
    event: 'الحدث التالي',
    party: 'الطرف التالي',
    relationship: 'العلاقة التالية',
    claim: 'الطلب التالي',
    source: 'المصدر التالي',
  },
};
