/** What the schema cannot see: ids that point nowhere or stand twice, circles, times that cannot be. */
import { findCircles } from './circles.js';
import type { CaseDate } from './date.js';
import type { Target } from './field.js';
import { type Finding, findFindings } from './findings.js';
import { type CaseIndex, type EventEntry, indexCase } from './index-case.js';
import { namesShown } from './names-shown.js';
import { nearest } from './near.js';
import { parseDate } from './parse.js';
import { type Add, jsonPath, type Problem, type Steps } from './problem.js';
import { ProblemList } from './problem-list.js';
import { placeInFile } from './record.js';
import { type Reference, referenceSteps } from './references.js';
import type { Case, Relationship } from './schema.js';
import { skippedTime } from './skipped-time.js';
import { walkSteps } from './walk-case.js';
import { finish, STEP, type Work } from './work.js';

export interface Checked {
  /** What to mend in the file. */
  readonly problems: readonly Problem[];
  /** What a reader wants to see about the case itself. */
  readonly findings: readonly Finding[];
}

/** Checks a case as a whole. Never throws. */
export function checkCase(of: Case): Checked {
  const index = indexCase(of);
  return { problems: checkIndex(index), findings: findFindings(index) };
}

/** The problems of a case that is indexed already. */
export function checkIndex(index: CaseIndex): readonly Problem[] {
  return finish(checkSteps(index));
}

/** The same in steps. */
export function* checkSteps(index: CaseIndex): Work<readonly Problem[]> {
  const list = new ProblemList();
  const add = (steps: Steps, problem: Omit<Problem, 'path'>): void => {
    list.add({ path: jsonPath(steps), ...problem });
  };
  const checks: readonly Check[] = [
    duplicates,
    strays,
    findCircles,
    contradictions,
    reversed,
    accountDates,
    skippedTimes,
    namesShown,
  ];
  for (const check of checks) {
    yield* check(index, add) ?? [];
    yield 0;
  }
  return list.all;
}

/** One that looks at each entry goes in steps. */
type Check = (index: CaseIndex, add: Add) => Work<void> | void;

/** The lists whose entries have an id. Ids are of one file, whatever they name. */
const NAMED = ['sources', 'parties', 'relationships', 'events', 'claims'] as const;

function* duplicates({ case: of }: CaseIndex, add: Add): Work<void> {
  const first = new Map<string, Steps>();
  for (const name of NAMED) {
    const entries = of[name] ?? [];
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as (typeof entries)[number];
      const steps = [name, placeInFile(entries, i)];
      if (i % STEP === 0) yield 0;
      const before = first.get(entry.id);
      if (before === undefined) first.set(entry.id, steps);
      else {
        const hint = `${jsonPath(before)} has the same id: give this one another. Links go to the first.`;
        add([...steps, 'id'], { value: entry.id, expected: 'an id of its own', hint, level: 'error' });
      }
    }
  }
}

function strays(index: CaseIndex, add: Add): Work<void> {
  let lookups = 0;
  return referenceSteps(index.case, (reference) => {
    const known = targets(index, reference);
    if (known.some((byId) => byId.has(reference.id))) return;
    lookups += 1;
    const near = known.filter((byId) => byId.size <= MOST_CANDIDATES && lookups <= MOST_LOOKUPS);
    const meant = nearest(
      reference.id,
      near.flatMap((byId) => [...byId.keys()]),
    );
    const what = WHAT[reference.target];
    const hint =
      meant === undefined
        ? `Add ${what} with this id, or take the reference out.`
        : `Did you mean "${meant}"?`;
    add(reference.steps, {
      value: reference.id,
      expected: `the id of ${what} of this file`,
      hint,
      level: 'error',
    });
  });
}

/** What is looked for, in words. */
const WHAT: Readonly<Record<Target, string>> = {
  any: 'an entry',
  claim: 'a claim',
  event: 'an event',
  party: 'a party',
  source: 'a source',
};

/** Among more ids than this no near one is looked for, nor for more ids than this: each is compared with each. */
const MOST_CANDIDATES = 2000;
const MOST_LOOKUPS = 50;

function targets(index: CaseIndex, { target }: Reference): readonly ReadonlyMap<string, unknown>[] {
  const { sourceById, partyById, eventById, claimById, relationshipById } = index;
  if (target === 'source') return [sourceById];
  if (target === 'party') return [partyById];
  if (target === 'event') return [eventById];
  if (target === 'claim') return [claimById];
  return [eventById, partyById, sourceById, claimById, relationshipById];
}

/** A date that cannot be, by what the event is said to come after or to have happened by. */
function contradictions(index: CaseIndex, add: Add): void {
  for (const entry of tied(index)) {
    const { date, after = '', by = '' } = entry.event.when ?? {};
    if (!date) continue;
    const steps = ['events', placeInFile(index.case.events, entry.position), 'when'];
    const before = index.eventById.get(after);
    const next = index.eventById.get(by);
    if (before && isOver(entry, before)) add(steps, outOfOrder(date, `after "${after}"`, before));
    if (next && isOver(next, entry)) add(steps, outOfOrder(date, `by "${by}"`, next));
  }
}

/** The events that are tied to others, in the order of the file. */
function tied({ events }: CaseIndex): readonly EventEntry[] {
  const some = events.filter(({ event: { when } }) => (when?.after ?? when?.by) !== undefined);
  return some.sort((a, b) => a.position - b.position);
}

/** Whether the dates of two events force the first to be over before the other begins; their ties are left aside. */
function isOver(first: EventEntry, other: EventEntry): boolean {
  const [past, next] = [statedBounds(first), statedBounds(other)];
  return past !== undefined && next !== undefined && past.latest < next.earliest;
}

/** The bounds of an event's own date; where its versions conflict, those of all of them, which no tie narrows. */
function statedBounds(entry: EventEntry): Pick<EventEntry, 'earliest' | 'latest'> | undefined {
  const date = entry.event.when?.date;
  return date && entry.versions.length > 0 ? entry : date;
}

function outOfOrder(date: CaseDate, tie: string, { event }: EventEntry): Omit<Problem, 'path'> {
  const other = event.when?.date?.text ?? '';
  const hint = `It is said to have happened ${tie}, which is dated ${other}. Mend one of the two.`;
  return { value: date.text, expected: `a date ${tie}`, hint, level: 'warning' };
}

/** A relationship that ends before it begins. */
function reversed(index: CaseIndex, add: Add): void {
  const relationships = index.case.relationships ?? [];
  relationships.forEach((relationship, i) => {
    const [begins, ends] = boundsOf(relationship, index);
    if (begins === undefined || ends === undefined || ends >= begins) return;
    const hint = 'It ends before it begins: exchange the two, or mend one.';
    const steps = ['relationships', placeInFile(relationships, i), 'ends'];
    const { date, at } = relationship.ends ?? {};
    add(steps, { value: date?.text ?? at, expected: 'an end after the beginning', hint, level: 'warning' });
  });
}

function boundsOf(
  { begins, ends }: Relationship,
  { eventById }: CaseIndex,
): [number | undefined, number | undefined] {
  const from = begins?.date?.earliest ?? eventById.get(begins?.at ?? '')?.earliest;
  const to = ends?.date?.latest ?? eventById.get(ends?.at ?? '')?.latest;
  return [from, to];
}

/** Accounts that differ about a date must give dates. */
function accountDates({ case: of }: CaseIndex, add: Add): void {
  of.events.forEach((event, i) => {
    (event.accounts ?? []).forEach((account, j) => {
      if (account.field !== 'when') return;
      account.versions.forEach((version, k) => {
        const { date, problem } = parseDate(version.value, { timeZone: event.timeZone ?? of.timeZone });
        const steps = [
          'events',
          placeInFile(of.events, i),
          'accounts',
          placeInFile(event.accounts ?? [], j),
          'versions',
          placeInFile(account.versions, k),
          'value',
        ];
        if (problem) add(steps, { ...problem, level: date ? 'warning' : 'error' });
      });
    });
  });
}

/** Times of day that clocks never showed. */
function skippedTimes({ case: of }: CaseIndex, add: Add): Work<void> {
  return walkSteps(of, {
    isWanted: (field) => field.form === 'date',
    visit: (date, _, steps) => {
      const problem = skippedTime(date as CaseDate);
      if (problem) add(steps, { ...problem, level: 'warning' });
    },
  });
}
