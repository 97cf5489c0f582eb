/** What a drawing of parties is made of, in CSS px from the frame's top left; and what layout has to know for it. */
import type { Measure } from '../type.js';
import type { Trial } from './trials.js';

/** Where a party belongs: sides face each other, the court stands above, background below, everyone else between. */
export type PartyPlace = 'first' | 'second' | 'court' | 'third' | 'background';

/** A party to be placed. */
export interface PartySubject {
  readonly id: string;
  /** What is written on it. */
  readonly text: string;
  /** A line below the name, such as that it is not identified; undefined: none. */
  readonly note: string | undefined;
  readonly place: PartyPlace;
  /** The id of the party that it stands inside of; undefined: none. */
  readonly whole: string | undefined;
  /** Beside whom it serves, such as counsel beside a client; undefined: no one. */
  readonly beside: string | undefined;
  /** Where the author put its middle; kept. In ems of the figure from the frame's top left, before mirroring. */
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

/** A relationship to be drawn between two parties that are placed; they may be one and the same. */
export interface RelationSubject {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The verb that stands in the line; empty: none. */
  readonly text: string;
  readonly isBackground: boolean;
}

export interface PartiesSubject {
  /** In the order of the file. */
  readonly parties: readonly PartySubject[];
  readonly relations: readonly RelationSubject[];
}

export interface PartiesFrame {
  /** CSS px that the drawing should not be wider than; it is, where author's positions or many parties need it. */
  readonly width: number;
  /** CSS px of an em of the figure. */
  readonly em: number;
  /** Right to left: the first side stands at the right. */
  readonly isMirrored: boolean;
  readonly measure: Measure;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A party: a name on a ground of its own; around its parts where it has any. */
export interface PartyGeometry extends Rect {
  readonly id: string;
  /** Its name, wrapped. */
  readonly lines: readonly string[];
  /** A line below the name, wrapped. */
  readonly note: readonly string[];
  /** Middle of the words; their first baseline. */
  readonly textX: number;
  readonly textY: number;
  /** Whether others stand inside it. */
  readonly isWhole: boolean;
  /** Inside how many others it stands. */
  readonly depth: number;
}

/** A relationship: a line from one party's edge to the other's, with its verb. */
export interface RelationGeometry {
  readonly id: string;
  /** Points of the line, at least two; its corners may be rounded when it is drawn. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The verb, wrapped; empty where it has none. */
  readonly lines: readonly string[];
  /** The box of the verb, on which nothing else lies but its own line. */
  readonly label: Rect;
}

export interface PartiesGeometry {
  readonly width: number;
  readonly height: number;
  /** Wholes before their parts. */
  readonly parties: readonly PartyGeometry[];
  readonly relations: readonly RelationGeometry[];
  /** How parties are arranged and words wrapped, so that another drawing of them can be alike. */
  readonly trial: Trial;
}
