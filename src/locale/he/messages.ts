/** Hebrew. Buttons are named by nouns, so that they address nobody as a man or a woman. */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';

const count = counting('he');

/** A letter that is written together with what follows it, with a hyphen before a number. */
function before(letter: string, text: string): string {
  return /^\p{Nd}/u.test(text) ? `${letter}־${text}` : `${letter}${text}`;
}

const events = (n: number): string => count(n, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' });

export const messages: Messages = {
  lang: 'he',

  tryAgain: 'ניסיון נוסף',
  showAll: 'הצגת הכול',
  timelineName: (title, n) =>
    title === undefined ? `ציר זמן, ${events(n)}` : `ציר זמן: ${title}, ${events(n)}`,
  eventName: (title, date) => `${date}: ${title}`,
  events,
  moreEvents: (n) => count(n, { one: 'עוד אירוע אחד', two: 'עוד שני אירועים', other: 'עוד # אירועים' }),
  otherLane: 'אחרים',
  today: 'היום',
  folded: (length) => `כעבור ${length}`,

  loading: 'התיק בטעינה…',
  empty: 'אין אירועים בתיק הזה.',
  failed: 'לא ניתן היה לטעון את התיק.',
  failures: {
    network: 'לא ניתן להגיע לקובץ. ייתכן שאין חיבור לרשת.',
    'web page': 'במקום קובץ התיק התקבל דף אינטרנט.',
    'too large': 'הקובץ גדול מדי.',
    'timed out': 'השרת לא השיב בזמן.',
    'not a case': 'הקובץ אינו קובץ של תיק.',
    'not found': 'הקובץ לא נמצא.',
  },
  serverError: (status) => `השרת השיב בשגיאה (${status}).`,

  eventKinds: {
    background: 'רקע',
    deadline: 'מועד אחרון',
    decision: 'החלטה',
    demand: 'דרישה',
    filing: 'כתב בית דין',
    hearing: 'דיון',
    order: 'צו',
    post: 'פוסט',
    statement: 'הודעה',
  },

  sources: 'מקורות',
  accountsDiffer: 'הגרסאות חלוקות',
  through: (source) => `באמצעות ${source}`,
  publisherNotStated: 'המפרסם לא צוין',
  publisherAndDateNotStated: 'המפרסם והתאריך לא צוינו',
  sourceDateNotStated: 'התאריך לא צוין',
  quote: (text) => `”${text}”`,
  comma: ', ',
  semicolon: '; ',

  eras: undefined,
  dayPeriods: undefined,
  joints: {
    to: (first, second) => `${first} עד ${second}`,
    between: (first, second) => `בין ${first} ${before('ל', second)}`,
    or: (first, second) => `${first} או ${second}`,
    and: (first, second) => `${first} ${before('ו', second)}`,
  },
  dateAndTime: (date, time) => `${date}, ${time}`,
  endOfDay: 'חצות בסוף היום',
  decade: (firstYear) => `שנות ה־${firstYear}`,
  inYears: (date, years) => `${date}, ${years}`,
  yearNotStated: 'השנה לא צוינה',
  dayOfUnknownMonth: (day, year) => `${year}, ה־${day} בחודש שלא צוין`,
  seasons: ['אביב', 'קיץ', 'סתיו', 'חורף'],
  stretches: [
    'הרבעון הראשון',
    'הרבעון השני',
    'הרבעון השלישי',
    'הרבעון הרביעי',
    'השליש הראשון',
    'השליש השני',
    'השליש השלישי',
    'המחצית הראשונה',
    'המחצית השנייה',
  ],
  seasonOf: (season, year) => `${season} ${year}`,
  stretchOf: (stretch, year) => (year === undefined ? `${stretch} של השנה` : `${stretch} של ${year}`),
  inHemisphere: (season, isNorthern) => `${season} (חצי הכדור ${isNorthern ? 'הצפוני' : 'הדרומי'})`,
  about: (date) => `בסביבות ${date}`,
  uncertain: (date) => `${date} (לא ודאי)`,
  uncertainShort: (date) => `${date}?`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['לא ודאי'] : []), ...(isApproximate ? ['משוער'] : [])];
    const names = { year: 'מספר השנה', month: 'החודש', day: 'היום' };
    return `${date} (${names[part]} ${doubts.join(' ו')})`;
  },
  since: (date) => `מאז ${date}`,
  until: (date) => `עד ${date}`,
  endNotKnown: (date) => `החל ${before('מ', date)}; הסוף אינו ידוע`,
  startNotKnown: (date) => `עד ${date}; ההתחלה אינה ידועה`,
  orAfter: (date) => `${before('ב', date)} או אחר כך`,
  orBefore: (date) => `${before('ב', date)} או קודם לכן`,
  oneOfMany: (n, first, last) => `אחד מתוך ${count(n)} תאריכים, ${first} עד ${last}`,
  allOfMany: (n, first, last) => `${count(n)} תאריכים, ${first} עד ${last}`,
  dateNotStated: 'התאריך לא צוין',
  earlierNotStated: 'קודם לכן, התאריך לא צוין',
  laterNotStated: 'מאוחר יותר, התאריך לא צוין',
  undatedAfter: (date) => `ללא תאריך; אחרי ${date}`,
  undatedBy: (date) => `ללא תאריך; לא יאוחר ${before('מ', date)}`,
  sameTimeAs: (event, date) => `בזמן ${event}${date === undefined ? '; התאריך לא צוין' : `, ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`אחרי ${after}`]),
      ...(by === undefined ? [] : [`לא יאוחר מן האירוע ${by}`]),
    ];
    return `${ties.join(', ')}; התאריך לא צוין`;
  },
  lessThan: (length) => `פחות מ${length}`,
  lengthNotKnown: 'משך הזמן אינו ידוע',

  findingShort: {
    'deadline before its order': 'חלף לפני שנקבע',
    'response before its cause': 'תאריכו קודם למה שהוא מגיב לו',
    'act before existence': 'תאריכו קודם לקיומו של הצד',
    'reported before it happened': 'דווח לפני תאריכו',
    'no source': 'לא צוין מקור',
  },
};
