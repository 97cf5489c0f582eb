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
    const keys = apart(items.map(keyOf));
    const before = this.#keys;
    const parts = getCommittedValue(container);
    this.#keys = keys;
    if (!before || !isList(parts)) return items.map(draw);
    const known = new Map(before.map((key, i) => [key, parts[i] as ChildPart]));
    const found = keys.map((key) => {
      const part = known.get(key);
      known.delete(key);
      return part;
    });
    for (const part of known.values()) removePart(part);
    const gone = new Set(known.values());
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

/** Of things with the same key, such as events with the same id, each has a key of its own. */
function apart(keys: readonly unknown[]): readonly unknown[] {
  const counts = new Map<unknown, number>();
  return keys.map((key) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count === 0 ? key : `${String(key)} ${String(count)}`;
  });
}

/** What was drawn as a list is kept as one. */
function isList(committed: unknown): committed is readonly ChildPart[] {
  return Array.isArray(committed);
}

/** @see Each */
export const keepNodes: Each = directive(KeepNodes) as Each;
