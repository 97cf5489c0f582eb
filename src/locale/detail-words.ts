/** All that is said of what is open: an event, a party, a relationship, a claim, a source. */
import type { EntryKind } from '../case/entry-place.js';
import type { BearingKind } from './messages.js';

/** Kinds that a file may name; it may use other words, which are shown as they are. */
export type PartyKind = 'account' | 'agency' | 'company' | 'court' | 'government' | 'organisation' | 'person';
export type Side = 'plaintiff' | 'defendant' | 'third party' | 'court';
export type RelationshipKind =
  | 'acts for'
  | 'demand'
  | 'lawsuit'
  | 'opposition'
  | 'part of'
  | 'proceeding'
  | 'representation';
export type ClaimKind = 'argument' | 'claim' | 'test';
export type SourceKind =
  | 'article'
  | 'broadcast'
  | 'document'
  | 'filing'
  | 'interview'
  | 'order'
  | 'post'
  | 'statement';

/** Above the name of what is open: what it is. */
export interface KindWords {
  readonly entryKinds: Readonly<Record<EntryKind, string>>;
  readonly partyKinds: Readonly<Record<PartyKind, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly relationshipKinds: Readonly<Record<RelationshipKind, string>>;
  readonly claimKinds: Readonly<Record<ClaimKind, string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  /** A source by the number that stands behind what it says. */
  readonly sourceNumber: (number: number) => string;
  readonly notIdentified: string;
  /** Of a party that is called by another name than its own. */
  readonly nameWithheld: string;
  readonly background: string;
}

/** When something was so. */
export interface TimeWords {
  readonly duringWhich: string;
  readonly beginsAt: string;
  readonly endsAt: string;
  /** Before a date, or other words for a time, that "since" and "until" cannot lead to. */
  readonly beginsAs: (time: string) => string;
  readonly endsAs: (time: string) => string;
  /** Before the title of an event. */
  readonly atTimeOf: string;
  readonly after: string;
  readonly by: string;
}

/** Headings, and words beside an entry of a list. */
export interface CardWords {
  readonly who: string;
  readonly where: string;
  readonly quotations: string;
  readonly accountsDifferInPrecision: string;
  readonly events: string;
  readonly claims: string;
  readonly documents: string;
  /** Heading of the events on which this one bears, and that bear on it. */
  readonly bearsOn: string;
  /** From this event to the other, whose title follows. */
  readonly bears: Readonly<Record<BearingKind, string>>;
  /** The same tie seen from the other event. */
  readonly borne: Readonly<Record<BearingKind, string>>;
  readonly page: (page: number) => string;

  readonly alsoCalled: string;
  readonly partOf: string;
  readonly parts: string;
  readonly existed: string;
  readonly website: string;
  readonly parties: string;
  readonly relationships: string;
  readonly otherRelationships: string;
  readonly eventsOfBoth: string;
  /** Between two parties, of which nothing more is known. */
  readonly and: string;
  readonly claimsMade: string;
  readonly claimsFaced: string;

  readonly claimedBy: string;
  readonly claimedAgainst: string;
  readonly basis: string;
  readonly partsOfClaim: string;
  readonly standings: string;

  readonly knownThrough: string;
  readonly knownThroughIt: string;
  /** Beside what no other source reports. */
  readonly onlyHere: string;
  /** Leads from a citation to all that its source reports. */
  readonly allItReports: string;
  readonly nothingReported: string;
}

/** The buttons of what is open, and where it stands among the others of its kind. */
export interface StepWords {
  readonly placeAmong: (kind: EntryKind, position: number, total: number) => string;
  readonly previousOf: Readonly<Record<EntryKind, string>>;
  readonly nextOf: Readonly<Record<EntryKind, string>>;
}

export interface DetailWords extends KindWords, TimeWords, CardWords, StepWords {}
