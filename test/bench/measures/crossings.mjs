/** How readable a drawing of parties is: exact counts on what was drawn. */

/**
 * `{ crossings, overlaps }`: how often a link crosses another for each link, and how many pairs of parties overlap for
 * each party. Links that share a party may meet there and are not counted with each other.
 * @param nodes `{ id, x, y, width, height }` around their centers. @param links `{ from, to, points: [[x, y], …] }`
 */
export function measureDrawing({ nodes, links }) {
  return {
    shown: nodes.length,
    crossings: links.length === 0 ? 0 : countCrossings(links) / links.length,
    overlaps: nodes.length === 0 ? 0 : countOverlaps(nodes) / nodes.length,
  };
}

/** Each pair whose boxes meet, once; found by a sweep from left to right. */
function eachMeeting(boxes, see) {
  const sorted = boxes.toSorted((a, b) => a.left - b.left);
  const open = [];
  for (const box of sorted) {
    let kept = 0;
    for (const other of open) {
      if (other.right < box.left) continue;
      open[kept] = other;
      kept += 1;
      if (other.top <= box.bottom && other.bottom >= box.top) see(box, other);
    }
    open.length = kept;
    open.push(box);
  }
}

function countCrossings(links) {
  let count = 0;
  const isApart = (a, b) => a.from !== b.from && a.from !== b.to && a.to !== b.from && a.to !== b.to;
  eachMeeting(links.flatMap(runsOf), (a, b) => {
    if (a.link !== b.link && isApart(a.link, b.link) && doCross(a.from, a.to, b.from, b.to)) count += 1;
  });
  return count;
}

function runsOf(link) {
  return link.points.slice(1).map((to, i) => {
    const from = link.points[i];
    const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
    return { link, from, to, left, right, top, bottom };
  });
}

/** On which side of a line a point lies: above 0, below 0, or on it. */
function side([ax, ay], [bx, by], [x, y]) {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

/** Whether each has its ends on both sides of the other; what only touches does not cross. */
function doCross(a, b, c, d) {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function countOverlaps(nodes) {
  let count = 0;
  const boxes = nodes.map(({ x, y, width, height }) => ({
    ...{ left: x - width / 2 + 0.5, right: x + width / 2 - 0.5 },
    ...{ top: y - height / 2 + 0.5, bottom: y + height / 2 - 0.5 },
  }));
  eachMeeting(boxes, () => {
    count += 1;
  });
  return count;
}
