/**
 * Room for ties that pass columns: in each column between its ends a tie has a lane, which takes its place among the
 * boxes there as one of them (the dummy vertices of layered drawing, Sugiyama et al. 1981). Ties between the same two
 * boxes share their lanes.
 */
import type { PartySubject } from './geometry.js';
import type { Arrangement } from './regions.js';
import { type Link, makeBox, type PartyBox } from './tree.js';

/** What a lane needs for each of its ties, CSS px. */
export const TIE_PX = 24;
const MOST_PX = 144;

export interface Laned {
  readonly arrangement: Arrangement;
  readonly lanes: readonly PartyBox[];
  /** The links, those with lanes in pieces from lane to lane. */
  readonly links: readonly Link[];
}

/** The same arrangement with lanes in it. */
export function layLanes(arrangement: Arrangement, links: readonly Link[], firstIndex: number): Laned {
  const columns = arrangement.columns.map(({ region, boxes }) => ({ region, boxes: [...boxes] }));
  const columnOf = new Map(columns.flatMap(({ boxes }, i) => boxes.map((box) => [box, i] as const)));
  const lanes = new Map<string, PartyBox>();
  const laneAt = (column: number, link: Link): PartyBox => {
    const ends = [link.from.root.index, link.to.root.index].sort((one, other) => one - other);
    const key = `${column} ${ends.join(' ')}`;
    const lane = lanes.get(key) ?? makeLane(firstIndex + lanes.size);
    if (!lanes.has(key)) {
      const { boxes = [] } = columns[column] ?? {};
      boxes.splice(Math.floor(boxes.length / 2), 0, lane);
    }
    lanes.set(key, lane);
    lane.height = Math.min(MOST_PX, lane.height + TIE_PX);
    return lane;
  };
  const pieces = links.flatMap((link): Link[] => {
    const one = columnOf.get(link.from.root);
    const other = columnOf.get(link.to.root);
    if (one === undefined || other === undefined || Math.abs(one - other) < 2) return [link];
    const by = Math.sign(other - one);
    const stops = [link.from];
    for (let column = one + by; column !== other; column += by) stops.push(laneAt(column, link));
    stops.push(link.to);
    return stops.slice(1).map((to, i) => ({ ...link, labelWidth: 0, from: stops[i] as PartyBox, to }));
  });
  return { arrangement: { ...arrangement, columns }, lanes: [...lanes.values()], links: pieces };
}

function makeLane(index: number): PartyBox {
  const lane = makeBox({ id: '', place: 'third' } as PartySubject, index);
  lane.isLane = true;
  return lane;
}
