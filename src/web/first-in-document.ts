/** Which of some scenes is shown first on a page. */
import type { SceneController } from './scene-controller.js';

/** The one whose element stands before the others; undefined where there is none. */
export function firstInDocument(all: readonly SceneController[]): SceneController | undefined {
  return all.reduce<SceneController | undefined>(
    (first, one) => (first && !isBefore(one.host, first.host) ? first : one),
    undefined,
  );
}

function isBefore(one: Node, other: Node): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
