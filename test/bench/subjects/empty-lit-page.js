/** A limit: a page with a Lit element that says a word. */
import { html, LitElement } from 'lit';

class EmptyLit extends LitElement {
  render() {
    return html`<p>Nothing</p>`;
  }
}
customElements.define('empty-lit', EmptyLit);

export function draw(container) {
  container.append(document.createElement('empty-lit'));
}

export function hasPicture(container) {
  return container.firstChild?.shadowRoot?.querySelector('p') != null;
}

export function destroy(container) {
  container.replaceChildren();
}
