/** Counts what an element holds on to outside itself: listeners on what outlives it, and observers. */
import { onTestFinished } from 'vitest';

export interface Ledger {
  /** What is held now, in words; empty where nothing is. */
  readonly open: readonly string[];
  /** Frames asked for so far. */
  readonly frames: number;
}

/** Counts from now to the end of the test. */
export function keepLedger(): Ledger {
  const held = new Map<string, number>();
  let frames = 0;
  const add = (what: string, by: number): void => {
    held.set(what, (held.get(what) ?? 0) + by);
  };
  const restore = [countListeners(add), countObservers(add)];
  const { requestAnimationFrame: real } = window;
  window.requestAnimationFrame = (callback) => {
    frames += 1;
    return real(callback);
  };
  onTestFinished(() => {
    window.requestAnimationFrame = real;
    for (const undo of restore) undo();
  });
  return {
    get open() {
      return [...held].filter(([, count]) => count !== 0).map(([what, count]) => `${what}: ${count}`);
    },
    get frames() {
      return frames;
    },
  };
}

type Add = (what: string, by: number) => void;

/** Nodes but the document go with the element; signals go with their request. */
function outlives(target: EventTarget): boolean {
  return target instanceof Document || !(target instanceof Node || target instanceof AbortSignal);
}

function countListeners(add: Add): () => void {
  const { addEventListener: on, removeEventListener: off } = EventTarget.prototype;
  const known = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let next = 0;
  const keyOf = (type: string, listener: object, options: unknown): string => {
    if (!ids.has(listener)) ids.set(listener, (next += 1));
    const capture =
      typeof options === 'object' && options && 'capture' in options ? options.capture : options;
    return `${type} ${String(ids.get(listener))} ${String(capture === true)}`;
  };
  const close = (target: EventTarget, key: string): void => {
    if (known.get(target)?.delete(key)) add(`${target.constructor.name} ${key.split(' ')[0]!}`, -1);
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener && outlives(target)) {
      const key = keyOf(type, listener, options);
      const keys = known.get(target) ?? new Set();
      known.set(target, keys);
      if (!keys.has(key)) add(`${target.constructor.name} ${type}`, 1);
      keys.add(key);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) on.call(signal, 'abort', () => close(target, key));
    }
    on.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    if (listener) close(target, keyOf(type, listener, options));
    off.call(target, type, listener, options);
  };
  return () => {
    Object.assign(EventTarget.prototype, { addEventListener: on, removeEventListener: off });
  };
}

/** An observer is open from its first `observe` until it lets go of everything. */
function countObservers(add: Add): () => void {
  const { ResizeObserver: Resize, MutationObserver: Mutation, IntersectionObserver: Intersection } = window;
  const counted = <T extends new (...args: never[]) => { disconnect(): void }>(Real: T, name: string): T => {
    const targets = new WeakMap<object, Set<object>>();
    const change = (observer: object, step: (of: Set<object>) => void): void => {
      const of = targets.get(observer) ?? new Set();
      targets.set(observer, of);
      const before = of.size > 0;
      step(of);
      const after = of.size > 0;
      if (before !== after) add(name, after ? 1 : -1);
    };
    const proto = Real.prototype as {
      observe: (this: object, target: object, ...rest: unknown[]) => void;
      unobserve?: (this: object, target: object) => void;
      disconnect: (this: object) => void;
    };
    const Counted = class extends (Real as unknown as new (...args: unknown[]) => object) {
      observe(target: object, ...rest: unknown[]): void {
        change(this, (of) => of.add(target));
        proto.observe.call(this, target, ...rest);
      }
      unobserve(target: object): void {
        change(this, (of) => of.delete(target));
        proto.unobserve?.call(this, target);
      }
      disconnect(): void {
        change(this, (of) => {
          of.clear();
        });
        proto.disconnect.call(this);
      }
    };
    return Counted as unknown as T;
  };
  window.ResizeObserver = counted(Resize, 'ResizeObserver');
  window.MutationObserver = counted(Mutation, 'MutationObserver');
  window.IntersectionObserver = counted(Intersection, 'IntersectionObserver');
  return () => {
    Object.assign(window, {
      ResizeObserver: Resize,
      MutationObserver: Mutation,
      IntersectionObserver: Intersection,
    });
  };
}
