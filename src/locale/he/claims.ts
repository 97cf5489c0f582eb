/** The words of claims and arguments in Hebrew. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { hePages } from './pages.js';

const count = counting('he');

export const heClaims: ClaimWords = {
  ...hePages,
  claims: 'תביעות וטענות',
  noClaims: 'בתיק הזה לא נרשמו תביעות או טענות.',
  kinds: { argument: 'טענות', claim: 'תביעות', test: 'מבחנים משפטיים' },
  otherKind: 'אחרים',
  makerNotStated: 'לא צוין מטעם מי',
  against: (names) => `נגד ${names}`,
  basis: (basis) => `בסיס: ${basis}`,

  standingNotStated: 'המצב לא צוין',
  notYet: 'ככל הידוע, טרם הועלה',
  perhaps: (status, isAlone) => (isAlone ? `אולי ${status}` : `אולי ${status} עד אז`),
  steps: { perhaps: 'אולי', later: 'מאוחר יותר' },
  asOf: (date) => `נכון למועד: ${date}`,

  parts: (n) => count(n, { one: 'חלק אחד', two: 'שני חלקים', other: '# חלקים' }),
  part: (n) => `חלק ${count(n)}`,
  touched: 'קשור למה שפתוח',
};
