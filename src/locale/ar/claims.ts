/** The words of claims and arguments in Arabic. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { arPages } from './pages.js';

const count = counting('ar');

export const arClaims: ClaimWords = {
  ...arPages,
  claims: 'الطلبات والحجج',
  noClaims: 'لا تتضمن هذه القضية طلبات ولا حججًا.',
  kinds: { argument: 'الحجج', claim: 'الطلبات', test: 'المعايير القانونية' },
  otherKind: 'غير ذلك',
  makerNotStated: 'صاحب الطلب غير مذكور',
  against: (names) => `ضد ${names}`,
  basis: (basis) => `الأساس: ${basis}`,

  standingNotStated: 'الوضع غير مذكور',
  notYet: 'لم يُقدَّم بعد بحسب المعروف',
  perhaps: (status, isAlone) => (isAlone ? `ربما ${status}` : `ربما ${status} حينها`),
  steps: { perhaps: 'ربما', later: 'لاحقًا' },
  asOf: (date) => `الوضع في: ${date}`,

  parts: (n) =>
    count(n, {
      zero: 'لا أجزاء',
      one: 'جزء واحد',
      two: 'جزآن',
      few: '# أجزاء',
      many: '# جزءًا',
      other: '# جزء',
    }),
  part: (n) => `الجزء ${count(n)}`,
  touched: 'يتصل بما هو مفتوح',
};
