/** Eras and what is said of gaps: lines above the axis, each with its words, in as many rows as they need. */
import type { Frame } from './arrange.js';
import type { Band, BandGeometry } from './geometry.js';
import { Rows } from './rows.js';
import type { TimeScale } from './scale.js';
import { wrap } from './wrap.js';

/** Height of a row of bands, in ems. */
export const BAND_EMS = 1.7;
const BASELINE_EMS = 1;
const MOST_ROWS = 3;
const GAP_EMS = 0.75;
/** Words may be wider than what they are about, up to this. */
const MOST_EMS = 32;

/** The rows that the bands of a whole axis need, and the row of each; what finds none is left to the list. */
export function rowsOfBands(
  bands: readonly Band[],
  scale: TimeScale,
  frame: Frame,
): ReadonlyMap<Band, number> {
  const rows = new Rows(GAP_EMS * frame.em, MOST_ROWS);
  const found = new Map<Band, number>();
  const boxes = bands.map((band) => ({ band, ...boxOf(band, scale, frame) }));
  for (const { band, ...box } of boxes.sort((a, b) => a.from - b.from)) {
    const place = rows.place(box);
    if (!place) continue;
    rows.take(place.row, box);
    found.set(band, place.row);
  }
  return found;
}

/** A band with its words: of an era from its start, of a gap around its middle. */
function boxOf(
  band: Band,
  scale: TimeScale,
  frame: Frame,
): { from: number; to: number; textX: number; width: number } {
  const from = scale.toX(band.from);
  const to = scale.toX(band.to);
  const width = Math.min(frame.measure(band.text, 'note') + 1, MOST_EMS * frame.em, frame.width);
  const start = band.kind === 'era' ? from : (from + to - width) / 2;
  const textX = Math.max(scale.start, Math.min(start, scale.end - width));
  return { from: Math.min(from, textX), to: Math.max(to, textX + width), textX, width };
}

/** The bands in view. Words stay in view as long as what is seen of their band has room for them. */
export function layoutBands(
  placed: ReadonlyMap<Band, number>,
  scale: TimeScale,
  frame: Frame,
): readonly BandGeometry[] {
  const { width, em, measure } = frame;
  return [...placed].flatMap(([band, row]) => {
    const { kind, position } = band;
    const from = Math.max(scale.toX(band.from), -em);
    const to = Math.min(scale.toX(band.to), width + em);
    const box = boxOf(band, scale, frame);
    if (to <= 0 || from >= width || to <= from) return [];
    const textX = Math.max(Math.min(0, to - box.width), Math.min(box.textX, width - box.width));
    const room = { font: 'note', width: box.width, lines: 1 } as const;
    const [text = ''] = textX < 0 ? [] : wrap(band.text, measure, room);
    return { kind, position, from, to, textX, y: (row * BAND_EMS + BASELINE_EMS) * em, text };
  });
}
