/** How what is drawn stands at a moment. */
import { type Stretch, standingIn, type Term, termOf } from '../../case/in-force.js';
import type { CaseIndex } from '../../case/index-case.js';
import type { Relationship } from '../../case/schema.js';
import { toLocal } from '../../case/zone.js';
import type { Moments } from '../../layout/moments.js';
import {
  type Change,
  partyWordsFor,
  type Standing,
  sayName,
  sayStretch,
  sayTerm,
  sayUnit,
} from '../../locale/index.js';
import type { Telling } from '../telling.js';
import { nameOf } from '../telling.js';
import type { Edge } from './describe.js';

/** A stretch of time, and what it is called. */
export interface Moment extends Stretch {
  readonly said: string;
}

/** How relationships stand at one moment. */
export interface Standings {
  /** Undefined: all of the case is shown. */
  readonly moment: Moment | undefined;
  readonly of: (relationship: Relationship) => Standing;
  /** The most that any of them does. */
  readonly ofEdge: (edge: Edge) => Standing;
}

const ORDER: readonly Standing[] = [
  'in force',
  'begins',
  'ends',
  'may have begun',
  'may have ended',
  'not yet',
  'over',
];

export function describeStandings(
  moment: Moment | undefined,
  termFor: (relationship: Relationship) => Term,
): Standings {
  const of = (relationship: Relationship): Standing =>
    moment ? standingAt(termFor(relationship), moment) : 'in force';
  return {
    moment,
    of,
    ofEdge({ relationships }) {
      const found = new Set(relationships.map(of));
      return ORDER.find((standing) => found.has(standing)) ?? 'in force';
    },
  };
}

/** What its dates say for certain comes before what they leave open. */
function standingAt(term: Term, moment: Stretch): Standing {
  const { begins, ends } = term;
  const standing = standingIn(term, moment);
  if (standing === 'not yet' || standing === 'over') return standing;
  if (isWithin(ends, moment)) return 'ends';
  if (isWithin(begins, moment)) return 'begins';
  if (begins && begins.to > moment.to) return 'may have begun';
  return standing === 'ends' ? 'may have ended' : 'in force';
}

function isWithin(stretch: Stretch | undefined, { from, to }: Stretch): boolean {
  return stretch !== undefined && stretch.from >= from && stretch.to <= to;
}

/** Classes of what does not hold, or may not. */
export const TRACES: Readonly<Partial<Record<Standing, string>>> = {
  'not yet': 'is-trace',
  over: 'is-trace',
  'may have begun': 'is-unsure',
  'may have ended': 'is-unsure',
};

/** Whether it is known to hold, or may; also where it begins or ends just then. */
export function isInForce(standing: Standing): boolean {
  return standing !== 'not yet' && standing !== 'over';
}

/** The term of each relationship, found once. */
export function termsOf(index: CaseIndex): (relationship: Relationship) => Term {
  const known = new WeakMap<Relationship, Term>();
  return (relationship) => {
    const term = known.get(relationship) ?? termOf(relationship, index);
    known.set(relationship, term);
    return term;
  };
}

/** A step is called by its day, month or year; any other stretch by its two ends. */
export function describeMoment(
  stretch: Stretch | undefined,
  moments: Moments | undefined,
  { index, speech }: Telling,
): Moment | undefined {
  if (!stretch) return undefined;
  const { from, to } = stretch;
  const isOne = moments && moments.stepAt(from) === moments.stepAt(to);
  const said = isOne
    ? sayUnit(toLocal(index.case.timeZone, from), moments.unit, speech, 'long')
    : sayStretch(from, to, index, speech);
  return { from, to, said };
}

/** "Twitter sues Department of Homeland Security, from April 6 to April 7, 2017; in force on April 6, 2017". */
export function relationName(
  relationship: Relationship,
  { of, moment }: Standings,
  telling: Telling,
): string {
  const { index, speech } = telling;
  const words = partyWordsFor(speech);
  const standing = moment ? words.standings[of(relationship)](moment.said) : '';
  const term = sayTerm(relationship, index, speech, 'long');
  const { comma, semicolon } = speech.words;
  const during = [plainName(relationship, telling), term].filter((part) => part !== '').join(comma);
  return standing === '' ? during : during + semicolon + standing;
}

function plainName({ from, verb, to }: Relationship, { index, speech }: Telling): string {
  const words = partyWordsFor(speech);
  const [start = '', end = ''] = [from, to].map((id) =>
    sayName(nameOf(index.partyById.get(id)) ?? id, speech),
  );
  return words.relation(start, verb || words.noVerb, end);
}

/** What begins and what ends at a moment, in a sentence each that names the first and counts the others. */
export function sayChanges(
  { moment, of }: Standings,
  all: readonly Relationship[],
  telling: Telling,
): readonly string[] {
  const { speech } = telling;
  const words = partyWordsFor(speech);
  if (!moment) return [];
  return CHANGES.flatMap((change) => {
    const found = all.filter((one) => of(one) === change);
    const [first, ...others] = found;
    if (!first) return [];
    const name = plainName(first, telling);
    const { and } = speech.words.joints;
    return words.changes[change](others.length === 0 ? name : and(name, words.andMore(others.length)));
  });
}

const CHANGES: readonly Change[] = ['begins', 'ends', 'may have begun', 'may have ended'];
