/** What elements tell the page. All events bubble and leave shadow roots. */
import type { Finding } from '../case/findings.js';
import type { Problem } from '../case/problem.js';
import type { Case } from '../case/schema.js';
import type { LoadFailure } from '../locale/messages.js';
import type { Action } from '../state/reduce.js';

const OUTWARD: EventInit = { bubbles: true, composed: true };

/** The case is drawn for the first time. */
export class CaseLoadEvent extends Event {
  static readonly type = 'case-load';
  readonly case: Case;

  constructor(loaded: Case) {
    super(CaseLoadEvent.type, OUTWARD);
    this.case = loaded;
  }
}

/** Something is wrong with the case, or it could not be loaded. */
export class CaseProblemEvent extends Event {
  static readonly type = 'case-problem';
  /** What to mend in the file. */
  readonly problems: readonly Problem[];
  /** What a reader wants to see about the case itself. */
  readonly findings: readonly Finding[];
  /** Why it could not be loaded, where it could not. */
  readonly failure: LoadFailure | undefined;

  constructor(problems: readonly Problem[], findings: readonly Finding[] = [], failure?: LoadFailure) {
    super(CaseProblemEvent.type, OUTWARD);
    this.problems = problems;
    this.findings = findings;
    this.failure = failure;
  }
}

/** The reader opens an event or another entry, or closes it. `preventDefault()` leaves that to the page: nothing opens or closes then. */
export class CasePickEvent extends Event {
  static readonly type = 'case-pick';
  /** The id of what is to be open; undefined where nothing is. */
  readonly id: string | undefined;

  constructor(id: string | undefined) {
    super(CasePickEvent.type, { ...OUTWARD, cancelable: true });
    this.id = id;
  }
}

/** The reader moved or zoomed: another stretch of time is in view. */
export class CaseLookEvent extends Event {
  static readonly type = 'case-look';
  /** Milliseconds since 1970 UTC; both undefined where all of the case is in view. */
  readonly from: number | undefined;
  readonly to: number | undefined;

  constructor(window: { readonly from: number; readonly to: number } | undefined) {
    super(CaseLookEvent.type, OUTWARD);
    this.from = window?.from;
    this.to = window?.to;
  }
}

/** What a reader does: the wishes that change the view, and what is taken along or loaded from another site. */
export type Interaction =
  | Exclude<Action['type'], 'focus' | 'hover' | 'restore'>
  | 'copy'
  | 'export'
  | 'load media';

/** The reader has done something with the case. For statistics: it is told afterwards, and holds nothing that was typed. */
export class CaseInteractionEvent extends Event {
  static readonly type = 'case-interaction';
  readonly action: Interaction;
  /** What it was done to: an id, a value that was chosen, a format, the host of another site. */
  readonly subject: string | undefined;

  constructor(action: Interaction, subject?: string) {
    super(CaseInteractionEvent.type, OUTWARD);
    this.action = action;
    this.subject = subject;
  }
}

declare global {
  /** Of elements, documents and windows alike. */
  interface GlobalEventHandlersEventMap {
    'case-load': CaseLoadEvent;
    'case-problem': CaseProblemEvent;
    'case-pick': CasePickEvent;
    'case-look': CaseLookEvent;
    'case-interaction': CaseInteractionEvent;
  }
}
