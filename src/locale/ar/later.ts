/** Arabic, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { arDetail } from './detail.js';

const count = counting('ar');

const AFFECTS = {
  answers: 'وهو ردّ عليه',
  follows: 'وهو يتبعه',
  'sets deadline': 'وهو يتعلق به',
  withdraws: 'وهو يسحبه',
};

export const arLater: LaterWords = {
  figureName: 'رسم تفاعلي؛ الأحداث نفسها تليه في قائمة',
  sameEvents: 'الأحداث نفسها، مع النصوص والمصادر',
  keyboardHelp:
    'مفاتيح الأسهم تنقل بين الأحداث، وHome وEnd إلى الأول والأخير. Enter يفتح الحدث وEscape يغلقه. علامتا الزائد والناقص للتكبير والتصغير.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  showAll: 'إظهار الكل',
  showAsList: 'إظهار كقائمة',
  showAsFigure: 'إظهار كرسم',
  controls: 'العرض',
  close: 'إغلاق',
  tools: 'بحث وتصفية ومقارنة',
  underWay: (n) => count(n, { other: '# مستمرة' }),
  overview: 'القضية كلها',
  windowInView: 'الفترة المعروضة',
  windowStart: 'بداية الفترة المعروضة',
  windowEnd: 'نهاية الفترة المعروضة',
  someEvents: (shown, total) =>
    `${count(shown)} من ${count(total, { one: 'حدث واحد', two: 'حدثين', few: '# أحداث', many: '# حدثًا', other: '# حدث' })}`,
  hitsFor: (n, query) =>
    `${count(n, { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' })} عن ${query}`,
  asToldBy: (source) => `برواية ${source}`,
  asToldByBoth: (source, other) => `برواية ${source} إلى جانب ${other}`,
  asReportedBy: (date) => `كما نُشر حتى ${date}`,
  removeFilter: (value) => `إزالة التصفية: ${value}`,
  showEverything: 'إظهار كل شيء من جديد',
  onlyIn: (source) => `في ${source} فقط`,
  toldDifferently: 'يُروى على نحو مختلف',
  ...arDetail,
  mediaKinds: {
    audio: 'تسجيل صوتي',
    document: 'وثيقة',
    image: 'صورة',
    map: 'خريطة',
    post: 'منشور',
    video: 'فيديو',
  },
  media: 'وسائط',
  mediaFrom: (kind, host) => `${kind} من ${host}`,
  loadTells: (host) => `عند التحميل يعرف الموقع ${host} بقراءتك لهذا.`,
  load: 'تحميل',
  open: 'فتح في موقعه',
  undescribed: 'صورة بلا وصف',

  forEditors: 'ما ينبغي تصحيحه في الملف',
  unread: (n) =>
    count(n, {
      zero: 'قُرئت كل أجزاء هذا الملف.',
      one: 'تعذّرت قراءة جزء واحد من هذا الملف.',
      two: 'تعذّرت قراءة جزأين من هذا الملف.',
      few: 'تعذّرت قراءة # أجزاء من هذا الملف.',
      many: 'تعذّرت قراءة # جزءًا من هذا الملف.',
      other: 'تعذّرت قراءة # جزء من هذا الملف.',
    }),
  legend: 'معاني العلامات',
  markKinds: {
    point: 'لحظة، وخط فوق كل ما قد يعنيه تاريخها',
    span: 'من تاريخ إلى آخر',
    'open-span': 'أحد الطرفين مفتوح أو غير معروف',
    deadline: 'مهلة',
    uncertain: 'تاريخ غير مؤكد، وكل ما قد يعنيه',
    approximate: 'نحو هذا التاريخ',
    undated: 'بلا تاريخ، لكن له موضع في ترتيب الأحداث',
    conflict: 'تواريخ مختلفة، كلٌّ منها من مصدر آخر',
  },
  legendExtras: {
    ties: 'رجوع في الزمن: مهلة كانت قد انقضت عند تحديدها',
    bearings: 'من حدث إلى حدث يتعلق به',
    links: 'ينتمي الحدث إلى هذا الصف أيضًا',
    folds: 'فترة صمت طويلة، مطوية',
    eras: 'فترة لها اسم خاص',
    gaps: 'فجوة، وما يقال عنها',
    today: 'اليوم: القضية مستمرة',
    crowds: 'عدد من الأحداث يمكن فتحه',
    hits: 'وجده البحث',
    loose: 'في موضع ما من هذه المدة، ولا يُعرف أكثر',
  },

  findings: (n) => count(n, { other: 'نقاط للتحقق (#)' }),

  corrections: (n) => count(n, { other: 'تصحيحات (#)' }),
  was: 'كان',
  now: 'صار',
  fields: {
    when: 'التاريخ',
    published: 'التاريخ',
    title: 'العنوان',
    name: 'الاسم',
    text: 'النص',
    kind: 'النوع',
    parties: 'الأطراف',
    place: 'المكان',
  },

  counted: 'أحداث تكتفي الصورة بعدّها',
  moreEntries: (n) => count(n, { other: 'غير مدرج هنا: #.' }),

  deadlineBeforeOrder: (deadline, order) =>
    `انقضت المهلة (${deadline.date}) قبل ${order.name} (${order.date}) الذي حددها.`,
  responseBeforeCause: (response, cause, as) =>
    `تاريخ ${response.name} (${response.date}) سابق على ${cause.name} (${cause.date})، ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `تاريخ ${act.name} (${act.date}) سابق على وجود ${party.name} (${party.date}).`,
  reportedBefore: (event, source) =>
    `${source.name}، المنشور في ${source.date}، يورد ${event.name} قبل تاريخه (${event.date}).`,
  noSource: (event) => `لا مصدر مذكور لـ${event}.`,
};
