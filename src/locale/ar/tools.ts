/** The words of the reader's tools in Arabic. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('ar');

export const arTools: ToolWords = {
  tools: 'البحث والتصفية',

  search: 'بحث',
  hits: (n) =>
    count(n, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  hitAt: (hit, n) => `${count(hit)} من ${count(n)}`,
  previousHit: 'النتيجة السابقة',
  nextHit: 'النتيجة التالية',

  filters: 'إظهار هذه فقط',
  facets: { party: 'الأطراف', kind: 'الأنواع', source: 'المصادر', status: 'الحالة' },
  ticked: (n) => count(n, { other: 'المختار: #' }),
  showAllValues: (n) => count(n, { other: 'إظهار الكل (#)' }),
  moreValues: (n) => count(n, { other: 'غير مدرج هنا: #.' }),

  lanes: 'المسارات',
  laneKinds: { none: 'بلا', party: 'الأطراف', kind: 'الأنواع', source: 'المصادر' },
  scale: 'الزمن',
  scaleKinds: { folded: 'فترات الصمت مطوية', time: 'بحسب المدة', equal: 'خطوة لكل حدث' },

  toldBy: 'برواية',
  everySource: 'كل المصادر',
  beside: 'إلى جانب',
  noOther: 'لا مصدر آخر',
  toldByOne: 'لا تظهر إلا الأحداث التي يوردها هذا المصدر.',
  toldByTwo: 'الأحداث التي لا يوردها إلا أحد المصدرين معلَّمة.',

  reportedBy: 'كما نُشر حتى',
  anyDate: 'أي تاريخ',
  undatedSources: (n) => count(n, { other: 'مصادر مستبعدة لأن تاريخها غير معروف: #.' }),

  saveAs: 'حفظ بصيغة',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'تقويم' },
  copy: 'نسخ',
  copies: { link: 'الرابط', citation: 'الاقتباس' },
  outcomes: {
    'link copied': 'نُسخ الرابط.',
    'citation copied': 'نُسخ الاقتباس.',
    'not copied': 'تعذّر النسخ.',
    'not saved': 'تعذّر الحفظ.',
  },
};
