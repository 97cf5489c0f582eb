/** The words of the story in Hebrew. */
import { counting } from '../counting.js';
import type { StoryWords } from '../story-words.js';

const count = counting('he');

export const heStory: StoryWords = {
  story: 'הסיפור, צעד אחר צעד',
  steps: 'צעדים',
  keys: 'מקש החץ ימינה חוזר צעד אחד ומקש החץ שמאלה מתקדם צעד אחד, Home ו־End אל הראשון והאחרון.',
  stepOf: (place, n) => `צעד ${count(place)} מתוך ${count(n)}`,
  stepName: (place, title) => (title === undefined ? `צעד ${count(place)}` : `צעד ${count(place)}: ${title}`),
  previousStep: 'הקודם',
  nextStep: 'הבא',
  openIn: (place) => `מה שפתוח מסופר בצעד ${count(place)}`,
  isOpen: 'פתוח עכשיו',
  notReported: 'טרם דווח.',
  moreSteps: (n) =>
    count(n, { one: 'הצגת צעד נוסף', two: 'הצגת שני צעדים נוספים', other: 'הצגת # צעדים נוספים' }),
};
