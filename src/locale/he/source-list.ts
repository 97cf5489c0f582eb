/** The words of the list of sources in Hebrew. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { hePages } from './pages.js';

const count = counting('he');

export const heSourceList: SourceListWords = {
  ...hePages,
  noSources: 'בתיק הזה לא נרשמו מקורות.',
  addressNotStated: 'הכתובת לא צוינה',

  reports: (things) => `מצוטט עבור: ${things}`,
  counts: {
    events: (n) => count(n, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' }),
    parties: (n) => count(n, { one: 'צד אחד', two: 'שני צדדים', other: '# צדדים' }),
    relationships: (n) => count(n, { one: 'קשר אחד', two: 'שני קשרים', other: '# קשרים' }),
    claims: (n) => count(n, { one: 'תביעה או טענה אחת', two: 'שתי תביעות וטענות', other: '# תביעות וטענות' }),
    sources: (n) => count(n, { one: 'מקור אחר אחד', two: 'שני מקורות אחרים', other: '# מקורות אחרים' }),
    others: (n) => count(n, { one: 'רשומה אחרת אחת', two: 'שתי רשומות אחרות', other: '# רשומות אחרות' }),
  },
  otherSources: 'מקורות אחרים',
  leadsToSome: (n) =>
    count(n, {
      one: 'מקור אחד ידוע באמצעותו',
      two: 'שני מקורות ידועים באמצעותו',
      other: '# מקורות ידועים באמצעותו',
    }),
  cited: 'מצוטט במה שפתוח',

  compare: 'שתי גרסאות זו לצד זו',
  toldBy: 'לפי',
  beside: 'לצד',
  choose: 'בחירת מקור',
  howToCompare: 'בחירת שני מקורות מראה אילו אירועים שניהם מספרים, אילו רק אחד מהם, ומה הם מספרים באופן שונה.',
  nothingTold: 'אף אחד מהשניים אינו מספר על האירועים המוצגים.',
  standings: {
    both: (n) => count(n, { other: 'אירועים שסופרו באופן זהה: #' }),
    differ: (n) => count(n, { other: 'סופרו באופן שונה: #' }),
    'first only': (n, source) => `רק במקור ${source}: ${count(n)}`,
    'second only': (n, source) => `רק במקור ${source}: ${count(n)}`,
  },
  event: 'אירוע',
  tells: 'מספר על כך',
  silent: 'אינו מספר על כך',
};
