/** What a drawing of a timeline is made of, in CSS px from the frame's top left; and what layout has to know for it. */
import type { Instant, Precision } from '../case/date.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import type { Subject } from './arrange.js';
import type { Seat } from './columns.js';
import type { Label } from './label.js';
import type { Lane } from './lanes.js';
import type { MarkKind } from './mark-kind.js';
import type { Tick, TickContext } from './ticks.js';

/** A stretch along the axis. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A mark with its label. x grows with time, also where the frame is mirrored it counts from the left. */
export interface MarkGeometry {
  readonly entry: EventEntry;
  readonly kind: MarkKind;
  readonly x: number;
  /** The extent of all that the date may mean; equal where it is too short to be seen. */
  readonly from: number;
  readonly to: number;
  /** It goes on, but cannot be drawn further. */
  readonly isCut: boolean;
  /** Its extent is but a thin line over all that it may mean. */
  readonly isThread: boolean;
  /** Its date is known no better than its extent, which is wide: no place in it is marked out. */
  readonly isLoose: boolean;
  /** Its label's place among those of events that share its extent; the first of them draws that. */
  readonly seat?: Seat | undefined;
  /** Where the accounts that differ place it. */
  readonly versions: readonly Extent[];
  /** Middle of the mark. */
  readonly y: number;
  readonly label: Label;
  /** Where the label starts: its left edge, or its right edge in a mirrored frame. */
  readonly labelX: number;
  readonly labelY: number;
  readonly row: number;
  /** Its lane's place among the lanes; -1 where it has none. */
  readonly lane: number;
}

/** Height of a count of events, in ems. */
export const CROWD_EMS = 1.75;

/** Events for which there is no room. */
export interface CrowdGeometry {
  /** gathered: they begin there. under way: they began before what is in view, and reach into it. */
  readonly kind: 'gathered' | 'under way';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its lane's place among the lanes. */
  readonly lane: number;
  readonly count: number;
  /** The count in words. */
  readonly text: string;
  readonly first: EventEntry;
  readonly entries: (most?: number) => readonly EventEntry[];
  readonly holds: (entry: EventEntry) => boolean;
}

export interface FoldGeometry extends Extent {
  readonly kind: 'fold' | 'before' | 'after';
  /** The middle of the words of a fold; the start of those of a room before or after. */
  readonly textX: number;
  readonly text: string;
  /** The words of a fold stand above the axis: there is no room for them between its torn edges. */
  readonly isAbove?: boolean;
}

export interface TickGeometry {
  /** Its wall-clock milliseconds: no other tick has the same. */
  readonly at: number;
  readonly x: number;
  readonly text: string;
  /** The words stand before it: behind it the axis ends. */
  readonly isBefore?: boolean;
}

/** An era of the case, or what is said of a gap: a line above the axis with words. */
export interface BandGeometry extends Extent {
  readonly kind: 'era' | 'gap';
  /** Place in the file's list. */
  readonly position: number;
  readonly textX: number;
  /** Baseline of the words. */
  readonly y: number;
  readonly text: string;
}

/** Lanes next to each other, by their place; both ends belong to it. */
export interface LaneRange {
  readonly first: number;
  readonly last: number;
}

/** A lane's head: its name above a rule. */
export interface LaneGeometry {
  readonly key: string | undefined;
  /** As much of it as one line holds; empty where there is but one lane without a name. */
  readonly name: string;
  /** The rule. */
  readonly y: number;
  /** Where counts of events stand. */
  readonly crowdY: number;
}

/** Where a line goes up or down. */
export interface Upright {
  readonly x: number;
  readonly fromY: number;
  readonly toY: number;
  /** From where to where it passes behind the names of lanes. */
  readonly breaks: readonly Extent[];
}

/** From the mark of one event to that of another. */
export interface TieGeometry {
  /** The ids of both. */
  readonly from: string;
  readonly to: string;
  /** odd: the second lies before the first, and should not. */
  readonly kind: 'odd' | 'bearing';
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  /** One, or two with the gap above a row between them. */
  readonly uprights: readonly Upright[];
  /** It crosses no label on its way. */
  readonly isClear: boolean;
}

/** An event that belongs to another lane, too: from its mark to that lane's rule. */
export interface LinkGeometry extends Upright {
  readonly id: string;
}

export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  /** Where the axis begins, far outside where only a part of it is in view: from there all keeps its distance while a reader pans. */
  readonly originX: number;
  /** The axis line. */
  readonly axisY: number;
  readonly isMirrored: boolean;
  readonly em: number;
  readonly lanes: readonly LaneGeometry[];
  /** The lanes that are laid out; the others are as they were. undefined: all. */
  readonly seen?: LaneRange | undefined;
  /** Lanes stay where they are, however dense time is: there are many events. */
  readonly isEven: boolean;
  readonly marks: readonly MarkGeometry[];
  readonly crowds: readonly CrowdGeometry[];
  readonly ticks: readonly TickGeometry[];
  readonly folds: readonly FoldGeometry[];
  readonly bands: readonly BandGeometry[];
  /** Where the present day lies, in a case that goes on; undefined where it is not in view. */
  readonly todayX: number | undefined;
  /** Events that nothing places in time, below the axis; and where their heading stands. */
  readonly undated: readonly MarkGeometry[];
  readonly undatedY: number;
}

/** Something that holds between two events. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/** An era or a gap in time, in words. */
export interface Band {
  readonly kind: BandGeometry['kind'];
  readonly position: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly text: string;
}

export interface TimelineSubject extends Subject {
  readonly index: CaseIndex;
  /** Events without a place in time. */
  readonly undated: readonly EventEntry[];
  readonly lanes: readonly Lane[];
  readonly laneName: (key: string | undefined) => string;
  /** The other lanes to which an event belongs. */
  readonly otherLanes: (entry: EventEntry) => readonly (string | undefined)[];
  /** Ties that should not be: from the later event back to the earlier. */
  readonly oddTies: readonly Tie[];
  readonly bands: readonly Band[];
  readonly tickText: (tick: Pick<Tick, 'local' | 'unit'> & { readonly context: TickContext }) => string;
  readonly foldText: (fold: { kind: 'fold' | 'before' | 'after'; from: number; to: number }) => string;
  readonly timeZone: string | undefined;
  readonly finest: Precision;
  /** The present, in a case that goes on. */
  readonly now: Instant | undefined;
}

/** Height of the band in which a mark stands above its label, in ems. */
export const MARK_BAND_EMS = 1;
/** Room for the word at the present day in any language, in ems. */
export const TODAY_EMS = 6;
/** Between one row and the next, in ems. */
export const ROW_GAP_EMS = 0.9;
/** From a tick to its words, in ems. */
export const TICK_GAP_EMS = 0.35;
/** Up to so many events are arranged all at once, in rows as high as their labels need. */
export const MOST_AT_ONCE = 400;
