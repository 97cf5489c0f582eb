/** What a picture shows of some events but their number: there nobody can open it, so that they are listed below. */
import type { TimelineGeometry } from '../layout/geometry.js';
import { sayWhen } from '../locale/index.js';
import { laterWordsFor } from '../locale/later-languages.js';
import type { Telling } from './telling.js';

/** So many are listed; of the others only their number is told. */
const MOST_LISTED = 400;

/** A line for each, by its date, below a heading; nothing where no event is only counted. */
export function sayCounted({ crowds }: TimelineGeometry, { index, speech }: Telling): readonly string[] {
  const total = crowds.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const words = laterWordsFor(speech);
  const counted = crowds.flatMap(({ entries }) => entries(MOST_LISTED));
  const listed = counted.toSorted((a, b) => a.order - b.order).slice(0, MOST_LISTED);
  const lines = listed.map((entry) =>
    speech.words.eventName(entry.event.title, sayWhen(entry, index, speech, 'long')),
  );
  return [
    words.counted,
    ...lines,
    ...(total > listed.length ? [words.moreEntries(total - listed.length)] : []),
  ];
}
