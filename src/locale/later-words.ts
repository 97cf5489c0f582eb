/** What is said once a reader does something: of what opens, of what is left out, at the buttons and at the foot. */
import type { MarkKind } from '../layout/mark-kind.js';
import type { DetailWords } from './detail-words.js';
import type { FindingWords } from './finding-words.js';
import type { MediaWords } from './media-words.js';

/** What a figure may have besides the marks of its events. */
export type LegendExtra =
  | 'ties'
  | 'bearings'
  | 'links'
  | 'folds'
  | 'eras'
  | 'gaps'
  | 'today'
  | 'crowds'
  | 'hits'
  | 'loose';

/** The foot of a figure. */
export interface FootWords {
  /** Opens to how the file is mended. */
  readonly forEditors: string;
  /** Entries of the file that could not be read and are left out. */
  readonly unread: (count: number) => string;

  readonly legend: string;
  readonly markKinds: Readonly<Record<MarkKind, string>>;
  readonly legendExtras: Readonly<Record<LegendExtra, string>>;

  readonly findings: (count: number) => string;

  readonly corrections: (count: number) => string;
  /** Before what stood there, and what stands there now. */
  readonly was: string;
  readonly now: string;
  /** Fields of an entry; a file may name others, which are shown as they are. */
  readonly fields: Readonly<Record<string, string>>;

  /** Above the events that a picture shows only as counts. */
  readonly counted: string;
  /** What a list leaves out for want of room. */
  readonly moreEntries: (count: number) => string;
}

/** Buttons, keys and the strip. */
export interface ControlWords {
  /** Names the figure, and the list behind it that only readers who listen have: they choose one of the two. */
  readonly figureName: string;
  readonly sameEvents: string;
  /** What the arrow keys and the rest do, in one or two sentences. */
  readonly keyboardHelp: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly showAsList: string;
  readonly showAsFigure: string;
  /** The name of the buttons together. */
  readonly controls: string;
  readonly close: string;
  /** Opens what a reader can do: search, filter, compare. */
  readonly tools: string;
  /** Events that began before what is in view. */
  readonly underWay: (count: number) => string;
  /** The strip that shows the whole case, and the two ends of what is in view. */
  readonly overview: string;
  readonly windowInView: string;
  readonly windowStart: string;
  readonly windowEnd: string;
}

/** What is left out of a case at the reader's wish, and how it is seen again. */
export interface StatusWords {
  readonly someEvents: (shown: number, total: number) => string;
  readonly hitsFor: (count: number, query: string) => string;
  /** After a number of events. The names stand in quotation marks. */
  readonly asToldBy: (source: string) => string;
  readonly asToldByBoth: (source: string, other: string) => string;
  readonly asReportedBy: (date: string) => string;
  /** `value` is such as the name of a party. */
  readonly removeFilter: (value: string) => string;
  readonly showEverything: string;
  /** Of two tellings that are compared, the only one that has an event. */
  readonly onlyIn: (source: string) => string;
  readonly toldDifferently: string;
}

export interface LaterWords
  extends ControlWords,
    StatusWords,
    DetailWords,
    FindingWords,
    MediaWords,
    FootWords {}
