/** Names and verbs in lines, and the space that they take. */
import { FONTS, type FontKey } from '../type.js';
import { wrap } from '../wrap.js';
import type { PartiesFrame, Rect } from './geometry.js';
import type { Forest, Link, PartyBox } from './tree.js';

/** How wide lines may become, in ems. */
export interface Measures {
  readonly name: number;
  readonly verb: number;
}

/** Space around the words of a party, in ems. */
export const PADDING_X_EMS = 0.75;
export const PADDING_Y_EMS = 0.5;
const MOST_NAME_LINES = 5;
const MOST_NOTE_LINES = 3;
const MOST_VERB_LINES = 4;
const LEAST_WIDTH_EMS = 2.5;
/** Who has many ties is taller, so that their lines find room. */
const TIES_IN_HEIGHT = 5;
const TIE_EMS = 0.25;
const MOST_EXTRA_EMS = 4;
/** Space around a verb, in ems. */
const VERB_PADDING_X_EMS = 0.375;
const VERB_PADDING_Y_EMS = 0.125;
/** Part of a line's lead above its baseline. */
export const ASCENT = 0.78;

/** Texts between two steps. */
const PACE = 200;

/** Wraps all that is written, and says how large it is. */
export function* sizeWords(
  { boxes, links }: Forest,
  frame: PartiesFrame,
  measures: Measures,
): Generator<undefined, void> {
  for (const [i, box] of boxes.entries()) {
    if (i % PACE === PACE - 1) yield;
    sizeName(box, frame, measures.name * frame.em);
    box.extra = 0;
  }
  for (const { from, to } of links) for (const box of from === to ? [from] : [from, to]) box.extra += 1;
  for (const box of boxes) {
    const more = Math.max(0, box.extra - TIES_IN_HEIGHT) * TIE_EMS;
    box.extra = box.parts.length > 0 ? 0 : Math.min(MOST_EXTRA_EMS, more) * frame.em;
  }
  for (const [i, link] of links.entries()) {
    if (i % PACE === PACE - 1) yield;
    sizeVerb(link, frame, measures.verb * frame.em);
  }
}

/** Wraps a name into a width, CSS px. */
export function sizeName(box: PartyBox, { em, measure }: PartiesFrame, width: number): void {
  const { text, note } = box.subject;
  const wrapped = (of: string, font: FontKey, lines: number): readonly string[] =>
    of.trim() === '' ? [] : wrap(of, measure, { font, width, lines });
  box.lines = wrapped(text, 'title', MOST_NAME_LINES);
  box.note = wrapped(note ?? '', 'note', MOST_NOTE_LINES);
  const widths = [
    ...box.lines.map((line) => measure(line, 'title')),
    ...box.note.map((line) => measure(line, 'note')),
  ];
  const widest = Math.max(LEAST_WIDTH_EMS * em, ...widths);
  const height = Math.max(1, box.lines.length) * FONTS.title.lead + box.note.length * FONTS.note.lead;
  box.wordsWidth = Math.ceil(widest + 2 * PADDING_X_EMS * em);
  box.wordsHeight = Math.ceil((height + 2 * PADDING_Y_EMS) * em);
}

function sizeVerb(link: Link, { em, measure }: PartiesFrame, width: number): void {
  const { text } = link.subject;
  link.lines = text.trim() === '' ? [] : wrap(text, measure, { font: 'note', width, lines: MOST_VERB_LINES });
  const isNone = link.lines.length === 0;
  const widest = Math.max(0, ...link.lines.map((line) => measure(line, 'note')));
  const height = link.lines.length * FONTS.note.lead;
  link.labelWidth = isNone ? 0 : Math.ceil(widest + 2 * VERB_PADDING_X_EMS * em);
  link.labelHeight = isNone ? 0 : Math.ceil((height + 2 * VERB_PADDING_Y_EMS) * em);
}

/** The words at the head of a whole that has its place. */
export function headOf({ x, y, width, wordsWidth, wordsHeight }: PartyBox, em: number): Rect {
  const across = wordsWidth - 2 * PADDING_X_EMS * em;
  return {
    x: x + (width - across) / 2,
    y: y + PADDING_Y_EMS * em,
    width: across,
    height: wordsHeight - 2 * PADDING_Y_EMS * em,
  };
}
