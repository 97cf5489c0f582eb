/** The words of claims and arguments in Ukrainian. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { ukPages } from './pages.js';

const count = counting('uk');

export const ukClaims: ClaimWords = {
  ...ukPages,
  claims: 'Вимоги та доводи',
  noClaims: 'У цій справі не записано ні вимог, ні доводів.',
  kinds: { argument: 'Доводи', claim: 'Вимоги', test: 'Правові критерії' },
  otherKind: 'Інше',
  makerNotStated: 'Чиє це, не вказано',
  against: (names) => `проти: ${names}`,
  basis: (basis) => `Підстава: ${basis}`,

  standingNotStated: 'Стан не вказано',
  notYet: 'Наскільки відомо, ще не заявлено',
  perhaps: (status, isAlone) => (isAlone ? `можливо: ${status}` : `можливо, вже: ${status}`),
  steps: { perhaps: 'можливо', later: 'пізніше' },
  asOf: (date) => `Станом на цей час: ${date}`,

  parts: (n) => count(n, { one: '# частина', few: '# частини', many: '# частин', other: '# частини' }),
  part: (n) => `Частина ${count(n)}`,
  touched: 'Пов’язано з тим, що відкрито',
};
