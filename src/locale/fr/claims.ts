/** The words of claims and arguments in French. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { frPages } from './pages.js';

const count = counting('fr');

export const frClaims: ClaimWords = {
  ...frPages,
  claims: 'Prétentions et moyens',
  noClaims: 'Cette affaire ne mentionne ni prétention ni moyen.',
  kinds: { argument: 'Moyens', claim: 'Prétentions', test: 'Critères juridiques' },
  otherKind: 'Autres',
  makerNotStated: 'Auteur non précisé',
  against: (names) => `contre ${names}`,
  basis: (basis) => `Fondement : ${basis}`,

  standingNotStated: 'État non précisé',
  notYet: 'Pas encore soulevé, pour ce qu’on en sait',
  perhaps: (status, isAlone) => (isAlone ? `peut-être ${status}` : `peut-être ${status} à cette date`),
  steps: { perhaps: 'peut-être', later: 'plus tard' },
  asOf: (date) => `Au moment suivant : ${date}`,

  parts: (n) => count(n, { one: '# élément', other: '# éléments' }),
  part: (n) => `Élément ${count(n)}`,
  touched: 'Concerné par ce qui est ouvert',
};
