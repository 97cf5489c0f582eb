/**
 * What a reader wants to see about the case itself: what does not fit together in time, and what nobody vouches for.
 * Each rule is small, claims only what the dates force, and names its events and sources.
 */
import type { Instant } from './date.js';
import type { CaseIndex, EventEntry } from './index-case.js';
import type { CaseEvent, Citation } from './schema.js';

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

/** What a rule finds at one event; undefined where nothing in the case can break it. */
type Rule = (index: CaseIndex) => ((entry: EventEntry) => readonly Finding[]) | undefined;

/** All rules, in the order in which their findings are listed. */
const RULES: readonly Rule[] = [deadlines, responses, existence, reports, unsourced];

const NOTHING: readonly Finding[] = [];

/** All findings, in the order of reading. */
export function findFindings(index: CaseIndex): readonly Finding[] {
  const rules = RULES.flatMap((rule) => rule(index) ?? []);
  const found: Finding[] = [];
  for (const entry of index.events)
    for (const rule of rules) for (const finding of rule(entry)) found.push(finding);
  return found;
}

/**
 * Findings by the id of the event that carries the mark, found where they are asked for: of a long case without sources
 * there are as many as events, and nobody looks at more than a few.
 */
export class FindingsByEvent {
  readonly #index: CaseIndex;
  readonly #own: readonly NonNullable<ReturnType<Rule>>[];
  /** Of the one rule that marks another event than the one that it looks at. */
  #deadlines: ReadonlyMap<string, readonly Finding[]> | undefined;

  constructor(index: CaseIndex) {
    this.#index = index;
    this.#own = RULES.slice(1).flatMap((rule) => rule(index) ?? []);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get(id: string): readonly Finding[] | undefined {
    const entry = this.#index.eventById.get(id);
    const found = entry ? this.#at(entry) : NOTHING;
    return found.length > 0 ? found : undefined;
  }

  /** How many there are in all. */
  get count(): number {
    let sum = this.deadlines.length;
    for (const entry of this.#index.events) for (const rule of this.#own) sum += rule(entry).length;
    return sum;
  }

  /** The first of them, by the events that carry the mark, in the order of reading. */
  first(most: number): readonly Finding[] {
    const found: Finding[] = [];
    for (const entry of this.#index.events) {
      if (found.length >= most) break;
      found.push(...this.#at(entry));
    }
    return found.slice(0, most);
  }

  /** The deadlines that had passed before they were set. */
  get deadlines(): readonly Finding[] {
    return [...this.#marked.values()].flat();
  }

  #at(entry: EventEntry): readonly Finding[] {
    const own = this.#own.flatMap((rule) => rule(entry));
    const marked = this.#marked.get(entry.event.id);
    // What set a deadline that had passed comes after it.
    return marked ? [...own, ...marked] : own;
  }

  /** Most events of a long case bear on no other. */
  get #bearing(): readonly EventEntry[] {
    return this.#index.events.filter(({ event }) => event.bears);
  }

  get #marked(): ReadonlyMap<string, readonly Finding[]> {
    return (this.#deadlines ??= byEvent(this.#bearing.flatMap(deadlines(this.#index))));
  }
}

/** Findings by the event on which they are marked. */
function byEvent(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = finding.events[0] ?? '';
    const known = found.get(id);
    if (known) known.push(finding);
    else found.set(id, [finding]);
  }
  return found;
}

/** A deadline that had passed before the act that set it. */
function deadlines(index: CaseIndex): (entry: EventEntry) => readonly Finding[] {
  return (entry) =>
    bearings(entry, index, ['sets deadline'])
      .filter((deadline) => deadline.latest < entry.earliest)
      .map((deadline) => between('deadline before its order', deadline, entry));
}

/** An answer or a withdrawal before that which it answers or withdraws. */
function responses(index: CaseIndex): ReturnType<Rule> {
  return (entry) =>
    bearings(entry, index, ['answers', 'withdraws', 'follows'])
      .filter((cause) => entry.latest < cause.earliest)
      .map((cause) => between('response before its cause', entry, cause));
}

/** An act by a party before it existed. */
function existence({ partyById }: CaseIndex): ReturnType<Rule> {
  const since = new Map<string, Instant>();
  for (const [id, { when }] of partyById) if (when?.date) since.set(id, when.date.earliest);
  if (since.size === 0) return undefined;
  return (entry) => {
    const early = (entry.event.parties ?? []).filter(
      ({ party }) => entry.latest < (since.get(party) ?? -Infinity),
    );
    if (early.length === 0) return NOTHING;
    const parties = early.map(({ party }) => party);
    return [{ rule: 'act before existence', events: [entry.event.id], parties, sources: sourcesOf(entry) }];
  };
}

/** An event that a source reported before it happened. What is set for a day to come may be reported before it. */
function reports({ sourceById }: CaseIndex): ReturnType<Rule> {
  const published = new Map<string, Instant>();
  for (const [id, source] of sourceById) if (source.published) published.set(id, source.published.latest);
  if (published.size === 0) return undefined;
  return (entry) => {
    const { kind } = entry.event;
    if (kind === 'deadline' || kind === 'hearing') return NOTHING;
    const early = sourcesOf(entry).filter((id) => (published.get(id) ?? Infinity) < entry.earliest);
    if (early.length === 0) return NOTHING;
    return [{ rule: 'reported before it happened', events: [entry.event.id], parties: [], sources: early }];
  };
}

function unsourced(): ReturnType<Rule> {
  return (entry) => {
    if ((entry.event.cites ?? []).length > 0 || sourcesOf(entry).length > 0) return NOTHING;
    return [{ rule: 'no source', events: [entry.event.id], parties: [], sources: [] }];
  };
}

function bearings({ event }: EventEntry, index: CaseIndex, kinds: readonly string[]): readonly EventEntry[] {
  if (!event.bears) return NOBODY;
  return event.bears
    .filter((bearing) => kinds.includes(bearing.as))
    .flatMap((bearing) => index.eventById.get(bearing.event) ?? []);
}

const NOBODY: readonly EventEntry[] = [];

function between(rule: FindingRule, marked: EventEntry, other: EventEntry): Finding {
  const sources = [...new Set([...sourcesOf(marked), ...sourcesOf(other)])];
  return { rule, events: [marked.event.id, other.event.id], parties: [], sources };
}

/** The sources that an event, its quotations or its accounts cite, each once. */
export function sourcesOf({ event }: { readonly event: Backing }): readonly string[] {
  return sourcesIn(event);
}

/**
 * The same of any statement: an event, a party, a relationship, a claim. Who vouches for a role in it, a bearing or a
 * standing is not among them, as these are statements of their own.
 */
export function sourcesIn({ cites = [], quotations, accounts }: Backing): readonly string[] {
  const [only] = cites;
  if (!quotations && !accounts && cites.length <= 1) return only ? [only.source] : [];
  const all: readonly Citation[] = [
    ...cites,
    ...(quotations ?? []).flatMap((quotation) => quotation.cites ?? []),
    ...(accounts ?? []).flatMap(({ versions }) => versions.flatMap((version) => version.cites ?? [])),
  ];
  return [...new Set(all.map(({ source }) => source))];
}

/** What a statement may carry that says who vouches for it. */
type Backing = Pick<CaseEvent, 'cites' | 'quotations' | 'accounts'>;
