/**
 * A drawing of the elements as a picture that needs no style sheet: only what is seen comes along, as SVG 1.1 with
 * presentation attributes. What a page needs of it (names, roles, tab stops, targets without paint) stays behind.
 */
import { directionOf, PLACE_NAMES, SHAPE_NAMES, TEXT_NAMES } from '../formats/svg-names.js';
import { type Paint, paintOf } from './paint.js';
import type { Branch, Twig } from './tree.js';

export interface DrawingOptions {
  readonly paint: Paint;
  /** Before the ids of gradients, which are the only ones. */
  readonly prefix: string;
  readonly isMirrored: boolean;
}

/** Classes of what only a hand or a button needs. */
const UNSEEN = new Set(['hit', 'turn-group']);

/** @param tree what goes into the `<svg>` of an element. */
export function flattenTree(tree: readonly Twig[], options: DrawingOptions): readonly Twig[] {
  return flattenAll(tree, new Set(), options);
}

/** Numbers of sources follow the words before them, however wide these turn out to be. */
function flattenAll(
  tree: readonly Twig[],
  around: ReadonlySet<string>,
  options: DrawingOptions,
): readonly Twig[] {
  const all: Twig[] = [];
  for (const twig of tree) {
    if (typeof twig === 'string') continue;
    const flat = flatten(twig, around, options);
    const [first] = flat;
    const before = all.at(-1);
    if (twig.attributes.get('class') === 'mark' && isText(first) && isText(before))
      all[all.length - 1] = { ...before, children: [...before.children, raised(first, wayOf(before))] };
    else all.push(...flat);
  }
  return all;
}

function wayOf({ attributes }: Branch): number {
  return attributes.get('direction') === 'rtl' ? -1 : 1;
}

function isText(twig: Twig | undefined): twig is Branch {
  return typeof twig === 'object' && twig.name === 'text';
}

/** @param way 1 where words run to the right, else -1. */
function raised({ attributes, children }: Branch, way: number): Branch {
  const kept = [...attributes].filter(([name]) => !/^(?:x|y|text-anchor)$/.test(name));
  const place = [
    ['dx', `${0.3 * way}em`],
    ['dy', '-0.45em'],
    ['font-weight', '400'],
  ] as const;
  return { name: 'tspan', attributes: new Map([...place, ...kept]), children };
}

function flatten(of: Branch, around: ReadonlySet<string>, options: DrawingOptions): readonly Twig[] {
  const classes = (of.attributes.get('class') ?? '').split(/\s+/).filter((one) => one !== '');
  if (classes.some((one) => UNSEEN.has(one))) return [];
  if (of.name === 'defs') return [flattenDefs(of, options)];
  const within = new Set([...around, ...classes]);
  // A target is seen only where it is a frame around words.
  if (classes.includes('target') && !around.has('crowd')) return [];
  const isShape = SHAPE_NAMES.has(of.name);
  const isText = TEXT_NAMES.has(of.name);
  const attributes = placesOf(of);
  if (isShape || isText)
    for (const [name, value] of paintOf(new Set([...classes, of.name]), within, options.paint))
      attributes.set(name, value);
  // A gradient of the drawing itself.
  const local = /^url\(#([\w-]+)\)$/.exec(of.attributes.get('fill') ?? '')?.[1];
  if (local !== undefined) attributes.set('fill', `url(#${options.prefix}${local})`);
  if (isText) return flattenText(of, attributes, options);
  const children = flattenAll(of.children, within, options);
  if (isShape) return [{ name: of.name, attributes, children: [] }];
  // A group says nothing of its own but the size of its words.
  if (!attributes.has('font-size') && !attributes.has('transform')) return children;
  return children.length === 0 ? [] : [{ name: 'g', attributes, children }];
}

function placesOf({ attributes }: Branch): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of attributes)
    if (PLACE_NAMES.has(name) || name === 'font-size' || name === 'text-anchor') kept.set(name, value);
  return kept;
}

const TURNED: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

/** Held at the side that its place is meant for, whichever way its own words run. */
function flattenText(
  of: Branch,
  attributes: Map<string, string>,
  { isMirrored }: DrawingOptions,
): readonly Twig[] {
  const text = of.children.filter((child) => typeof child === 'string').join('');
  if (text.trim() === '') return [];
  const own = directionOf(text);
  const anchor = attributes.get('text-anchor') ?? 'start';
  const held = (own === 'rtl') === isMirrored ? anchor : (TURNED[anchor] ?? anchor);
  if (own === 'rtl') attributes.set('direction', 'rtl').set('unicode-bidi', 'embed');
  if (held === 'start') attributes.delete('text-anchor');
  else attributes.set('text-anchor', held);
  return [{ name: 'text', attributes, children: [text] }];
}

function flattenDefs(of: Branch, { prefix, paint }: DrawingOptions): Branch {
  const define = (one: Branch): Branch => {
    const attributes = placesOf(one);
    const id = one.attributes.get('id');
    if (id !== undefined) attributes.set('id', prefix + id);
    if (one.name === 'stop') {
      attributes.set('stop-color', paint.ink);
      if (/\bnone\b/.test(one.attributes.get('class') ?? '')) attributes.set('stop-opacity', '0');
    }
    return { name: one.name, attributes, children: branches(one).map(define) };
  };
  return define(of);
}

function branches({ children }: Branch): readonly Branch[] {
  return children.filter((child): child is Branch => typeof child !== 'string');
}
