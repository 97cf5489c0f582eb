/** The words of claims and arguments in German. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { dePages } from './pages.js';

const count = counting('de');

export const deClaims: ClaimWords = {
  ...dePages,
  claims: 'Ansprüche und Argumente',
  noClaims: 'Dieser Fall verzeichnet keine Ansprüche oder Argumente.',
  kinds: { argument: 'Argumente', claim: 'Ansprüche', test: 'Rechtliche Prüfungen' },
  otherKind: 'Übrige',
  makerNotStated: 'Von wem, ist nicht angegeben',
  against: (names) => `gegen: ${names}`,
  basis: (basis) => `Grundlage: ${basis}`,

  standingNotStated: 'Stand nicht angegeben',
  notYet: 'Soweit bekannt, noch nicht erhoben',
  perhaps: (status, isAlone) => (isAlone ? `vielleicht ${status}` : `vielleicht schon ${status}`),
  steps: { perhaps: 'vielleicht', later: 'später' },
  asOf: (date) => `Stand: ${date}`,

  parts: (n) => count(n, { one: '# Teil', other: '# Teile' }),
  part: (n) => `Teil ${count(n)}`,
  touched: 'Betroffen von dem, was offen ist',
};
