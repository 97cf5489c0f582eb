/** Tells of a change of language or direction around an element, through shadow roots: one observer for each document. */

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const known = new WeakMap<Document, Watch>();

const CHANGES = { subtree: true, attributeFilter: ['lang', 'dir'] };

/** Calls back after every such change anywhere in the document, until the function that it gives is called. */
export function watchSurroundings(element: Element, listener: () => void): () => void {
  const { ownerDocument: document } = element;
  const watch = known.get(document) ?? makeWatch();
  known.set(document, watch);
  watch.listeners.add(listener);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    watch.observer.observe(root, CHANGES);
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0) return;
    watch.observer.disconnect();
    known.delete(document);
  };
}

function makeWatch(): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  return { observer, listeners };
}
