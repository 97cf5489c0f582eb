/**
 * Each thing keeps its nodes, and with them the focus, while others come and go. In a drawing what comes takes the nodes of
 * what goes, since to make and to drop them costs more than all else; elsewhere nodes may hold what a reader has opened.
 * What was drawn before there were keys is taken over as it stands, which lit's own `repeat` would draw anew.
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

/** Lets so many new things come, and has the others wait. */
export interface Drip {
  take(): boolean;
  /** @param next has more of them come; undefined: all are there. */
  wait(list: object, next: (() => void) | undefined): void;
}

type Given<T> = [items: readonly T[], keyOf: (item: T) => unknown, draw: (item: T) => unknown, drip?: Drip];

class KeepNodes extends Directive {
  #keys: readonly unknown[] | undefined;

  override render<T>(...[items, , draw]: Given<T>): unknown {
    return items.map(draw);
  }

  /** @param isMore what is there already stays as it is. */
  override update<T>(container: ChildPart, given: Given<T>, isMore = false): unknown {
    const [items, keyOf, draw, drip] = given;
    const keys = items.map(keyOf);
    const committed = getCommittedValue(container);
    const parts = this.#keys && isList(committed) ? committed : undefined;
    // Things with the same key, such as events with the same id, take its nodes in turn.
    const known = new Map<unknown, ChildPart[]>();
    for (const [i, part] of parts?.entries() ?? []) {
      const key = this.#keys?.[i];
      const same = known.get(key);
      if (same) same.push(part);
      else known.set(key, [part]);
    }
    const found = keys.map((key) => known.get(key)?.shift());
    const shown = [...keys.keys()].filter((i) => found[i] ?? (!drip || drip.take()));
    this.#keys = shown.map((i) => keys[i]);
    const isAll = shown.length === keys.length;
    drip?.wait(this, isAll ? undefined : () => this.update(container, given, true));
    if (!parts) return shown.map((i) => draw(items[i] as T));
    const gone = new Set([...known.values()].flat());
    const kept = parts.filter((part) => !gone.has(part));
    const spare =
      drip || !(container.parentNode instanceof SVGElement)
        ? []
        : [...gone].filter((part) => !hasFocus(part));
    for (const i of shown) found[i] ??= spare.pop();
    for (const part of found) if (part) gone.delete(part);
    for (const part of gone) removePart(part);
    const drawn = shown.map((i) => {
      let part = found[i];
      const value = part && isMore ? noChange : draw(items[i] as T);
      if (part && part === kept[0]) kept.shift();
      else {
        const at = part ? kept.indexOf(part) : -1;
        if (at >= 0) kept.splice(at, 1);
        part = insertPart(container, kept[0], part);
      }
      return setChildPartValue(part, value);
    });
    setCommittedValue(container, drawn);
    return noChange;
  }
}

/** Nodes that have the focus lose it with what they stand for. */
function hasFocus({ startNode, endNode, parentNode }: ChildPart): boolean {
  const { activeElement } = parentNode.getRootNode() as Document | ShadowRoot;
  for (let node = startNode; activeElement && node && node !== endNode; node = node.nextSibling)
    if (node.contains(activeElement)) return true;
  return false;
}

/** What was drawn as a list is kept as one. */
function isList(committed: unknown): committed is readonly ChildPart[] {
  return Array.isArray(committed);
}

/** An `Each`; with a drip, not all of what is new comes at once. */
export const keepNodes = directive(KeepNodes) as <T>(...given: Given<T>) => unknown;
