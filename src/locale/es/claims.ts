/** The words of claims and arguments in Spanish. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { esPages } from './pages.js';

const count = counting('es');

export const esClaims: ClaimWords = {
  ...esPages,
  claims: 'Pretensiones y argumentos',
  noClaims: 'Este caso no registra pretensiones ni argumentos.',
  kinds: { argument: 'Argumentos', claim: 'Pretensiones', test: 'Criterios jurídicos' },
  otherKind: 'Otros',
  makerNotStated: 'No se indica de quién',
  against: (names) => `contra ${names}`,
  basis: (basis) => `Fundamento: ${basis}`,

  standingNotStated: 'Situación no indicada',
  notYet: 'Aún no planteado, que se sepa',
  perhaps: (status, isAlone) => (isAlone ? `quizá ${status}` : `quizá ${status} para entonces`),
  steps: { perhaps: 'quizá', later: 'más tarde' },
  asOf: (date) => `En este momento: ${date}`,

  parts: (n) => count(n, { one: '# parte', other: '# partes' }),
  part: (n) => `Parte ${count(n)}`,
  touched: 'Afectado por lo que está abierto',
};
