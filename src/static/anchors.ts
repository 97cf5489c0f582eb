/** Under which id each entry stands in a page, so that a link such as `page.html#summons` leads to it. */
import type { EntryKind } from '../case/entry-place.js';
import type { CaseIndex } from '../case/index-case.js';
import { printable } from '../formats/printable.js';

export type Anchors = (kind: EntryKind, id: string) => string;

/**
 * An event has its own id, the others theirs behind what they are: `source-gazette`. Where that is taken a hyphen is
 * added.
 * @param prefix before all of them, for pages with other names or other cases in them.
 */
export function anchorsOf({ case: of, events }: CaseIndex, prefix: string): Anchors {
  const taken = new Set<string>();
  const known = new Map<string, string>();
  const add = (kind: EntryKind, id: string): void => {
    const key = `${kind} ${id}`;
    if (known.has(key)) return;
    // An id in HTML has no space in it.
    let anchor = prefix + printable(kind === 'event' ? id : `${kind}-${id}`).replace(/\s+/g, '-');
    while (taken.has(anchor)) anchor += '-';
    taken.add(anchor);
    known.set(key, anchor);
  };
  for (const { event } of events) add('event', event.id);
  for (const { id } of of.sources ?? []) add('source', id);
  for (const { id } of of.parties ?? []) add('party', id);
  for (const { id } of of.relationships ?? []) add('relationship', id);
  for (const { id } of of.claims ?? []) add('claim', id);
  return (kind, id) => known.get(`${kind} ${id}`) ?? '';
}
