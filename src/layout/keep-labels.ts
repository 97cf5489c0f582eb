/**
 * Labels that an end of the window would cut: each is moved as far as the words of its row leave room, below the bar of
 * another event, too, and shortened to the room there is; its mark stays. What is out of view has no label.
 */
import type { MarkGeometry, TimelineGeometry } from './geometry.js';
import type { Label, LabelLine } from './label.js';
import { GAP_EMS, MARK_EMS } from './track.js';
import type { Measure } from './type.js';
import { wrap } from './wrap.js';

/** Where a mark and its label begin and end, CSS px from the side where time begins. */
interface Reach {
  readonly mark: MarkGeometry;
  readonly start: number;
  /** Where the next label of the row may begin. */
  readonly end: number;
  /** Some of its mark is seen, as far as the room beside the axis. */
  readonly isSeen: boolean;
}

/** In less room than this no word can be read. */
const LEAST_EMS = 3;

/** The marks of which something is in view, with labels that are whole or end in an ellipsis. */
export function keepLabels(
  { marks, width, em, isMirrored }: TimelineGeometry,
  measure: Measure,
): readonly MarkGeometry[] {
  const along = (x: number): number => (isMirrored ? width - x : x);
  const reaches = marks.map((mark): Reach => {
    const [x, start] = [along(mark.x), along(mark.labelX)];
    const ends = mark.isThread ? [x] : [x, along(mark.from), along(mark.to)];
    const isSeen = Math.min(...ends) <= width + em && Math.max(...ends) >= -em;
    const end = Math.max(x + MARK_EMS * em, start + mark.label.width) + GAP_EMS * em;
    return { mark, start, end, isSeen };
  });
  const put = (mark: MarkGeometry, begin: number, to: number): MarkGeometry => {
    return { ...mark, labelX: along(begin), label: within(mark.label, to - begin, { em, measure }) };
  };
  return reaches.flatMap(({ mark, start, isSeen }): MarkGeometry | readonly [] => {
    const { label, seat, lane, row } = mark;
    if (!isSeen) return mark.isThread ? { ...mark, label: { ...label, ...NO_WORDS } } : [];
    const own = start + label.width;
    if (start >= 0 && own <= width) return mark;
    // Among others in columns a label has the room of its own place, and no more.
    if (seat) return put(mark, Math.max(0, start), Math.min(width, own));
    const others = reaches.filter(({ mark: of }) => of !== mark && of.lane === lane && of.row === row);
    const before = others.filter((other) => other.start < start);
    const after = others.filter((other) => other.start > start);
    const from = Math.max(0, ...before.map(({ end }) => end));
    const to = Math.min(width, ...after.map((other) => other.start - GAP_EMS * em));
    const begin = Math.max(from, Math.min(start, to - label.width));
    return put(mark, begin, to);
  });
}

/** A label in so many CSS px, with no more lines than it has; without any where no word has room. */
function within(label: Label, room: number, { em, measure }: { em: number; measure: Measure }): Label {
  if (label.width <= room) return label;
  const fonts = new Set(label.lines.map(({ font }) => font));
  const lines = [...fonts].flatMap((font) =>
    shortened(
      label.lines.filter((line) => line.font === font),
      room,
      measure,
    ),
  );
  const end = ({ text, font, marks }: LabelLine): number =>
    marks ? marks.x + measure(marks.text, 'mark') : measure(text, font);
  const width = Math.max(...lines.map(end));
  return room < LEAST_EMS * em || width > room ? { ...label, ...NO_WORDS } : { ...label, lines, width };
}

const NO_WORDS = { lines: [], width: 0 };

/** Lines of one font, as one text, in as many lines. */
function shortened(lines: readonly LabelLine[], room: number, measure: Measure): readonly LabelLine[] {
  const { font, text: end, marks } = lines.at(-1) as LabelLine;
  const gap = marks ? marks.x - measure(end, font) : 0;
  const width = room - (marks ? gap + measure(marks.text, 'mark') : 0);
  const text = lines.map((line) => line.text).join(' ');
  const wrapped = wrap(text, measure, { font, width, lines: lines.length });
  return wrapped.map((line, i): LabelLine => {
    const { y } = lines[i] as LabelLine;
    if (i < wrapped.length - 1) return { text: line, font, y };
    const last = atWord(line, text);
    return { text: last, font, y, ...(marks && { marks: { ...marks, x: measure(last, font) + gap } }) };
  });
}

const ELLIPSIS = '…';

/** A line that ends within a word of the text ends before it, unless it has no other. */
function atWord(line: string, text: string): string {
  const head = line.slice(0, -ELLIPSIS.length);
  const space = head.lastIndexOf(' ');
  const isWhole = !line.endsWith(ELLIPSIS) || text.endsWith(line) || text.includes(`${head} `);
  return isWhole || space === -1 ? line : head.slice(0, space) + ELLIPSIS;
}
