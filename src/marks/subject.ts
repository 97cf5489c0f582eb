/** What layout has to know of a case to place it: the words of each event, of ticks and of silences. */
import { DAY_MS } from '../case/calendar.js';
import type { Instant } from '../case/date.js';
import { type CaseIndex, type EventEntry, PRECISIONS } from '../case/index-case.js';
import { toLocal } from '../case/zone.js';
import type { Band, Tie, TimelineSubject } from '../layout/geometry.js';
import type { EventWords } from '../layout/label.js';
import { type LaneKind, lanesOf } from '../layout/lane-of.js';
import type { Lane } from '../layout/lanes.js';
import { sayDuration, sayTick, sayWhen, unturned } from '../locale/index.js';
import type { Comparison } from './comparison.js';
import { cutTitle } from './long-text.js';
import { noteOf } from './note.js';
import { sourceMarks, type Telling } from './telling.js';
import { valueName } from './value-name.js';

/** What is shown of a case: its events by lanes, and the present where the case goes on. */
export interface Shown {
  readonly events: readonly EventEntry[];
  /** How many of them, from the first, have a place in time. */
  readonly datedCount: number;
  readonly lanes: readonly Lane[];
  readonly by: LaneKind;
  readonly now: Instant | undefined;
}

/** The words of each event. The same event gives the same words, so that its label is made once. */
export function describeWords(
  telling: Telling,
  comparison: Comparison | undefined,
): TimelineSubject['wordsOf'] {
  const known = new Map<EventEntry, EventWords>();
  return (entry) => {
    const words = known.get(entry) ?? describeEvent(entry, telling, comparison);
    known.set(entry, words);
    return words;
  };
}

export function describeSubject(
  telling: Telling,
  wordsOf: TimelineSubject['wordsOf'],
  { events, datedCount, lanes, by, now }: Shown,
): TimelineSubject {
  const { index, speech } = telling;
  return {
    index,
    wordsOf,
    lanes,
    undated: events.slice(datedCount),
    laneName: (key) =>
      key === undefined || by === 'none' ? speech.words.otherLane : valueName(by, key, telling),
    otherLanes: ({ event }) => lanesOf(event, by),
    more: (count) => speech.words.moreEvents(count),
    oddTies: describeOddTies(telling),
    bands: describeBands(index),
    tickText: ({ local, unit, context }) => sayTick(local, unit, context, speech),
    foldText: (fold) => describeFold(fold, telling),
    timeZone: index.case.timeZone,
    finest: index.finest,
    now,
  };
}

function describeOddTies({ findings }: Telling): readonly Tie[] {
  return findings.deadlines.flatMap(({ events: [marked, other] }) =>
    marked !== undefined && other !== undefined ? [{ from: other, to: marked }] : [],
  );
}

/** Eras, and gaps between the events that bound them: up to whatever comes next, where only the first is named. */
function describeBands({ case: { eras, gaps }, events, eventById }: CaseIndex): readonly Band[] {
  const ofEras = (eras ?? []).map(({ title, when }, position): Band => {
    const [from, to] = when.date ? [when.date.earliest, when.date.latest] : NEVER;
    return { kind: 'era', position, from, to, text: title };
  });
  const ofGaps = (gaps ?? []).map(({ after, by, text }, position): Band => {
    const first = eventById.get(after);
    const from = first?.latest ?? Number.NaN;
    const next = by === undefined ? nextAfter(first, events) : eventById.get(by);
    return { kind: 'gap', position, from, to: next?.earliest ?? from, text };
  });
  return [...ofEras, ...ofGaps].filter(({ from, to }) => from < to);
}

function nextAfter(first: EventEntry | undefined, events: readonly EventEntry[]): EventEntry | undefined {
  if (!first || !Number.isFinite(first.latest)) return undefined;
  for (let i = first.order + 1; i < events.length; i++) {
    const entry = events[i];
    if (entry && entry.earliest > first.latest) return entry;
  }
  return undefined;
}

const NEVER = [Number.NaN, Number.NaN] as const;

function describeEvent(entry: EventEntry, telling: Telling, comparison: Comparison | undefined): EventWords {
  const { index, speech, findings } = telling;
  return {
    date: sayWhen(entry, index, speech, 'short'),
    title: unturned(cutTitle(entry.event.title, MOST_IN_LABEL)),
    marks: sourceMarks(entry.event.cites, index),
    note: noteOf(entry, telling, comparison),
    isOdd: findings.has(entry.event.id),
  };
}

/** No label has room for more characters, and each word is measured. */
const MOST_IN_LABEL = 1000;

function describeFold(
  { kind, from, to }: { kind: 'fold' | 'before' | 'after'; from: number; to: number },
  { index, speech }: Telling,
): string {
  if (kind === 'before') return speech.words.earlierNotStated;
  if (kind === 'after') return speech.words.laterNotStated;
  const { finest } = index;
  // What begins a day may be all that is known of it: from there no hours are counted.
  const isOfDays = [from, to].some((at) => toLocal(index.case.timeZone, at) % DAY_MS === 0);
  const isFiner = PRECISIONS.indexOf(finest) > PRECISIONS.indexOf('day');
  return sayDuration(from, to, speech, isOfDays && isFiner ? 'day' : finest);
}
