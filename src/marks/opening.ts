/** What a reader opens: an event in full, as a panel or within a list; and what stands at the foot of the figure. */
import type { nothing, TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { MarkKind } from '../layout/mark-kind.js';
import type { LegendExtras } from './legend.js';
import type { Telling } from './telling.js';

type Drawn = TemplateResult | typeof nothing;

/** Draws it, once that can be drawn; what may be loaded of its media, whoever made it knows. */
export interface Opening {
  readonly drawDetailBody: (entry: EventEntry, telling: Telling) => TemplateResult;
  readonly drawPanel: (
    entry: EventEntry | undefined,
    crowd: readonly EventEntry[],
    telling: Telling,
  ) => Drawn;
  readonly drawCorrections: (telling: Telling) => Drawn;
  readonly drawFindings: (telling: Telling) => Drawn;
  readonly drawLegend: (kinds: readonly MarkKind[], extras: LegendExtras, telling: Telling) => Drawn;
}
