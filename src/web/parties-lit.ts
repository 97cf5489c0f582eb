/** What stands out among the parties while something is pointed at or picked. */
import type { CaseIndex } from '../case/index-case.js';
import { relatedTo } from '../case/related.js';
import type { PartiesPlan } from '../marks/parties/describe.js';

/** What is drawn of all that belongs to an id; undefined where nothing is. */
export function litBy(
  index: CaseIndex,
  id: string | undefined,
  plan: PartiesPlan,
): ReadonlySet<string> | undefined {
  if (id === undefined) return undefined;
  const related = relatedTo(index, id);
  const lit = new Set<string>();
  for (const one of related) {
    if (!index.partyById.has(one)) continue;
    lit.add(one);
    for (
      let at: string | undefined = plan.grouping.shownFor(one);
      at !== undefined;
      at = plan.grouping.wholes.get(at)
    )
      lit.add(at);
  }
  for (const row of plan.rows)
    if (related.has(row.id) || (row.kind === 'part of' && (row.from === id || row.to === id)))
      lit.add(row.id);
  for (const edge of plan.edges.values())
    if (edge.relationships.some((row) => lit.has(row.id))) lit.add(edge.id);
  return lit.size > 0 ? lit : undefined;
}
