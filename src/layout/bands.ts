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
const GAP_EMS = 0.5;

/** The rows that the bands of a whole axis need, and the row of each; what finds none is left to the list. */
export function rowsOfBands(bands: readonly Band[], scale: TimeScale, em: number): ReadonlyMap<Band, number> {
  const rows = new Rows(GAP_EMS * em, MOST_ROWS);
  const found = new Map<Band, number>();
  const inOrder = [...bands].sort((a, b) => a.from - b.from);
  for (const band of inOrder) {
    const from = scale.toX(band.from);
    const box = { from, to: Math.max(scale.toX(band.to), from + 2 * em) };
    const place = rows.place(box);
    if (!place) continue;
    rows.take(place.row, box);
    found.set(band, place.row);
  }
  return found;
}

/** The bands in view. Words stay in view as long as any of their band does. */
export function layoutBands(
  placed: ReadonlyMap<Band, number>,
  scale: TimeScale,
  { width, em, measure }: Frame,
): readonly BandGeometry[] {
  return [...placed].flatMap(([{ kind, position, from: start, to: end, text }, row]) => {
    const from = Math.max(scale.toX(start), -em);
    const to = Math.min(scale.toX(end), width + em);
    if (to <= 0 || from >= width || to <= from) return [];
    const textX = Math.max(0, from);
    const room = Math.min(width, to) - textX;
    const [words = ''] = room < 2 * em ? [] : wrap(text, measure, { font: 'note', width: room, lines: 1 });
    return { kind, position, from, to, textX, y: (row * BAND_EMS + BASELINE_EMS) * em, text: words, full: text };
  });
}
