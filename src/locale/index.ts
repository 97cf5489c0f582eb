/** How it is said: values to words and sentences, per language. */
export { counting, type Plurals } from './counting.js';
export { dateTimeAttribute } from './date-time-attribute.js';
export type { FindingWords, Told } from './finding-words.js';
export type * from './messages.js';
export { sayBearing } from './say-bearing.js';
export { sayCitation } from './say-citation.js';
export { sayDate } from './say-date.js';
export { sayDuration } from './say-duration.js';
export { sayEventKind } from './say-event-kind.js';
export { sayFinding, sayFindingShort } from './say-finding.js';
export { sayList } from './say-list.js';
export { sayReportDate } from './say-report-date.js';
export { type SaidSource, saySource, saySourceMark } from './say-source.js';
export { sayEdge, sayTick, type TickContext, type TickUnit } from './say-tick.js';
export { sayName, sayTitle } from './say-title.js';
export { sayTime, sayWhen } from './say-when.js';
export { LANGUAGES, type Languages, type Speech, type Style, speechFor } from './speech.js';
