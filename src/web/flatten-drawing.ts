/**
 * A drawing that needs no style sheet: a copy of what is inside an `<svg>`, with all that the browser computed for it
 * written as presentation attributes of SVG 1.1. Nothing else comes along: what only the page needs (names, roles,
 * tab stops, targets without paint) and what could run, load or lead somewhere has no place in a picture.
 */
import { printable } from '../formats/printable.js';
import { directionOf, PLACE_NAMES, SHAPE_NAMES, TEXT_NAMES } from '../formats/svg-names.js';
import { plainColor } from './plain-color.js';

export const SVG = 'http://www.w3.org/2000/svg';

const GROUPS = new Set(['g', 'defs', 'clipPath', 'linearGradient', 'radialGradient']);

/** Properties, each with the value that goes without saying. */
type Properties = readonly (readonly [name: string, usual: string])[];
const STROKE: Properties = [
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-dashoffset', '0px'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
];
const TYPE: Properties = [
  ['font-family', ''],
  ['font-size', ''],
  ['font-weight', '400'],
  ['font-style', 'normal'],
  ['letter-spacing', 'normal'],
  ['word-spacing', '0px'],
];

/** Copies what is drawn in `drawing`, which stands in a page. */
export function flattenDrawing(drawing: SVGElement): readonly SVGElement[] {
  return [...drawing.children].flatMap((child) => flatten(child) ?? []);
}

function flatten(of: Element): SVGElement | undefined {
  const style = getComputedStyle(of);
  if (of.namespaceURI !== SVG || !isSeen(of, style)) return undefined;
  const { localName: name } = of;
  const copy = document.createElementNS(SVG, name);
  if (isDefinition(of)) setIfThere(copy, 'id', of.getAttribute('id'));
  for (const place of PLACE_NAMES) setIfThere(copy, place, of.getAttribute(place));
  if (SHAPE_NAMES.has(name) || TEXT_NAMES.has(name)) paint(copy, style);
  if (TEXT_NAMES.has(name)) setAll(copy, style, TYPE);
  if (name === 'text') anchor(copy, style, of.textContent);
  if (name === 'stop') setColor(copy, 'stop-color', 'stop-opacity', style);
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  setIfThere(copy, 'clip-path', localReference(style.clipPath));
  copy.append(...contentOf(of));
  return GROUPS.has(name) && copy.childNodes.length === 0 ? undefined : copy;
}

/** What is defined for others is never displayed itself, and still needed. */
function isSeen(of: Element, style: CSSStyleDeclaration): boolean {
  const { localName: name } = of;
  if (isDefinition(of)) return GROUPS.has(name) || SHAPE_NAMES.has(name) || name === 'stop';
  if (style.display === 'none' || style.visibility !== 'visible') return false;
  if (SHAPE_NAMES.has(name)) return isPainted(style, 'fill') || isPainted(style, 'stroke');
  return GROUPS.has(name) || TEXT_NAMES.has(name);
}

function isDefinition(of: Element): boolean {
  return of.closest('defs, clipPath') !== null;
}

/** Elements, and the words of a text: what else stands between elements is of no meaning. */
function contentOf(of: Element): readonly (SVGElement | string)[] {
  return [...of.childNodes].flatMap((node): readonly (SVGElement | string)[] => {
    if (node instanceof Text) return TEXT_NAMES.has(of.localName) ? [printable(node.data)] : [];
    const copy = node instanceof Element ? flatten(node) : undefined;
    return copy ? [copy] : [];
  });
}

type Paint = 'fill' | 'stroke';

function isPainted(style: CSSStyleDeclaration, paint: Paint): boolean {
  const value = style[paint];
  if (value === 'none') return false;
  return localReference(value) !== undefined || plainColor(value).alpha > 0;
}

function paint(copy: Element, style: CSSStyleDeclaration): void {
  setPaint(copy, 'fill', style);
  if (!isPainted(style, 'stroke')) return;
  setPaint(copy, 'stroke', style);
  setAll(copy, style, STROKE);
}

function setPaint(copy: Element, name: Paint, style: CSSStyleDeclaration): void {
  const reference = localReference(style[name]);
  if (!isPainted(style, name)) copy.setAttribute(name, 'none');
  else if (reference === undefined) setColor(copy, name, `${name}-opacity`, style);
  else copy.setAttribute(name, reference);
}

/** SVG 1.1 has no opacity within a color; what a color lets through is added to what its property lets through. */
function setColor(copy: Element, name: string, opacityName: string, style: CSSStyleDeclaration): void {
  const { hex, alpha } = plainColor(style.getPropertyValue(name));
  const opacity = alpha * Number(style.getPropertyValue(opacityName));
  copy.setAttribute(name, hex);
  if (opacity < 1) copy.setAttribute(opacityName, String(Math.round(opacity * 1000) / 1000));
}

/** A gradient or a path of the drawing itself; an address of anything else is none. */
function localReference(value: string): string | undefined {
  const id = /^url\(["']?#([\w-]+)["']?\)/.exec(value)?.[1];
  return id === undefined ? undefined : `url(#${id})`;
}

/**
 * Text that finds its own direction does so by its first letter. SVG 1.1 cannot ask for that, so the direction is
 * written, and where it turns the text around, the end at which it is held in place is turned, too.
 */
function anchor(copy: Element, style: CSSStyleDeclaration, text: string): void {
  const { direction, textAnchor } = style;
  const own = style.unicodeBidi === 'plaintext' ? directionOf(text) : direction;
  const turned = { start: 'end', middle: 'middle', end: 'start' }[textAnchor] ?? 'start';
  const held = own === direction ? textAnchor : turned;
  if (own === 'rtl') copy.setAttribute('direction', own);
  if (own === 'rtl') copy.setAttribute('unicode-bidi', 'embed');
  if (held !== 'start') copy.setAttribute('text-anchor', held);
}

/** What goes without saying is left out, but within a text, where it may undo what holds around it. */
function setAll(copy: Element, style: CSSStyleDeclaration, properties: Properties): void {
  for (const [name, usual] of properties) {
    const value = style.getPropertyValue(name);
    // Numbers of a drawing are px.
    if (value !== usual || copy.localName === 'tspan')
      copy.setAttribute(name, printable(value).replace(/(\d)px\b/g, '$1'));
  }
}

function setIfThere(copy: Element, name: string, value: string | null | undefined): void {
  if (value !== null && value !== undefined) copy.setAttribute(name, value);
}
