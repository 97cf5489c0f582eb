/** What leads back to itself: parts of wholes, times tied to times, sources known through sources. */
import type { CaseIndex } from './index-case.js';
import type { Add } from './problem.js';
import { placeInFile } from './record.js';
import type { CaseEvent, Party, Source } from './schema.js';

/** Reports each entry on a circle. */
export function findCircles({ case: of }: CaseIndex, add: Add): void {
  const wholes = ({ partOf }: Party): Ids => (partOf ?? []).map(({ party }) => party);
  const sames = ({ when }: CaseEvent): Ids => [when?.at, when?.after].filter(isText);
  const nexts = ({ when }: CaseEvent): Ids => [when?.by].filter(isText);
  const via = (source: Source): Ids => source.via ?? [];
  report(of.parties ?? [], [wholes], ['parties', 'partOf'], add);
  report(of.events, [sames, nexts], ['events', 'when'], add);
  report(of.sources ?? [], [via], ['sources', 'via'], add);
}

type Ids = readonly string[];
type Links = ReadonlyMap<string, Ids>;

/** Reports each entry that lies on a circle of one kind of link. Where an id stands twice, links lead to the first. */
function report<T extends { readonly id: string }>(
  entries: readonly T[],
  kinds: readonly ((entry: T) => Ids)[],
  [name, field]: readonly [string, string],
  add: Add,
): void {
  const linked = entries.filter((entry) => kinds.some((leadsTo) => leadsTo(entry).length > 0));
  if (linked.length === 0) return;
  const firsts = new Map<string, T>();
  for (const entry of entries) if (!firsts.has(entry.id)) firsts.set(entry.id, entry);
  const links = linked.filter((entry) => firsts.get(entry.id) === entry);
  const circular = kinds.map((leadsTo) =>
    circularIds(new Map(links.map((entry) => [entry.id, leadsTo(entry)]))),
  );
  entries.forEach((entry, i) => {
    if (firsts.get(entry.id) !== entry || !circular.some((ids) => ids.has(entry.id))) return;
    const hint =
      'Follow it from entry to entry: it comes back to where it started. Break the circle at one of them.';
    add([name, placeInFile(entries, i), field], {
      value: entry.id,
      expected: 'no circle',
      hint,
      level: 'error',
    });
  });
}

/** What is left when everything that leads out of the graph has been taken away (Kahn's algorithm), less what only leads in. */
function circularIds(links: Links): ReadonlySet<string> {
  const trimmed = trim(links);
  return new Set(trim(reversedLinks(trimmed)).keys());
}

/** The links without those entries from which every way ends. */
function trim(links: Links): Links {
  const left = new Map<string, number>();
  const into = reversedLinks(links);
  for (const [id, next] of links) left.set(id, next.filter((to) => links.has(to)).length);
  const ends = [...left].filter(([, count]) => count === 0).map(([id]) => id);
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    left.delete(id);
    for (const from of into.get(id) ?? []) {
      const count = (left.get(from) ?? 0) - 1;
      left.set(from, count);
      if (count === 0) ends.push(from);
    }
  }
  return new Map([...links].filter(([id]) => left.has(id)));
}

function reversedLinks(links: Links): Links {
  const into = new Map<string, string[]>([...links.keys()].map((id) => [id, []]));
  for (const [from, next] of links) for (const to of next) into.get(to)?.push(from);
  return into;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
