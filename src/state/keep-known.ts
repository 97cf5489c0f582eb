/** What of a view a case can show: its ids are those of the case, its bounds are kept. */

import type { Facet } from '../case/facet.js';
import type { CaseIndex } from '../case/index-case.js';
import { stepAt } from '../case/steps.js';
import { beginning } from '../marks/long-text.js';
import { knownDiagram } from './diagram.js';
import { type Facets, LONGEST_QUERY, MOST_TICKED, type Told, type View } from './view.js';

/**
 * The view for a case that takes the place of another, or that a link asks for. What is looked at and how stays; what
 * the case does not have is dropped, and what was pointed at or open as a crowd is another one.
 */
export function keepKnown(view: View, index: CaseIndex): View {
  const { window, moment, step, diagram, pick, focus, facets, query, told, reportedBy } = view;
  return Object.freeze({
    ...view,
    window: isWindow(window) ? window : undefined,
    moment: isWindow(moment) ? moment : undefined,
    step: stepAt(index, step ?? -1) ? step : undefined,
    diagram: diagram && knownDiagram(diagram, index),
    pick: isKnown(pick, index) ? pick : undefined,
    focus: index.eventById.has(focus ?? '') ? focus : undefined,
    hover: undefined,
    crowd: [],
    facets: knownFacets(facets, index),
    query: beginning(query, LONGEST_QUERY),
    told: knownTold(told, index),
    reportedBy: Number.isFinite(reportedBy) ? reportedBy : undefined,
  });
}

/** Whether anything that can be open has this id. */
export function isKnown(id: string | undefined, index: CaseIndex): boolean {
  const { eventById, partyById, sourceById, claimById, relationshipById } = index;
  return (
    id !== undefined &&
    [eventById, partyById, sourceById, claimById, relationshipById].some((byId) => byId.has(id))
  );
}

export function isWindow(window: View['window']): boolean {
  return (
    window === undefined ||
    (Number.isFinite(window.from) && window.from < window.to && Number.isFinite(window.to))
  );
}

/** No source is compared with itself. */
export function knownTold({ by, beside }: Told, { sourceById }: CaseIndex): Told {
  const known = (id = ''): string | undefined => (sourceById.has(id) ? id : undefined);
  return { by: known(by), beside: beside === by ? undefined : known(beside) };
}

function knownFacets(facets: Facets, index: CaseIndex): Facets {
  const known = (facet: Facet): readonly string[] => {
    if (facets[facet].length === 0) return facets[facet];
    const values = valuesIn(facet, index);
    return [...new Set(facets[facet])].filter((value) => values.has(value)).slice(0, MOST_TICKED);
  };
  return { party: known('party'), kind: known('kind'), source: known('source'), status: known('status') };
}

/** Kinds and statuses are words of the events themselves. */
function valuesIn(facet: Facet, { partyById, sourceById, events }: CaseIndex): Pick<Set<string>, 'has'> {
  if (facet === 'party') return partyById;
  return facet === 'source' ? sourceById : new Set(events.map(({ event }) => event[facet]));
}
