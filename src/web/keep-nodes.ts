/**
 * Each thing keeps its nodes, and with them the focus, while others come and go. What was drawn before there were keys
 * is taken over as it stands, which lit's own `repeat` would draw anew.
 */
import { noChange } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import type { Each } from '../marks/each.js';

class KeepNodes extends Directive {
  #keys: readonly unknown[] | undefined;

  override render<T>(items: readonly T[], _keyOf: (item: T) => unknown, draw: (item: T) => unknown): unknown {
    return items.map(draw);
  }

  override update<T>(
    container: ChildPart,
    [items, keyOf, draw]: [readonly T[], (item: T) => unknown, (item: T) => unknown],
  ): unknown {
    const keys = items.map(keyOf);
    const before = this.#keys;
    const parts = getCommittedValue(container);
    this.#keys = keys;
    if (!before || !isList(parts)) return items.map(draw);
    // Things with the same key, such as events with the same id, take its nodes in turn.
    const known = new Map<unknown, ChildPart[]>();
    for (const [i, key] of before.entries()) {
      const same = known.get(key);
      if (same) same.push(parts[i] as ChildPart);
      else known.set(key, [parts[i] as ChildPart]);
    }
    const found = keys.map((key) => known.get(key)?.shift());
    const gone = new Set([...known.values()].flat());
    for (const part of gone) removePart(part);
    const kept = parts.filter((part) => !gone.has(part));
    const drawn = found.map((part, i) => {
      const value = draw(items[i] as T);
      if (part && part === kept[0]) kept.shift();
      else {
        if (part) kept.splice(kept.indexOf(part), 1);
        part = insertPart(container, kept[0], part);
      }
      return setChildPartValue(part, value);
    });
    setCommittedValue(container, drawn);
    return noChange;
  }
}

/** What was drawn as a list is kept as one. */
function isList(committed: unknown): committed is readonly ChildPart[] {
  return Array.isArray(committed);
}

/** @see Each */
export const keepNodes: Each = directive(KeepNodes) as Each;
