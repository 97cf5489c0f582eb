/** What nobody vouches for: the entries of a case that cite no source. */
import type { Field } from './field.js';
import { sourcesIn } from './findings.js';
import type { CaseIndex } from './index-case.js';
import { jsonPath } from './problem.js';
import {
  type CaseEvent,
  type Claim,
  type Party,
  type Quotation,
  type Relationship,
  records,
  type Standing,
} from './schema.js';
import { walkCase } from './walk-case.js';

/** The statements that can cite a source, by what the schema calls them. */
interface Statements {
  readonly event: CaseEvent;
  readonly party: Party;
  readonly relationship: Relationship;
  readonly claim: Claim;
  readonly quotation: Quotation;
  readonly standing: Standing;
}
export type StatementKind = keyof Statements;

/** A statement without a source. */
export type Unsourced = {
  [Kind in StatementKind]: {
    readonly kind: Kind;
    readonly statement: Statements[Kind];
    /** Its id; of a quotation or a standing, which have none, that of the entry in which it stands. */
    readonly id: string;
    /** Where it stands in the file, as JSONPath. */
    readonly path: string;
  };
}[StatementKind];

export const STATEMENT_KINDS: readonly StatementKind[] = [
  'event',
  'party',
  'relationship',
  'claim',
  'quotation',
  'standing',
];

/**
 * The statements of these kinds that cite no source, neither themselves nor in their quotations or accounts, in the
 * order of the file. Of events these are the same as `checkCase` finds.
 */
export function findUnsourced(index: CaseIndex, kinds: readonly StatementKind[]): readonly Unsourced[] {
  const wanted = new Map(kinds.map((kind): [Field<unknown>, StatementKind] => [records[kind], kind]));
  const ids = [...index.events].sort((a, b) => a.position - b.position).map(({ event }) => event.id);
  const found: Unsourced[] = [];
  let owner = '';
  let events = 0;
  walkCase(index.case, {
    isWanted: (field) => wanted.has(field) || OWNERS.has(field),
    visit: (value, field, steps) => {
      // Events whose id stands twice are told apart in the index.
      if (field === records.event) owner = ids[events++] ?? '';
      else if (OWNERS.has(field)) owner = (value as { readonly id: string }).id;
      const kind = wanted.get(field);
      const statement = value as CaseEvent;
      if (!kind || sourcesIn(statement).length > 0) return;
      found.push({ kind, statement, id: owner, path: jsonPath(steps) } as Unsourced);
    },
  });
  return found;
}

/** Entries with an id, in which others stand. */
const OWNERS: ReadonlySet<Field<unknown>> = new Set<Field<unknown>>([
  records.source,
  records.party,
  records.relationship,
  records.event,
  records.claim,
]);
