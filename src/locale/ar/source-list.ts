/** The words of the list of sources in Arabic. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { arPages } from './pages.js';

const count = counting('ar');

export const arSourceList: SourceListWords = {
  ...arPages,
  noSources: 'لا تتضمن هذه القضية مصادر.',
  addressNotStated: 'العنوان غير مذكور',

  reports: (things) => `يُستشهد به في: ${things}`,
  counts: {
    events: (n) =>
      count(n, {
        zero: 'لا أحداث',
        one: 'حدث واحد',
        two: 'حدثين',
        few: '# أحداث',
        many: '# حدثًا',
        other: '# حدث',
      }),
    parties: (n) =>
      count(n, {
        zero: 'لا أطراف',
        one: 'طرف واحد',
        two: 'طرفين',
        few: '# أطراف',
        many: '# طرفًا',
        other: '# طرف',
      }),
    relationships: (n) =>
      count(n, {
        zero: 'لا علاقات',
        one: 'علاقة واحدة',
        two: 'علاقتين',
        few: '# علاقات',
        many: '# علاقة',
        other: '# علاقة',
      }),
    claims: (n) =>
      count(n, {
        zero: 'لا طلبات ولا حجج',
        one: 'طلب أو حجة',
        two: 'طلبين أو حجتين',
        few: '# طلبات وحجج',
        many: '# طلبًا وحجة',
        other: '# طلب وحجة',
      }),
    sources: (n) =>
      count(n, {
        zero: 'لا مصادر أخرى',
        one: 'مصدر آخر',
        two: 'مصدرين آخرين',
        few: '# مصادر أخرى',
        many: '# مصدرًا آخر',
        other: '# مصدر آخر',
      }),
    others: (n) =>
      count(n, {
        zero: 'لا مدخلات أخرى',
        one: 'مدخل آخر',
        two: 'مدخلين آخرين',
        few: '# مدخلات أخرى',
        many: '# مدخلًا آخر',
        other: '# مدخل آخر',
      }),
  },
  otherSources: 'مصادر أخرى',
  leadsToSome: (n) => count(n, { other: 'مصادر معروفة من خلاله: #' }),
  cited: 'يستشهد به ما هو مفتوح',

  compare: 'روايتان جنبًا إلى جنب',
  toldBy: 'برواية',
  beside: 'إلى جانب',
  choose: 'اختيار مصدر',
  howToCompare:
    'اختيار مصدرين يُظهر ما يرويه كلاهما من أحداث، وما يرويه أحدهما فقط، وما يرويانه على نحو مختلف.',
  nothingTold: 'لا يروي أيٌّ من المصدرين شيئًا من الأحداث المعروضة.',
  standings: {
    both: (n) => count(n, { other: 'أحداث تُروى على النحو نفسه: #' }),
    differ: (n) => count(n, { other: 'تُروى على نحو مختلف: #' }),
    'first only': (n, source) => `في ${source} فقط: ${count(n)}`,
    'second only': (n, source) => `في ${source} فقط: ${count(n)}`,
  },
  event: 'الحدث',
  tells: 'يرويه',
  silent: 'لا يرويه',
};
