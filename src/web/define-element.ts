/** Registers an element once, on any page: twice, in two versions, or where the page does not allow templates at all. */

/** Set by the bundle when the page's Trusted Types policy list does not name ours: nothing could be drawn. */
const REFUSED = Symbol.for('case-timeline.refused');

/** A second copy of the library is noted once, however many tags it has. */
let isNoted = false;

/**
 * Defines `constructor` as `tag` unless the tag is taken: the first registration stands, and a second is only noted.
 * Where there is no registry (a server), and where nothing could be drawn, it does nothing.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || Reflect.has(globalThis, REFUSED)) return;
  const known = customElements.get(tag);
  if (known === undefined) customElements.define(tag, constructor);
  else if (known !== constructor && !isNoted) {
    isNoted = true;
    console.info(`<${tag}> is defined already; the first definition stands.`);
  }
}
