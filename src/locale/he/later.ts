/** Hebrew, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { heDetail } from './detail.js';

const count = counting('he');

const AFFECTS = {
  answers: 'שהוא תשובה עליו',
  follows: 'שהוא בא אחריו',
  'sets deadline': 'שהוא נוגע לו',
  withdraws: 'שהוא מבטל',
};

export const heLater: LaterWords = {
  figureName: 'תרשים אינטראקטיבי; אותם אירועים מופיעים אחריו כרשימה',
  sameEvents: 'אותם אירועים, עם טקסטים ומקורות',
  keyboardHelp:
    'מקשי החצים עוברים בין אירועים, Home ו־End אל הראשון והאחרון. Enter פותח אירוע, Escape סוגר אותו. פלוס ומינוס מגדילים ומקטינים.',
  zoomIn: 'הגדלה',
  zoomOut: 'הקטנה',
  showAll: 'הצגת הכול',
  showAsList: 'הצגה כרשימה',
  showAsFigure: 'הצגה כתרשים',
  controls: 'תצוגה',
  close: 'סגירה',
  tools: 'חיפוש, סינון והשוואה',
  underWay: (n) => count(n, { other: '# נמשכים' }),
  overview: 'כל התיק',
  windowInView: 'התקופה המוצגת',
  windowStart: 'תחילת התקופה המוצגת',
  windowEnd: 'סוף התקופה המוצגת',
  someEvents: (shown, total) =>
    `${count(shown)} מתוך ${count(total, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' })}`,
  hitsFor: (n, query) =>
    `${count(n, { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' })} עבור ${query}`,
  asToldBy: (source) => `לפי ${source}`,
  asToldByBoth: (source, other) => `לפי ${source} לצד ${other}`,
  asReportedBy: (date) => `כפי שדווח עד ${date}`,
  removeFilter: (value) => `הסרת הסינון: ${value}`,
  showEverything: 'הצגת הכול מחדש',
  onlyIn: (source) => `רק במקור ${source}`,
  toldDifferently: 'סופר באופן שונה',
  ...heDetail,
  mediaKinds: {
    audio: 'הקלטה',
    document: 'מסמך',
    image: 'תמונה',
    map: 'מפה',
    post: 'פוסט',
    video: 'סרטון',
  },
  media: 'מדיה',
  mediaFrom: (kind, host) => `${kind} מאתר ${host}`,
  loadTells: (host) => `עם הטעינה ייוודע לאתר ${host} שהדף הזה נקרא כאן.`,
  load: 'טעינה',
  open: 'פתיחה באתר המקור',
  undescribed: 'תמונה ללא תיאור',

  forEditors: 'מה יש לתקן בקובץ',
  unread: (n) =>
    count(n, {
      one: 'חלק אחד של הקובץ הזה לא נקרא.',
      two: 'שני חלקים של הקובץ הזה לא נקראו.',
      other: '# חלקים של הקובץ הזה לא נקראו.',
    }),
  legend: 'משמעות הסימנים',
  markKinds: {
    point: 'רגע, וקו מעל כל מה שתאריכו עשוי לציין',
    span: 'מתאריך אחד לתאריך אחר',
    'open-span': 'קצה אחד פתוח או אינו ידוע',
    deadline: 'מועד אחרון',
    uncertain: 'תאריך לא ודאי, וכל מה שהוא עשוי לציין',
    approximate: 'בסביבות התאריך הזה',
    undated: 'ללא תאריך, אך עם מקום בסדר האירועים',
    conflict: 'תאריכים שונים, כל אחד ממקור אחר',
  },
  legendExtras: {
    ties: 'אחורה בזמן: מועד אחרון שכבר חלף כשנקבע',
    bearings: 'מאירוע לאירוע שהוא נוגע לו',
    links: 'האירוע שייך גם לשורה זו',
    folds: 'שתיקה ארוכה, מקופלת',
    eras: 'תקופה בעלת שם משלה',
    gaps: 'פער, ומה שנאמר עליו',
    today: 'היום: הפרשה נמשכת',
    crowds: 'מספר אירועים, שנפתח',
    hits: 'נמצא בחיפוש',
    loose: 'אי שם בטווח הזה; לא ידוע יותר',
  },

  findings: (n) => count(n, { other: 'נקודות לבדיקה (#)' }),

  corrections: (n) => count(n, { other: 'תיקונים (#)' }),
  was: 'היה',
  now: 'עכשיו',
  fields: {
    when: 'תאריך',
    published: 'תאריך',
    title: 'כותרת',
    name: 'שם',
    text: 'טקסט',
    kind: 'סוג',
    parties: 'צדדים',
    place: 'מקום',
  },

  counted: 'אירועים שהתמונה רק סופרת',
  moreEntries: (n) => count(n, { other: 'לא נכללים כאן: #.' }),

  deadlineBeforeOrder: (deadline, order) =>
    `המועד האחרון (${deadline.date}) חלף לפני ${order.name} (${order.date}), שקבע אותו.`,
  responseBeforeCause: (response, cause, as) =>
    `תאריכו של ${response.name} (${response.date}) קודם לאירוע ${cause.name} (${cause.date}), ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `תאריכו של ${act.name} (${act.date}) קודם לקיומו של הצד: ${party.name} (${party.date}).`,
  reportedBefore: (event, source) =>
    `${source.name}, שפורסם במועד ${source.date}, מדווח על ${event.name} לפני תאריכו (${event.date}).`,
  noSource: (event) => `לא צוין מקור עבור ${event}.`,
};
