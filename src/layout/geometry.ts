/** What a drawing of a timeline is made of, in CSS px from the frame's top left; and what layout has to know for it. */
import type { Precision } from '../case/date.js';
import type { EventEntry } from '../case/index-case.js';
import type { Subject } from './arrange.js';
import type { Label } from './label.js';
import type { MarkKind } from './mark-kind.js';
import type { Tick } from './ticks.js';

/** A mark with its label. x grows with time, also where the frame is mirrored it counts from the left. */
export interface MarkGeometry {
  readonly entry: EventEntry;
  readonly kind: MarkKind;
  readonly x: number;
  /** The extent of all that the date may mean; equal where it is too short to be seen. */
  readonly from: number;
  readonly to: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly label: Label;
  /** Where the label starts: its left edge, or its right edge in a mirrored frame. */
  readonly labelX: number;
  readonly labelY: number;
  readonly row: number;
}

export interface CrowdGeometry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly entries: readonly EventEntry[];
}

export interface FoldGeometry {
  readonly kind: 'fold' | 'before' | 'after';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface TickGeometry {
  readonly x: number;
  readonly text: string;
}

/** From the mark of one event to that of another, where the second lies before the first. */
export interface TieGeometry {
  readonly id: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  /** The axis line. */
  readonly axisY: number;
  readonly isMirrored: boolean;
  readonly em: number;
  readonly marks: readonly MarkGeometry[];
  readonly crowds: readonly CrowdGeometry[];
  readonly ticks: readonly TickGeometry[];
  readonly folds: readonly FoldGeometry[];
  readonly ties: readonly TieGeometry[];
  /** Events that nothing places in time, below the axis; and where their heading stands. */
  readonly undated: readonly MarkGeometry[];
  readonly undatedY: number;
}

export interface TimelineSubject extends Subject {
  /** Ties to draw: from the later event back to the earlier. */
  readonly ties: readonly { readonly from: string; readonly to: string }[];
  readonly tickText: (tick: Tick) => string;
  readonly foldText: (fold: { kind: 'fold' | 'before' | 'after'; from: number; to: number }) => string;
  readonly timeZone: string | undefined;
  readonly finest: Precision;
}

/** Height of the band in which a mark stands above its label, in ems. */
export const MARK_BAND_EMS = 1;
/** Between one row and the next, in ems. */
export const ROW_GAP_EMS = 0.9;
/** From a tick to its words, in ems. */
export const TICK_GAP_EMS = 0.35;
