/** What a reader chooses of the diagram of parties: which relationships, which groups, in which form, and where the keyboard stands. */
import type { CaseIndex } from '../case/index-case.js';

export interface Diagram {
  readonly form: 'figure' | 'table';
  /** Kinds of relationship that are left out; empty text stands for those without a kind. */
  readonly hidden: readonly string[];
  /** Whether relationships that are not in force at the moment stay as faint traces. */
  readonly hasTraces: boolean;
  /** Groups whose state the reader has turned over: open ones are folded, folded ones open. */
  readonly turned: readonly string[];
  /** The id of the party or relationship that holds the keyboard's place. */
  readonly place: string | undefined;
}

/** One wish of a reader about the diagram; what it leaves out stays. */
export type DiagramAction = { readonly type: 'diagram' } & (
  | { readonly form: Diagram['form'] }
  | { readonly kind: string; readonly isShown: boolean }
  | { readonly hasTraces: boolean }
  | { readonly turn: string; readonly isTurned: boolean }
  | { readonly place: string }
);

export const INITIAL_DIAGRAM: Diagram = Object.freeze({
  form: 'figure',
  hidden: [],
  hasTraces: true,
  turned: [],
  place: undefined,
});

/** Kinds hidden and groups turned at once: more than a reader needs. */
const MOST = 200;

export function reduceDiagram(before: Diagram | undefined, action: DiagramAction, index: CaseIndex): Diagram {
  const diagram = before ?? INITIAL_DIAGRAM;
  if ('form' in action) return { ...diagram, form: action.form };
  if ('hasTraces' in action) return { ...diagram, hasTraces: action.hasTraces };
  if ('kind' in action) return { ...diagram, hidden: toggled(diagram.hidden, action.kind, !action.isShown) };
  if ('turn' in action) return { ...diagram, turned: toggled(diagram.turned, action.turn, action.isTurned) };
  return isInDiagram(action.place, index) ? { ...diagram, place: action.place } : diagram;
}

/** What of it another reading of the case still has. */
export function knownDiagram(diagram: Diagram, index: CaseIndex): Diagram {
  const place = isInDiagram(diagram.place ?? '', index) ? diagram.place : undefined;
  return place === diagram.place ? diagram : { ...diagram, place };
}

function isInDiagram(id: string, { partyById, relationshipById }: CaseIndex): boolean {
  return partyById.has(id) || relationshipById.has(id);
}

function toggled(values: readonly string[], value: string, isIn: boolean): readonly string[] {
  if (values.includes(value) === isIn || (isIn && values.length >= MOST)) return values;
  return isIn ? [...values, value] : values.filter((one) => one !== value);
}
