/** What is said of parties and of how they stand to each other. Names, verbs and dates come as text. */
import type { InForce } from '../case/in-force.js';

/** How a relationship stands at a moment; where its dates leave that open, so. */
export type Standing = InForce | 'may have begun' | 'may have ended';

/** What of it is pointed out beside the moment. */
export type Change = 'begins' | 'ends' | 'may have begun' | 'may have ended';

/** Where a party stands, as a heading over those of one side. */
export type SideName = 'first' | 'second' | 'court' | 'third' | 'background';

export interface PartyWords {
  /** Heading of the figure. */
  readonly heading: string;
  /** What the figure is called; the title of the case may be missing. */
  readonly figureName: (title: string | undefined, parties: string, relationships: string) => string;
  readonly keyboardHelp: string;
  readonly parties: (count: number) => string;
  readonly relationships: (count: number) => string;
  /** How often a party is part of another. */
  readonly memberships: (count: number) => string;
  /** Said where the file names no source. */
  readonly noSource: string;
  /** So many of all. */
  readonly inForceOf: (count: number, total: string) => string;
  readonly empty: string;
  readonly noRelationships: string;
  /** While the drawing is being made. */
  readonly placing: (parties: string) => string;

  /** The verb of a party that stands inside another. */
  readonly isPartOf: string;
  /** In place of a verb that the file does not give. */
  readonly noVerb: string;
  readonly notIdentified: string;
  readonly sides: Readonly<Record<SideName, string>>;
  /** Parties that stand inside another. */
  readonly parts: (count: number) => string;
  /** The name of a group that the file does not name: where its parties stand, and their kind as the file writes it. */
  readonly group: (side: string, kind: string) => string;
  readonly fold: (name: string) => string;
  readonly unfold: (name: string, parts: string) => string;

  /** From one party to another. */
  readonly relation: (from: string, verb: string, to: string) => string;
  /** Several relationships that are drawn as one. */
  readonly gathered: (from: string, to: string, relationships: string) => string;
  readonly standings: Readonly<Record<Standing, (moment: string) => string>>;
  /** The same beside a name, without the moment. Nothing is said of what is in force. */
  readonly standingsShort: Readonly<Record<Standing, string>>;

  /** "from April 6 to April 7, 2017", around what `Intl` joins. */
  readonly term: (range: string) => string;
  /** Where an end has no date but words: "begins by …". */
  readonly begins: (words: string) => string;
  readonly ends: (words: string) => string;
  readonly startNotStated: string;
  readonly endNotStated: string;
  readonly endNotKnown: string;

  /** The slider. */
  readonly moment: string;
  readonly allOfTheCase: string;
  readonly play: string;
  readonly pause: string;
  /** What happens at a moment. */
  readonly changes: Readonly<Record<Change, (what: string) => string>>;

  /** What is not named one by one. */
  readonly andMore: (count: number) => string;

  /** Kinds of relationship. */
  readonly kinds: (shown: number, total: number) => string;
  readonly kind: (kind: string, count: number) => string;
  readonly noKind: string;
  readonly traces: string;

  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly showAsTable: string;
  readonly showAsFigure: string;

  /** The heads of the columns of the table. */
  readonly table: string;
  readonly columns: Readonly<Record<'who' | 'what' | 'to' | 'since' | 'until' | 'says', string>>;
  readonly more: (shown: number, total: string) => string;
  readonly showMore: (count: number) => string;
}
