/** Seats in columns and rows, on which boxes are tried before they have their places. */
import { type Arrangement, regionOf } from './regions.js';
import type { PartyBox } from './tree.js';

const COLUMN_GAP_PX = 100;
const ROW_GAP_PX = 40;

export interface Seat {
  /** Boxes change seats within a region. */
  readonly region: string;
  /** The column or row that it is in, its number, and the seat's place in it. */
  readonly line: PartyBox[];
  readonly lineNumber: number;
  readonly order: number;
  readonly isInColumn: boolean;
  readonly x: number;
  readonly y: number;
  box: PartyBox | undefined;
}

/** Seats for all, with some left free to move through; where `isInLine`, each column and row is a region of its own. */
export function makeSeats({ columns, above, below }: Arrangement, isInLine: boolean): Seat[] {
  const seats: Seat[] = [];
  const heights = columns.flatMap(({ boxes }) => boxes.map((box) => box.height));
  const pitch = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length) + ROW_GAP_PX;
  const most = Math.max(0, ...columns.map(({ boxes }) => boxes.length));
  let lineNumber = 0;
  let x = 0;
  for (const { boxes, region } of columns) {
    const width = Math.max(0, ...boxes.map((box) => box.width));
    // As far as the longest column reaches.
    const count = Math.max(boxes.length, Math.min(most, boxes.length + 2));
    const first = Math.floor((count - boxes.length) / 2);
    const line = { region: isInLine ? `${lineNumber}` : region, line: boxes, lineNumber, isInColumn: true };
    for (let order = 0; order < count; order++) {
      const y = (order - (count - 1) / 2) * pitch;
      seats.push({ ...line, order, x: x + width / 2, y, box: boxes[order - first] });
    }
    lineNumber += 1;
    x += width + COLUMN_GAP_PX;
  }
  const middle = Math.max(0, x - COLUMN_GAP_PX) / 2;
  const edge = (most / 2) * pitch + ROW_GAP_PX * 2;
  const seatRow = (row: PartyBox[], y: number): void => {
    const width = row.reduce((sum, box) => sum + box.width + COLUMN_GAP_PX / 2, 0) / row.length;
    row.forEach((box, order) => {
      const region = isInLine ? `${lineNumber}` : `row ${regionOf(box)}`;
      const line = { region, line: row, lineNumber, isInColumn: false };
      seats.push({ ...line, order, x: middle + (order - (row.length - 1) / 2) * width, y, box });
    });
    lineNumber += 1;
  };
  above.forEach((row, i) => seatRow(row, -edge - i * pitch));
  below.forEach((row, i) => seatRow(row, edge + i * pitch));
  return seats;
}
