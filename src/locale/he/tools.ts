/** The words of the reader's tools in Hebrew. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('he');

export const heTools: ToolWords = {
  tools: 'חיפוש וסינון',

  search: 'חיפוש',
  hits: (n) =>
    n === 0 ? 'אין תוצאות' : count(n, { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' }),
  hitAt: (hit, n) => `${count(hit)} מתוך ${count(n)}`,
  previousHit: 'התוצאה הקודמת',
  nextHit: 'התוצאה הבאה',

  filters: 'הצגת אלה בלבד',
  facets: { party: 'צדדים', kind: 'סוגים', source: 'מקורות', status: 'מצב' },
  ticked: (n) => count(n, { other: 'נבחרו: #' }),
  showAllValues: (n) => count(n, { other: 'הצגת הכול (#)' }),
  moreValues: (n) => count(n, { other: 'לא נכללים כאן: #.' }),

  lanes: 'מסלולים',
  laneKinds: { none: 'ללא', party: 'צדדים', kind: 'סוגים', source: 'מקורות' },
  scale: 'זמן',
  scaleKinds: { folded: 'שתיקות מקופלות', time: 'לפי קנה מידה', equal: 'צעד לכל אירוע' },

  toldBy: 'לפי',
  everySource: 'כל המקורות',
  beside: 'לצד',
  noOther: 'אף מקור אחר',
  toldByOne: 'מוצגים רק אירועים שהמקור הזה מדווח עליהם.',
  toldByTwo: 'אירועים שרק אחד מהשניים מדווח עליהם מסומנים.',

  reportedBy: 'כפי שדווח עד',
  anyDate: 'כל תאריך',
  undatedSources: (n) => count(n, { other: 'מקורות שלא נכללו כי תאריכם אינו ידוע: #.' }),

  saveAs: 'שמירה בתור',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'יומן' },
  copy: 'העתקה',
  copies: { link: 'קישור', citation: 'ציטוט' },
  outcomes: {
    'link copied': 'הקישור הועתק.',
    'citation copied': 'הציטוט הועתק.',
    'not copied': 'ההעתקה לא הצליחה.',
    'not saved': 'השמירה לא הצליחה.',
  },
};
