/** An event's label: its date, its title in at most three lines, and what has to be said with it. */
import type { FontKey, Measure } from './type.js';
import { FONTS } from './type.js';
import { wrap } from './wrap.js';

/** The words of an event on a figure. */
export interface EventWords {
  /** Empty where another label says it. */
  readonly date: string;
  readonly title: string;
  /** The numbers of its sources, such as `1, 4`. */
  readonly marks: string;
  /** What has to be said with it, below the title. */
  readonly note: string | undefined;
  /** The note says that something about it does not fit. */
  readonly isOdd: boolean;
}

export interface LabelLine {
  readonly text: string;
  readonly font: FontKey;
  /** Baseline, CSS px from the label's top. */
  readonly y: number;
  /** Source numbers that follow the line, and where they start, CSS px from the label's start. */
  readonly marks?: { readonly text: string; readonly x: number };
}

export interface Label {
  readonly lines: readonly LabelLine[];
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** What is said below its title is that something does not fit. */
  readonly isOdd: boolean;
}

export interface LabelSpace {
  /** CSS px of an em of the figure. */
  readonly em: number;
  /** Greatest width, CSS px. */
  readonly width: number;
  readonly measure: Measure;
  /** How much wider words are than their font makes them; 1 unless it says so. */
  readonly spread?: number;
}

/** Greatest number of lines of each part. */
export type Most = Readonly<Record<'date' | 'title' | 'note', number>>;

const MOST: Most = { date: 2, title: 3, note: 2 };
const MARK_GAP_EMS = 0.2;
/** The numbers of very many sources take at most this part of a label. */
const MARK_SHARE = 0.4;
/** Part of a line's lead above its baseline. */
const ASCENT = 0.8;

/** What is spaced more widely takes more lines, and ends where it did before. */
export function spreadMost({ date, title, note }: Most, spread: number): Most {
  const more = (lines: number): number => Math.max(lines, Math.round(lines * spread));
  return { date: more(date), title: more(title), note: more(note) };
}

export function makeLabel(
  words: EventWords,
  { em, width, measure, spread = 1 }: LabelSpace,
  usual = MOST,
): Label {
  const most = spreadMost(usual, spread);
  const lines: LabelLine[] = [];
  let bottom = 0;
  let widest = 0;
  const add = (text: string, font: FontKey): void => {
    const lead = FONTS[font].lead * em;
    lines.push({ text, font, y: bottom + lead * ASCENT });
    bottom += lead;
    widest = Math.max(widest, measure(text, font));
  };
  const wrapped = (text: string, font: FontKey, count: number, room = width): readonly string[] =>
    wrap(text, measure, { font, width: room, lines: count });
  if (words.date !== '') for (const line of wrapped(words.date, 'date', most.date)) add(line, 'date');
  const [numbers = ''] = wrapped(words.marks, 'mark', 1, MARK_SHARE * width);
  const marks = numbers === '' ? 0 : measure(numbers, 'mark') + MARK_GAP_EMS * em;
  for (const line of wrapped(words.title, 'title', most.title, width - marks)) add(line, 'title');
  if (marks > 0) widest = Math.max(widest, putMarks(lines, numbers, { em, width, measure }) + marks);
  if (words.note !== undefined) for (const line of wrapped(words.note, 'note', most.note)) add(line, 'note');
  return { lines, width: Math.ceil(widest), height: Math.ceil(bottom), isOdd: words.isOdd };
}

/** Puts the source numbers behind the last line; gives where that line ends. */
function putMarks(lines: LabelLine[], text: string, { em, measure }: LabelSpace): number {
  const last = lines.pop();
  if (!last) return 0;
  const end = measure(last.text, last.font);
  lines.push({ ...last, marks: { text, x: end + MARK_GAP_EMS * em } });
  return end;
}
