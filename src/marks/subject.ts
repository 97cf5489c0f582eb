/** What layout has to know of a case to place it: the words of each event, of ticks and of silences. */

import type { Precision } from '../case/date.js';
import type { EventEntry } from '../case/index-case.js';
import { PRECISIONS } from '../case/index-case.js';
import type { TimelineSubject } from '../layout/geometry.js';
import type { EventWords } from '../layout/label.js';
import { sayDuration, sayFindingShort, sayTick, sayWhen } from '../locale/index.js';
import { sourceMarks, type Telling } from './telling.js';

/** The same event gives the same words, so that its label is made once. */
export function describeSubject(telling: Telling): TimelineSubject {
  const { index, speech, findings } = telling;
  const known = new Map<EventEntry, EventWords>();
  const wordsOf = (entry: EventEntry): EventWords => {
    const words = known.get(entry) ?? describeEvent(entry, telling);
    known.set(entry, words);
    return words;
  };
  return {
    index,
    wordsOf,
    more: (count) => speech.words.moreEvents(count),
    ties: [...findings.values()]
      .flat()
      .flatMap(({ rule, events: [marked, other] }) =>
        rule === 'deadline before its order' && marked !== undefined && other !== undefined
          ? [{ from: other, to: marked }]
          : [],
      ),
    tickText: ({ local, unit, context }) => sayTick(local, unit, context, speech),
    foldText: (fold) => describeFold(fold, telling),
    timeZone: index.case.timeZone,
    finest: index.finest,
  };
}

function describeEvent(entry: EventEntry, { index, speech, findings }: Telling): EventWords {
  const [finding] = findings.get(entry.event.id) ?? [];
  return {
    date: sayWhen(entry, index, speech, 'short'),
    title: entry.event.title.replace(BIDI_CONTROLS, ''),
    marks: sourceMarks(entry.event.cites, index),
    note: finding && sayFindingShort(finding, speech),
  };
}

/** A control that turns the direction of what follows would not survive the break of a line. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

function describeFold(
  { kind, from, to }: { kind: 'fold' | 'before' | 'after'; from: number; to: number },
  { index, speech }: Telling,
): string {
  if (kind === 'before') return speech.words.earlierNotStated;
  if (kind === 'after') return speech.words.laterNotStated;
  return sayDuration(from, to, speech, atLeastDays(index.finest));
}

/** Silences are counted in days or more: folded ones are long. */
function atLeastDays(finest: Precision): Precision {
  return PRECISIONS.indexOf(finest) > PRECISIONS.indexOf('day') ? 'day' : finest;
}
