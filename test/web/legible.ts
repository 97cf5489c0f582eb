/** What a figure must not do at any width: write one thing over another, leave its own frame, lose an event. */
import type { TimelinePage } from './timeline-page.js';

interface Words {
  readonly words: string;
  readonly box: DOMRect;
}

/** Everything that is written on the figure: labels, counts, the axis, heads of lanes, eras and gaps. */
function written(page: TimelinePage): readonly Words[] {
  return [
    ...page.marks.map(({ label, labelBox }) => ({ words: label, box: labelBox })),
    ...page.crowds.map(({ name, textBox }) => ({ words: name, box: textBox })),
    ...page.lanes.map(({ name, nameBox }) => ({ words: name, box: nameBox })),
    ...page.bands.map(({ words, wordsBox }) => ({ words, box: wordsBox })),
    ...page.axisBoxes.filter(({ words }) => words !== ''),
  ];
}

/** Boxes of text hold room above and below the letters, in which nothing is seen. */
const AIR_PX = 3;

export function overlaps(page: TimelinePage): readonly string[] {
  const all = written(page);
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `“${one.words}” lies on “${other.words}”`),
  );
}

function meet(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right - 0.5 &&
    other.left < one.right - 0.5 &&
    one.top + AIR_PX < other.bottom &&
    other.top + AIR_PX < one.bottom
  );
}

export function outside(page: TimelinePage): readonly string[] {
  const { left, right, bottom } = page.figureBox;
  return written(page)
    .filter(({ box }) => box.left < left - 1 || box.right > right + 1 || box.bottom > bottom + AIR_PX)
    .map(({ words }) => `“${words}” leaves the figure`);
}

/** Events that are neither a mark nor counted, or both. */
export function lost(page: TimelinePage): readonly string[] {
  const counted = page.crowds.reduce((sum, { count }) => sum + count, 0);
  const all = page.entries.length;
  return page.marks.length + counted === all
    ? []
    : [`${all} events, but ${page.marks.length} marks and ${counted} more`];
}

/** All that is wrong with a figure that shows the whole of a case. */
export function illegible(page: TimelinePage): readonly string[] {
  return [...overlaps(page), ...outside(page), ...lost(page)];
}
