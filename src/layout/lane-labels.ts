/** Labels of a lane's events: made once for an event in a frame, and of even rows no higher than the rows are. */
import type { Frame } from './arrange.js';
import { type EventWords, type Label, type Most, makeLabel, spreadMost } from './label.js';
import { FONTS } from './type.js';

const LABEL_EMS = 19;
/** On a narrow figure a label takes at most this part of it. */
const LABEL_SHARE = 0.42;
/** Labels of even rows: no higher than this, so that rows keep their place whatever comes into view. */
export const SHORT: Most = { date: 1, title: 2, note: 1 };

const labels = new WeakMap<Frame, Map<EventWords, Label>>();

export function labelOf(words: EventWords, frame: Frame, isEven: boolean): Label {
  const known = labels.get(frame) ?? new Map<EventWords, Label>();
  labels.set(frame, known);
  let label = known.get(words);
  if (!label) {
    known.set(words, (label = makeLabel(words, labelSpace(frame), isEven ? shortFor(words) : undefined)));
  }
  return label;
}

/** A frame as wide as a label may be. */
export function labelSpace(frame: Frame): Frame {
  return { ...frame, width: Math.min(LABEL_EMS * frame.em, frame.width * LABEL_SHARE) };
}

/** The height that any label of even rows may have, CSS px. */
export function evenHeight({ em, spread = 1 }: Frame): number {
  const { date, title } = spreadMost(SHORT, spread);
  return Math.ceil((date * FONTS.date.lead + title * FONTS.title.lead) * em);
}

/** A label with a note has a line less for its title. */
function shortFor({ note }: EventWords): Most {
  return note === undefined ? SHORT : { ...SHORT, title: 1 };
}
