/** What a reader opens: an entry in full, as a panel or within a list; and what stands at the foot of the figure. */
import type { nothing, TemplateResult } from 'lit';
import type { CaseDate } from '../case/date.js';
import type { Finding } from '../case/findings.js';
import type { EventEntry } from '../case/index-case.js';
import type { Problem } from '../case/problem.js';
import type { ListState } from './list.js';
import type { Telling } from './telling.js';
import type { PageView, Standout, TimelinePage } from './timeline-page.js';

type Drawn = TemplateResult | typeof nothing;

/** Draws it, once that can be drawn; what may be loaded of its media, whoever made it knows. */
export interface Opening {
  /** Addresses of media that the reader has asked to load: another set draws an open event anew. */
  readonly asked: ReadonlySet<string>;
  /** A date for machines; undefined where HTML has no way to say it. */
  readonly dateTime: (date: CaseDate) => string | undefined;
  /** What does not fit, in a plain sentence. */
  readonly sayFinding: (finding: Finding, telling: Telling) => string;
  /** What the sources tell differently, each version with its own. */
  readonly drawAccounts: (entry: EventEntry, telling: Telling) => readonly TemplateResult[];
  /** What a list shows below the head and the text of an event. */
  readonly drawBelow: (entry: EventEntry, telling: Telling, state: ListState) => Drawn;
  /** What a figure shows below it. */
  readonly drawPanel: (page: TimelinePage, view: PageView) => Drawn;
  readonly drawCorrections: (telling: Telling) => Drawn;
  readonly drawProblems: (problems: readonly Problem[], telling: Telling) => Drawn;
  readonly drawFindings: (telling: Telling) => Drawn;
  /** What the marks of the case mean, and what else the figure has. */
  readonly drawLegend: (page: TimelinePage, standout: Standout) => Drawn;
}
