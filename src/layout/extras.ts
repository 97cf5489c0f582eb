/**
 * What a figure has besides its marks, for a reader who looks closer: what leads from one event to another, and what is
 * under way at the edge of the window. Added to a figure that is laid out; a page loads it after the first picture.
 */
import type { Instant } from '../case/date.js';
import type { LaneRange, TimelineGeometry, TimelineSubject } from './geometry.js';
import { keepLabels } from './keep-labels.js';
import { laneNames, layoutLinks, layoutTies } from './ties.js';
import type { Measure } from './type.js';
import { crowdUnderWay } from './under-way.js';
import { isSeen } from './unseen.js';

export interface ExtrasSubject {
  readonly subject: TimelineSubject;
  readonly measure: Measure;
  /** Where the window begins. */
  readonly from: Instant;
  /** "12 under way". */
  readonly underWay: (count: number) => string;
  /** Only these lanes are laid out; undefined: all. */
  readonly seen?: LaneRange | undefined;
}

export interface Extras {
  readonly ties: ReturnType<typeof layoutTies>;
  readonly links: ReturnType<typeof layoutLinks>;
  readonly geometry: TimelineGeometry;
}

/** The figure with what is under way, and what leads from mark to mark. */
export function layoutExtras(geometry: TimelineGeometry, of: ExtrasSubject): Extras {
  const { undated, crowds } = geometry;
  const marks = keepLabels(geometry, of.measure);
  const names = laneNames(geometry, of.measure);
  const earlier = of.subject.lanes.flatMap(
    ({ track }, lane) =>
      (isSeen(of.seen, lane) ? crowdUnderWay({ track, lane }, geometry, of) : undefined) ?? [],
  );
  return {
    ties: layoutTies(of.subject, geometry, [...marks, ...undated], names),
    links: layoutLinks(of.subject, geometry, names),
    geometry: { ...geometry, marks, crowds: [...earlier, ...crowds] },
  };
}
