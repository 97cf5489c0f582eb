/** What every peer is given: the same text as `<case-timeline>`, read by JSON.parse and Date.parse. */

/** The lanes' colors: a picture is there when one of them is. */
export const COLORS = [
  '#1f77b4',
  '#d95f02',
  '#2ca02c',
  '#d62728',
  '#9467bd',
  '#8c564b',
  '#e377c2',
  '#17807e',
];

/** `{ id, title, start, end, lane }` for each event: ms since 1970 UTC, `end` undefined for a moment, lane from 0. */
export function readEvents(text) {
  return JSON.parse(text).events.map(({ id, title, when, parties }) => {
    const [start, end] = when.split('/');
    return {
      id,
      title,
      start: Date.parse(start),
      end: end === undefined ? undefined : Date.parse(end),
      lane: Number(parties[0].slice('lane-'.length)) - 1,
    };
  });
}

/** From the first to the last of them, ms. */
export function extentOf(events) {
  let [from, to] = [Infinity, -Infinity];
  for (const { start, end = start } of events) {
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return [from, to];
}
