/** The words of claims and arguments in Russian. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { ruPages } from './pages.js';

const count = counting('ru');

export const ruClaims: ClaimWords = {
  ...ruPages,
  claims: 'Требования и доводы',
  noClaims: 'В этом деле не записано ни требований, ни доводов.',
  kinds: { argument: 'Доводы', claim: 'Требования', test: 'Правовые критерии' },
  otherKind: 'Прочее',
  makerNotStated: 'Чьё это, не указано',
  against: (names) => `против: ${names}`,
  basis: (basis) => `Основание: ${basis}`,

  standingNotStated: 'Состояние не указано',
  notYet: 'Насколько известно, ещё не заявлено',
  perhaps: (status, isAlone) => (isAlone ? `возможно: ${status}` : `возможно, уже: ${status}`),
  steps: { perhaps: 'возможно', later: 'позже' },
  asOf: (date) => `По состоянию на это время: ${date}`,

  parts: (n) => count(n, { one: '# часть', few: '# части', many: '# частей', other: '# части' }),
  part: (n) => `Часть ${count(n)}`,
  touched: 'Связано с тем, что открыто',
};
