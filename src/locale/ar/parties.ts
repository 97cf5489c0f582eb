/** Arabic, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('ar');

/** What is said of a whole, with what is added to it. */
export const arParties: PartyWords = {
  heading: 'علاقات الأطراف بعضها ببعض',
  figureName: (title, parties, relationships) =>
    `الأطراف${title === undefined ? '' : `: ${title}`}، ${parties}، ${relationships}`,
  keyboardHelp:
    'سهما اليمين واليسار ينقلان بين الأطراف، وسهم الأسفل إلى علاقات الطرف، ثم اليمين واليسار إلى العلاقة التالية، والأسفل مجددًا إلى الطرف الآخر، والأعلى للعودة. Home وEnd إلى الطرف الأول والأخير. Enter للاختيار وEscape للتراجع.',
  parties: (n) =>
    count(n, {
      zero: 'لا أطراف',
      one: 'طرف واحد',
      two: 'طرفان',
      few: '# أطراف',
      many: '# طرفًا',
      other: '# طرف',
    }),
  relationships: (n) =>
    count(n, {
      zero: 'لا علاقات',
      one: 'علاقة واحدة',
      two: 'علاقتان',
      few: '# علاقات',
      many: '# علاقة',
      other: '# علاقة',
    }),
  memberships: (n) =>
    count(n, {
      zero: 'لا طرف تابعًا لآخر',
      one: 'طرف واحد تابع لآخر',
      two: 'طرفان تابعان لغيرهما',
      few: '# أطراف تابعة لغيرها',
      many: '# طرفًا تابعًا لغيره',
      other: '# طرف تابع لغيره',
    }),
  noSource: 'لم يُذكر مصدر',
  inForceOf: (n, total) => `السارية: ${count(n)} من ${total}`,
  empty: 'لا تذكر هذه القضية أي طرف.',
  noRelationships: 'لا تذكر القضية علاقة بعضهم ببعض.',
  placing: (parties) => `جارٍ ترتيب ${parties}…`,

  isPartOf: 'جزء من',
  noVerb: 'على صلة بـ',
  notIdentified: 'هوية غير محددة',
  sides: {
    first: 'المدّعون',
    second: 'المدّعى عليهم',
    court: 'المحاكم',
    third: 'آخرون',
    background: 'في الخلفية',
  },
  parts: (n) =>
    count(n, {
      zero: 'لا أجزاء',
      one: 'جزء واحد',
      two: 'جزآن',
      few: '# أجزاء',
      many: '# جزءًا',
      other: '# جزء',
    }),
  group: (side, kind) => (kind === '' ? side : `${side}: ${kind}`),
  fold: (name) => `طي: ${name}`,
  unfold: (name, parts) => `فتح: ${name}، ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `من ${from} إلى ${to}: ${relationships}`,
  standings: {
    'not yet': (moment) => `لم تسرِ بعد (${moment})`,
    begins: (moment) => `سارية، وتبدأ حينها (${moment})`,
    'in force': (moment) => `سارية (${moment})`,
    ends: (moment) => `سارية، وتنتهي حينها (${moment})`,
    'may have begun': (moment) => `ربما كانت سارية (${moment})`,
    'may have ended': (moment) => `ربما انتهت حينها (${moment})`,
    over: (moment) => `لم تعد سارية (${moment})`,
  },
  standingsShort: {
    'not yet': 'ليس بعد',
    begins: 'تبدأ',
    'in force': '',
    ends: 'تنتهي',
    'may have begun': 'ربما بدأت',
    'may have ended': 'ربما انتهت',
    over: 'انتهت',
  },

  term: (range) => range,
  begins: (words) => `البداية: ${words}`,
  ends: (words) => `النهاية: ${words}`,
  startNotStated: 'البداية غير مذكورة',
  endNotStated: 'النهاية غير مذكورة',
  endNotKnown: 'غير معروف',

  moment: 'اللحظة',
  allOfTheCase: 'القضية كلها',
  play: 'تشغيل التغيّرات',
  pause: 'إيقاف مؤقت',
  changes: {
    begins: (what) => `تبدأ: ${what}`,
    ends: (what) => `تنتهي: ${what}`,
    'may have begun': (what) => `ربما بدأت: ${what}`,
    'may have ended': (what) => `ربما انتهت: ${what}`,
  },

  andMore: (n) => count(n, { other: '# أخرى' }),

  kinds: (shown, total) =>
    shown === total ? 'أنواع العلاقات' : `أنواع العلاقات (المعروض ${count(shown)} من ${count(total)})`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'نوع آخر',
  traces: 'آثار ما ليس ساريًا',

  controls: 'العرض',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'إظهار الكل',
  showAsTable: 'إظهار كجدول',
  showAsFigure: 'إظهار كرسم',

  table: 'العلاقات نفسها في جدول',
  columns: { who: 'من', what: 'ماذا', to: 'مع من', since: 'منذ', until: 'حتى', says: 'المصدر' },
  more: (shown, total) => `${count(shown)} من ${total}`,
  showMore: (n) => count(n, { other: 'إظهار المزيد (#)' }),
};
