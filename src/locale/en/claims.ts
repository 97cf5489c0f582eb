/** The words of claims and arguments in English. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { enPages } from './pages.js';

const count = counting('en');

export const enClaims: ClaimWords = {
  ...enPages,
  claims: 'Claims and arguments',
  noClaims: 'This case records no claims or arguments.',
  kinds: { argument: 'Arguments', claim: 'Claims', test: 'Tests' },
  otherKind: 'Others',
  makerNotStated: 'By whom is not stated',
  against: (names) => `against ${names}`,
  basis: (basis) => `Basis: ${basis}`,

  standingNotStated: 'How it stands is not stated',
  notYet: 'Not known to have been raised yet',
  perhaps: (status, isAlone) => (isAlone ? `perhaps ${status}` : `perhaps ${status} by then`),
  steps: { perhaps: 'perhaps', later: 'later' },
  asOf: (date) => `As of ${date}`,

  parts: (n) => count(n, { one: '# part', other: '# parts' }),
  part: (n) => `Part ${count(n)}`,
  touched: 'Touched by what is open',
};
