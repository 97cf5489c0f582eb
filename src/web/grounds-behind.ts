/** What an element stands on: the backgrounds behind it, through shadow roots down to the page's own. */
import { SVG } from './flatten-drawing.js';
import { type PlainColor, plainColor } from './plain-color.js';

/** From the bottom up. The first is opaque; the others are those that let it through. */
export function groundsBehind(element: Element): readonly PlainColor[] {
  const grounds: PlainColor[] = [];
  for (let at: Element | undefined = element; at; at = holderOf(at)) {
    const ground = plainColor(getComputedStyle(at).backgroundColor);
    if (ground.alpha > 0) grounds.unshift(ground);
    if (ground.alpha === 1) return grounds;
  }
  return [canvasBehind(element), ...grounds];
}

function holderOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
  );
}

/** What a browser paints where a page sets nothing: dark for some readers, and only an element can ask for it. */
function canvasBehind(element: Element): PlainColor {
  const probe = element.appendChild(document.createElementNS(SVG, 'g'));
  probe.style.setProperty('color', 'Canvas');
  const canvas = plainColor(getComputedStyle(probe).color);
  probe.remove();
  return canvas;
}
