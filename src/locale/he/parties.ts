/** Hebrew, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('he');

/** What is said of a whole, with what is added to it. */
export const heParties: PartyWords = {
  heading: 'מי קשור למי וכיצד',
  figureName: (title, parties, relationships) =>
    `צדדים${title === undefined ? '' : `: ${title}`}, ${parties}, ${relationships}`,
  keyboardHelp:
    'מקשי החצים ימינה ושמאלה עוברים בין צדדים, למטה אל הקשרים של צד, ימינה ושמאלה אל הקשר הבא, שוב למטה אל הצד האחר, למעלה חזרה. Home ו־End אל הצד הראשון והאחרון. Enter בוחר, Escape מבטל.',
  parties: (n) => count(n, { one: 'צד אחד', two: 'שני צדדים', other: '# צדדים' }),
  relationships: (n) => count(n, { one: 'קשר אחד', two: 'שני קשרים', other: '# קשרים' }),
  memberships: (n) =>
    count(n, {
      one: 'צד אחד שהוא חלק מאחר',
      two: 'שני צדדים שהם חלק מאחרים',
      other: '# צדדים שהם חלק מאחרים',
    }),
  noSource: 'לא צוין מקור',
  inForceOf: (n, total) => `בתוקף: ${count(n)} מתוך ${total}`,
  empty: 'התיק הזה אינו מציין צדדים.',
  noRelationships: 'התיק אינו אומר כיצד הם קשורים זה לזה.',
  placing: (parties) => `מסדרים: ${parties}…`,

  isPartOf: 'חלק מתוך',
  noVerb: 'בקשר עם',
  notIdentified: 'זהות לא ידועה',
  sides: {
    first: 'תובעים',
    second: 'נתבעים',
    court: 'בתי משפט',
    third: 'אחרים',
    background: 'ברקע',
  },
  parts: (n) => count(n, { one: 'חלק אחד', two: 'שני חלקים', other: '# חלקים' }),
  group: (side, kind) => (kind === '' ? side : `${side}: ${kind}`),
  fold: (name) => `קיפול: ${name}`,
  unfold: (name, parts) => `פתיחה: ${name}, ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `${from} אל ${to}: ${relationships}`,
  standings: {
    'not yet': (moment) => `עדיין לא בתוקף (${moment})`,
    begins: (moment) => `בתוקף, ומתחיל אז (${moment})`,
    'in force': (moment) => `בתוקף (${moment})`,
    ends: (moment) => `בתוקף, ומסתיים אז (${moment})`,
    'may have begun': (moment) => `אולי בתוקף (${moment})`,
    'may have ended': (moment) => `אולי כבר הסתיים (${moment})`,
    over: (moment) => `כבר לא בתוקף (${moment})`,
  },
  standingsShort: {
    'not yet': 'עדיין לא',
    begins: 'מתחיל',
    'in force': '',
    ends: 'מסתיים',
    'may have begun': 'אולי התחיל',
    'may have ended': 'אולי הסתיים',
    over: 'הסתיים',
  },

  term: (range) => `מועד: ${range}`,
  begins: (words) => `התחלה: ${words}`,
  ends: (words) => `סיום: ${words}`,
  startNotStated: 'ההתחלה לא צוינה',
  endNotStated: 'הסיום לא צוין',
  endNotKnown: 'לא ידוע',

  moment: 'רגע',
  allOfTheCase: 'כל התיק',
  play: 'הרצת השינויים',
  pause: 'השהיה',
  changes: {
    begins: (what) => `מתחיל: ${what}`,
    ends: (what) => `מסתיים: ${what}`,
    'may have begun': (what) => `אולי התחיל: ${what}`,
    'may have ended': (what) => `אולי הסתיים: ${what}`,
  },

  andMore: (n) => count(n, { other: 'עוד #' }),

  kinds: (shown, total) =>
    shown === total ? 'סוגי קשרים' : `סוגי קשרים (מוצגים ${count(shown)} מתוך ${count(total)})`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'אחר',
  traces: 'עקבות של מה שאינו בתוקף',

  controls: 'תצוגה',
  zoomIn: 'הגדלה',
  zoomOut: 'הקטנה',
  fit: 'הצגת הכול',
  showAsTable: 'הצגה כטבלה',
  showAsFigure: 'הצגה כתרשים',

  table: 'אותם קשרים בטבלה',
  columns: { who: 'מי', what: 'מה', to: 'עם מי', since: 'מאז', until: 'עד', says: 'מי אומר זאת' },
  more: (shown, total) => `${count(shown)} מתוך ${total}`,
  showMore: (n) => count(n, { other: 'הצגת עוד #' }),
};
