/** Events that nothing places in time: below the axis, in the order of reading. */
import type { Frame } from './arrange.js';
import { MARK_BAND_EMS, type MarkGeometry, ROW_GAP_EMS, type TimelineSubject } from './geometry.js';
import { makeLabel } from './label.js';

const HEAD_EMS = 2.4;
const COLUMN_EMS = 17;
const COLUMN_GAP_EMS = 1.75;
/** The list holds the others. */
const MOST_SHOWN = 60;

interface Undated {
  readonly marks: readonly MarkGeometry[];
  readonly height: number;
}

/** While a reader moves about, nothing that is below the axis changes. */
const remembered = new WeakMap<
  Frame,
  Undated & { readonly subject: TimelineSubject; readonly top: number }
>();

/** Labels side by side in columns, row by row, below everything that has a place in time. */
export function layoutUndated(subject: TimelineSubject, top: number, frame: Frame): Undated {
  const last = remembered.get(frame);
  if (last?.subject === subject && last.top === top) return last;
  const made = { ...makeUndated(subject, top, frame), subject, top };
  remembered.set(frame, made);
  return made;
}

function makeUndated(subject: TimelineSubject, top: number, frame: Frame): Undated {
  const entries = subject.undated.slice(0, MOST_SHOWN);
  if (entries.length === 0) return { marks: [], height: top };
  const { em, width } = frame;
  const wide = Math.min(COLUMN_EMS * em, width);
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP_EMS * em) / (wide + COLUMN_GAP_EMS * em)));
  const column = (width + COLUMN_GAP_EMS * em) / columns;
  const marks: MarkGeometry[] = [];
  let y = top === 0 ? 0 : top + HEAD_EMS * em;
  for (let i = 0; i < entries.length; i += columns) {
    const row = entries.slice(i, i + columns).map((entry) => ({
      entry,
      label: makeLabel(subject.wordsOf(entry), { ...frame, width: column - COLUMN_GAP_EMS * em }),
    }));
    row.forEach(({ entry, label }, j) => {
      const x = j * column;
      const mark = { entry, kind: 'undated' as const, x, from: x, to: x, y: y + em / 2, versions: [] };
      const place = { label, labelX: x, labelY: y + MARK_BAND_EMS * em, row: -1, lane: -1 };
      marks.push({ ...mark, ...place, isCut: false, isThread: false, isLoose: false });
    });
    y += MARK_BAND_EMS * em + Math.max(...row.map(({ label }) => label.height)) + ROW_GAP_EMS * em;
  }
  return { marks, height: y };
}
