/** The case model without a page: read, check, index. Runs in Node and in a browser alike. */
export { type Checked, checkCase } from './check.js';
export type { CaseDate, DateParts, End, Instant, Member, Moment, Precision, TimeOfDay } from './date.js';
export type { Finding, FindingRule } from './findings.js';
export { type CaseIndex, type EventEntry, indexCase } from './index-case.js';
export { type Parsed, parseCase, parseDate } from './parse.js';
export { plainText } from './plain-text.js';
export type { Problem } from './problem.js';
export { readParts } from './read-date.js';
export type { DatedVersion } from './read-versions.js';
export { type Block, type Inline, parseRich } from './rich.js';
export type {
  Account,
  Alias,
  Bearing,
  Case,
  CaseDocument,
  CaseEvent,
  Citation,
  Claim,
  Correction,
  Era,
  Gap,
  Media,
  Membership,
  Part,
  Party,
  Place,
  Quotation,
  Relationship,
  Role,
  Source,
  Standing,
  Step,
  Version,
  When,
} from './schema.js';
