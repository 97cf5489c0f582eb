/** Arabic. */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';

const count = counting('ar');

/** “and” is written together with what follows it. */
const and = (first: string, second: string): string => `${first} و${second}`;

const events = (n: number): string =>
  count(n, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  });

export const messages: Messages = {
  lang: 'ar',

  tryAgain: 'إعادة المحاولة',
  showAll: 'إظهار الكل',
  timelineName: (title, n) =>
    title === undefined ? `تسلسل زمني، ${events(n)}` : `تسلسل زمني: ${title}، ${events(n)}`,
  eventName: (title, date) => `${date}: ${title}`,
  events,
  moreEvents: (n) =>
    count(n, {
      zero: 'لا أحداث أخرى',
      one: 'حدث آخر',
      two: 'حدثان آخران',
      few: '# أحداث أخرى',
      many: '# حدثًا آخر',
      other: '# حدث آخر',
    }),
  otherLane: 'غير ذلك',
  today: 'اليوم',
  folded: (length) => `المدة الفاصلة: ${length}`,

  loading: 'جارٍ تحميل القضية…',
  empty: 'لا أحداث في هذه القضية.',
  failed: 'تعذّر تحميل القضية.',
  failures: {
    network: 'تعذّر الوصول إلى الملف. قد يكون الاتصال بالشبكة مقطوعًا.',
    'web page': 'وصلت صفحة ويب بدلًا من ملف القضية.',
    'too large': 'الملف كبير جدًا.',
    'timed out': 'تأخّر الخادم كثيرًا في الرد.',
    'not a case': 'هذا الملف ليس ملف قضية.',
    'not found': 'لم يُعثر على الملف.',
  },
  serverError: (status) => `ردّ الخادم بخطأ (${status}).`,

  eventKinds: {
    background: 'خلفية',
    deadline: 'مهلة',
    decision: 'قرار',
    demand: 'مطالبة',
    filing: 'مذكرة قضائية',
    hearing: 'جلسة',
    order: 'أمر',
    post: 'منشور',
    statement: 'بيان',
  },

  sources: 'المصادر',
  accountsDiffer: 'الروايات متباينة',
  through: (source) => `نقلًا عن ${source}`,
  publisherNotStated: 'الناشر غير مذكور',
  publisherAndDateNotStated: 'الناشر والتاريخ غير مذكورين',
  sourceDateNotStated: 'التاريخ غير مذكور',
  quote: (text) => `«${text}»`,
  comma: '، ',
  semicolon: '؛ ',

  eras: undefined,
  dayPeriods: undefined,
  joints: {
    to: (first, second) => `من ${first} إلى ${second}`,
    between: (first, second) => `بين ${and(first, second)}`,
    or: (first, second) => `${first} أو ${second}`,
    and,
  },
  dateAndTime: (date, time) => `${date}، ${time}`,
  endOfDay: 'منتصف الليل في نهاية اليوم',
  decade: (firstYear) => `عقد ${firstYear}`,
  inYears: (date, years) => `${date}، ${years}`,
  yearNotStated: 'السنة غير مذكورة',
  dayOfUnknownMonth: (day, year) => `${year}، اليوم ${day}، الشهر غير مذكور`,
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  stretches: [
    'الربع الأول',
    'الربع الثاني',
    'الربع الثالث',
    'الربع الرابع',
    'الثلث الأول',
    'الثلث الثاني',
    'الثلث الثالث',
    'النصف الأول',
    'النصف الثاني',
  ],
  seasonOf: (season, year) => `${season} ${year}`,
  stretchOf: (stretch, year) => (year === undefined ? `${stretch} من السنة` : `${stretch} من ${year}`),
  inHemisphere: (season, isNorthern) => `${season} (نصف الكرة ${isNorthern ? 'الشمالي' : 'الجنوبي'})`,
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  uncertainShort: (date) => `${date}؟`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['غير مؤكد'] : []), ...(isApproximate ? ['تقريبي'] : [])];
    const names = { year: 'العام', month: 'الشهر', day: 'اليوم' };
    return `${date} (${names[part]} ${doubts.join(' و')})`;
  },
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  endNotKnown: (date) => `ابتداءً من ${date}؛ النهاية غير معروفة`,
  startNotKnown: (date) => `حتى ${date}؛ البداية غير معروفة`,
  orAfter: (date) => `في ${date} أو بعده`,
  orBefore: (date) => `في ${date} أو قبله`,
  oneOfMany: (n, first, last) => `واحد من التواريخ (${count(n)})، من ${first} إلى ${last}`,
  allOfMany: (n, first, last) =>
    `${count(n, { one: 'تاريخ واحد', two: 'تاريخان', few: '# تواريخ', many: '# تاريخًا', other: '# تاريخ' })}، من ${first} إلى ${last}`,
  dateNotStated: 'التاريخ غير مذكور',
  earlierNotStated: 'قبل ذلك، التاريخ غير مذكور',
  laterNotStated: 'بعد ذلك، التاريخ غير مذكور',
  undatedAfter: (date) => `بلا تاريخ؛ بعد ${date}`,
  undatedBy: (date) => `بلا تاريخ؛ في موعد أقصاه ${date}`,
  sameTimeAs: (event, date) => `وقت ${event}${date === undefined ? '؛ التاريخ غير مذكور' : `، ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`بعد ${after}`]),
      ...(by === undefined ? [] : [`في موعد أقصاه ${by}`]),
    ];
    return `${ties.join('، ')}؛ التاريخ غير مذكور`;
  },
  lessThan: (length) => `أقل من ${length}`,
  lengthNotKnown: 'المدة غير معروفة',

  findingShort: {
    'deadline before its order': 'انقضت قبل تحديدها',
    'response before its cause': 'تاريخه قبل ما يردّ عليه',
    'act before existence': 'تاريخه قبل وجود الطرف',
    'reported before it happened': 'نُشر قبل تاريخه',
    'no source': 'لا مصدر مذكور',
  },
};
