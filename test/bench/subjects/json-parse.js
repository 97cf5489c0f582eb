/** A limit: JSON.parse of the text, its data kept, and a word. */

const made = new WeakMap();

export function draw(container, text) {
  made.set(container, JSON.parse(text));
  container.textContent = 'Parsed';
}

export function hasPicture(container) {
  return container.firstChild !== null;
}

export function destroy(container) {
  made.delete(container);
  container.replaceChildren();
}
