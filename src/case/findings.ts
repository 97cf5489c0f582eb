/**
 * What a reader wants to see about the case itself: what does not fit together in time, and what nobody vouches for.
 * Each rule is small, claims only what the dates force, and names its events and sources.
 */
import type { CaseIndex, EventEntry } from './index-case.js';
import type { Citation } from './schema.js';

export type FindingRule =
  | 'deadline before its order'
  | 'response before its cause'
  | 'act before existence'
  | 'reported before it happened'
  | 'no source';

export interface Finding {
  readonly rule: FindingRule;
  /** The events it is about, the one that carries the mark first. */
  readonly events: readonly string[];
  readonly parties: readonly string[];
  /** The sources from which it follows, in the order cited. */
  readonly sources: readonly string[];
}

type Rule = (entry: EventEntry, index: CaseIndex) => Finding[];

/** All rules, in the order in which their findings are listed. */
const RULES: readonly Rule[] = [deadlines, responses, existence, reports, unsourced];

/** All findings, in the order of reading. */
export function findFindings(index: CaseIndex): readonly Finding[] {
  return index.events.flatMap((entry) => RULES.flatMap((rule) => rule(entry, index)));
}

/** A deadline that had passed before the act that set it. */
function deadlines(entry: EventEntry, index: CaseIndex): Finding[] {
  return bearings(entry, index, ['sets deadline'])
    .filter((deadline) => deadline.latest < entry.earliest)
    .map((deadline) => between('deadline before its order', deadline, entry));
}

/** An answer or a withdrawal before that which it answers or withdraws. */
function responses(entry: EventEntry, index: CaseIndex): Finding[] {
  return bearings(entry, index, ['answers', 'withdraws', 'follows'])
    .filter((cause) => entry.latest < cause.earliest)
    .map((cause) => between('response before its cause', entry, cause));
}

/** An act by a party before it existed. */
function existence(entry: EventEntry, index: CaseIndex): Finding[] {
  const early = (entry.event.parties ?? []).filter(({ party }) => {
    const since = index.partyById.get(party)?.when?.date?.earliest;
    return since !== undefined && entry.latest < since;
  });
  if (early.length === 0) return [];
  const parties = early.map(({ party }) => party);
  return [{ rule: 'act before existence', events: [entry.event.id], parties, sources: sourcesOf(entry) }];
}

/** An event that a source reported before it happened. What is set for a day to come may be reported before it. */
function reports(entry: EventEntry, index: CaseIndex): Finding[] {
  const { kind } = entry.event;
  if (kind === 'deadline' || kind === 'hearing') return [];
  const early = sourcesOf(entry).filter((id) => {
    const published = index.sourceById.get(id)?.published;
    return published !== undefined && published.latest < entry.earliest;
  });
  if (early.length === 0) return [];
  return [{ rule: 'reported before it happened', events: [entry.event.id], parties: [], sources: early }];
}

function unsourced(entry: EventEntry): Finding[] {
  if (sourcesOf(entry).length > 0) return [];
  return [{ rule: 'no source', events: [entry.event.id], parties: [], sources: [] }];
}

function bearings({ event }: EventEntry, index: CaseIndex, kinds: readonly string[]): EventEntry[] {
  return (event.bears ?? [])
    .filter((bearing) => kinds.includes(bearing.as))
    .flatMap((bearing) => index.eventById.get(bearing.event) ?? []);
}

function between(rule: FindingRule, marked: EventEntry, other: EventEntry): Finding {
  const sources = [...new Set([...sourcesOf(marked), ...sourcesOf(other)])];
  return { rule, events: [marked.event.id, other.event.id], parties: [], sources };
}

/** The sources that an event, its quotations or its accounts cite, each once. */
export function sourcesOf({ event }: Pick<EventEntry, 'event'>): readonly string[] {
  const cites: readonly Citation[] = [
    ...(event.cites ?? []),
    ...(event.quotations ?? []).flatMap((quotation) => quotation.cites ?? []),
    ...(event.accounts ?? []).flatMap(({ versions }) => versions.flatMap((version) => version.cites ?? [])),
  ];
  return [...new Set(cites.map((cite) => cite.source))];
}
