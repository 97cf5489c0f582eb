/**
 * What stands below a figure that goes out as a picture, where nothing can be opened: what the marks mean, and the events
 * that are only counted.
 */
import { type SVGTemplateResult, svg } from 'lit';
import { FONTS, type Measure } from '../layout/type.js';
import { wrap } from '../layout/wrap.js';
import { px } from './glyph.js';
import { drawInBox, GLYPH, type LegendItem } from './legend-items.js';

/** Lengths are CSS px. */
export interface BelowRoom {
  readonly width: number;
  readonly em: number;
  readonly measure: Measure;
  readonly isMirrored: boolean;
}

/** From 0 0 down. */
export interface BelowPicture {
  readonly drawn: readonly SVGTemplateResult[];
  readonly height: number;
}

/** A column is at least this wide, in ems. */
const COLUMN_EMS = 19;
const BETWEEN_EMS = 2;
const BESIDE_EMS = 0.75;
const APART_EMS = 1;
const MOST_LINES = 3;
/** From the middle of a line of words to its baseline, in their size. */
const DESCENT = 0.35;
const { size: SIZE, lead: LEAD } = FONTS.note;

/** @param counted a heading, and a line for each event. */
export function drawBelowPicture(
  items: readonly LegendItem[],
  [heading, ...counted]: readonly string[],
  room: BelowRoom,
): BelowPicture {
  const legend = drawItems(items, room);
  if (heading === undefined) return legend;
  const apart = legend.height > 0 ? APART_EMS * room.em : 0;
  const top = legend.height + apart;
  const list = drawLines(counted, room, top + LEAD * room.em);
  const head = drawText([heading], room, { from: 0, middle: top + (LEAD * room.em) / 2 });
  return { drawn: [...legend.drawn, head, ...list.drawn], height: list.height };
}

/** In rows of as many columns as there is room for. */
function drawItems(items: readonly LegendItem[], room: BelowRoom): BelowPicture {
  const { width, em, measure, isMirrored } = room;
  const { columns, step, column } = columnsOf(room);
  const beside = GLYPH.width + BESIDE_EMS * em;
  const drawn: SVGTemplateResult[] = [];
  let top = 0;
  for (let i = 0; i < items.length; i += columns) {
    const row = items.slice(i, i + columns).map(({ draw, word }) => ({
      draw,
      lines: wrap(word, measure, { font: 'note', width: column - beside, lines: MOST_LINES }),
    }));
    const tallest = Math.max(...row.map(({ lines }) => lines.length));
    const height = Math.max(GLYPH.height, (tallest + 0.25) * LEAD * em);
    const middle = top + height / 2;
    row.forEach(({ draw, lines }, j) => {
      const left = isMirrored ? width - j * step - GLYPH.width : j * step;
      drawn.push(svg`<g transform="translate(${px(left)} ${px(middle - GLYPH.height / 2)})">${drawInBox(draw, isMirrored)}</g>
        ${drawText(lines, room, { from: j * step + beside, middle })}`);
    });
    top += height;
  }
  return { drawn, height: top };
}

/** In columns that are read one after the other. */
function drawLines(lines: readonly string[], room: BelowRoom, top: number): BelowPicture {
  const { columns, step, column } = columnsOf(room);
  const lead = LEAD * room.em;
  const wrapping = { font: 'note', width: column, lines: MOST_LINES } as const;
  const all = lines.flatMap((line) => wrap(line, room.measure, wrapping));
  const rows = Math.ceil(all.length / columns);
  const drawn = all.map((line, i) =>
    drawText([line], room, {
      from: Math.floor(i / rows) * step,
      middle: top + ((i % rows) + 0.5) * lead,
    }),
  );
  return { drawn, height: top + rows * lead };
}

function columnsOf({ width, em }: BelowRoom): {
  readonly columns: number;
  /** From one column to the next, and how wide each is. */
  readonly step: number;
  readonly column: number;
} {
  const between = BETWEEN_EMS * em;
  const columns = Math.max(1, Math.floor((width + between) / (COLUMN_EMS * em + between)));
  const step = (width + between) / columns;
  return { columns, step, column: step - between };
}

/** Lines around their middle, so far from the side where lines begin. */
function drawText(
  lines: readonly string[],
  { width, em, isMirrored }: BelowRoom,
  { from, middle }: { readonly from: number; readonly middle: number },
): SVGTemplateResult {
  const x = px(isMirrored ? width - from : from);
  const baseline = (i: number): number =>
    middle + (DESCENT * SIZE + (i - (lines.length - 1) / 2) * LEAD) * em;
  return svg`${lines.map((line, i) => svg`<text class="note" font-size=${px(SIZE * em)} x=${x} y=${px(baseline(i))}>${line}</text>`)}`;
}
