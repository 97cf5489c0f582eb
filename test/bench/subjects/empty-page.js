/** A limit: a page with a word. */
import { middleOf } from './places.js';

export function draw(container) {
  container.textContent = 'Nothing';
}

export function hasPicture(container) {
  return container.firstChild !== null;
}

export const zoom = { kind: 'wheel', delta: 100, at: middleOf };
export const pan = { kind: 'drag', at: middleOf };

export function destroy(container) {
  container.replaceChildren();
}
