/** How what is drawn stands at a moment. */
import { type InForce, type Stretch, standingIn, type Term, termOf } from '../../case/in-force.js';
import type { CaseIndex } from '../../case/index-case.js';
import type { Relationship } from '../../case/schema.js';
import { toLocal } from '../../case/zone.js';
import type { Moments } from '../../layout/moments.js';
import { partyWordsFor, sayList, sayName, sayStretch, sayTerm, sayUnit } from '../../locale/index.js';
import type { Telling } from '../telling.js';
import { nameOf } from '../telling.js';
import type { Edge } from './describe.js';
import type { Relations } from './relations.js';

/** A stretch of time, and what it is called. */
export interface Moment extends Stretch {
  readonly said: string;
}

/** How relationships stand at one moment. */
export interface Standings {
  /** Undefined: all of the case is shown. */
  readonly moment: Moment | undefined;
  readonly of: (relationship: Relationship) => InForce;
  /** The most that any of them does. */
  readonly ofEdge: (edge: Edge) => InForce;
}

const ORDER: readonly InForce[] = ['in force', 'begins', 'ends', 'not yet', 'over'];

export function describeStandings(
  moment: Moment | undefined,
  termFor: (relationship: Relationship) => Term,
): Standings {
  const of = (relationship: Relationship): InForce =>
    moment ? standingIn(termFor(relationship), moment) : 'in force';
  return {
    moment,
    of,
    ofEdge({ relationships }) {
      const found = new Set(relationships.map(of));
      return ORDER.find((standing) => found.has(standing)) ?? 'in force';
    },
  };
}

/** Whether it holds, also where it begins or ends just then. */
export function isInForce(standing: InForce): boolean {
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
  return words.inTime(plainName(relationship, telling), term, standing);
}

function plainName({ from, verb, to }: Relationship, { index, speech }: Telling): string {
  const words = partyWordsFor(speech);
  const [start = '', end = ''] = [from, to].map((id) =>
    sayName(nameOf(index.partyById.get(id)) ?? id, speech),
  );
  return words.relation(start, verb || words.noVerb, end);
}

/** What begins and what ends in a stretch of time, after its name. */
export function sayChanges(
  stretch: Stretch,
  moments: Moments,
  { stated, memberships }: Relations,
  telling: Telling,
): string {
  const { index, speech } = telling;
  const words = partyWordsFor(speech);
  const all = [...stated, ...memberships];
  const changes = (['begins', 'ends'] as const).flatMap((change) => {
    const found = all.filter((one) => standingIn(termOf(one, index), stretch) === change);
    if (found.length === 0) return [];
    const names = found.slice(0, MOST_CHANGES).map((one) => plainName(one, telling));
    const more = found.length - names.length;
    return words.changes[change](sayList([...names, ...(more > 0 ? [words.andMore(more)] : [])], speech));
  });
  return [describeMoment(stretch, moments, telling)?.said, ...changes].join('. ');
}

/** More than this are counted. */
const MOST_CHANGES = 2;
