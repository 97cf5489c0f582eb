/** What the benchmark of parties measures, and what it is given. */
export { layoutPartiesStepwise } from '../../src/layout/parties/parties.js';
export { estimateWidths } from '../../src/layout/type.js';
export { subjectByChance } from '../layout/party-chance.js';
