/** How it is said: values to words and sentences, per language. */
export { counting, type Plurals } from './counting.js';
export { dateTimeAttribute } from './date-time-attribute.js';
export type { DetailWords } from './detail-words.js';
export type { FindingWords, Told } from './finding-words.js';
export type { Language, WordChanges } from './language.js';
export {
  changeWords,
  type Known,
  type Languages,
  languagesNow,
  loadLanguage,
  onLanguages,
  registerLanguage,
} from './languages.js';
export { laterWordsFor } from './later-languages.js';
export type { LaterWords } from './later-words.js';
export type { MediaKind, MediaWords } from './media-words.js';
export type * from './messages.js';
export { partyWordsFor } from './party-languages.js';
export type { Change, PartyWords, SideName, Standing } from './party-words.js';
export { sayBearing } from './say-bearing.js';
export { sayCitation } from './say-citation.js';
export { sayDate } from './say-date.js';
export { sayDuration } from './say-duration.js';
export { sayEdge, sayStretch } from './say-edge.js';
export { sayFinding } from './say-finding.js';
export { sayFindingShort } from './say-finding-short.js';
export { sayKind } from './say-kind.js';
export { sayList } from './say-list.js';
export { sayMediaKind } from './say-media.js';
export { sayPlainKind } from './say-plain-kind.js';
export { sayReach } from './say-reach.js';
export { sayReportDate } from './say-report-date.js';
export { type SaidSource, saySource, saySourceMark } from './say-source.js';
export { sayEnds, sayTerm } from './say-term.js';
export { sayTick, type TickContext, type TickUnit } from './say-tick.js';
export { sayName, sayTitle, unturned } from './say-title.js';
export { sayUnit } from './say-unit.js';
export { sayTime, sayWhen } from './say-when.js';
export { type Speech, type Style, speechFor } from './speech.js';
