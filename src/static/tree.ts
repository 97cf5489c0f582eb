/**
 * Templates as a tree, without a page. Only a literal of the code is read as markup; every value ends up as text or as
 * an attribute. What only a page can use (listeners, properties) is left out.
 */
import { nothing } from 'lit';

export interface Branch {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Twig[];
}

/** An element, or text. */
export type Twig = Branch | string;

/** A tree that stands in a template as it is. Data cannot pose as one. */
export class Grown {
  readonly tree: readonly Twig[];

  constructor(tree: readonly Twig[]) {
    this.tree = tree;
  }
}

/** The tree of whatever a template may hold. */
export function treeOf(drawn: unknown): readonly Twig[] {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  grow(drawn, root);
  return root.children;
}

/** An element that may still get children. */
interface Open extends Branch {
  readonly attributes: Map<string, string>;
  readonly children: Twig[];
}

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

function grow(value: unknown, into: Open): void {
  if (value === nothing || value === undefined || value === null || value === '') return;
  if (Array.isArray(value)) for (const one of value) grow(one, into);
  else if (value instanceof Grown) into.children.push(...value.tree);
  else if (isTemplate(value)) growTemplate(value, into);
  else if (typeof value === 'string' || typeof value === 'number') into.children.push(String(value));
  else throw new TypeError(`A template holds a ${typeof value}, which is no text.`);
}

/** Data may pose as a template; only a literal has raw strings. */
function isTemplate(value: unknown): value is Template {
  if (typeof value !== 'object' || value === null || !('_$litType$' in value)) return false;
  return Array.isArray((value as unknown as Template).strings.raw);
}

function growTemplate({ strings, values }: Template, root: Open): void {
  const path: Open[] = [root];
  const inner = (): Open => path.at(-1) ?? root;
  for (const step of stepsOf(strings)) {
    if (step.kind === 'text') inner().children.push(step.text);
    else if (step.kind === 'value') grow(values[step.at], inner());
    else if (step.kind === 'close') path.pop();
    else {
      const made: Open = { name: step.name, attributes: attributesOf(step.attributes, values), children: [] };
      inner().children.push(made);
      if (!step.isEmpty) path.push(made);
    }
  }
}

/** An attribute of a template: texts, and numbers of the values between them. */
type Attribute = readonly [name: string, parts: readonly (string | number)[]];

function attributesOf(attributes: readonly Attribute[], values: readonly unknown[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const [written, parts] of attributes) {
    const found = parts.map((part) => (typeof part === 'number' ? values[part] : part));
    if (/^[.@]/.test(written) || found.includes(nothing)) continue;
    const isSwitch = written.startsWith('?');
    const name = isSwitch ? written.slice(1) : written;
    if (isSwitch && !found.some(Boolean)) continue;
    all.set(
      name,
      isSwitch
        ? ''
        : found.map((one) => (typeof one === 'object' ? '' : String(one as string | number))).join(''),
    );
  }
  return all;
}

type Step =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly at: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: readonly Attribute[];
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close' };

const known = new WeakMap<TemplateStringsArray, readonly Step[]>();

function stepsOf(strings: TemplateStringsArray): readonly Step[] {
  const steps = known.get(strings) ?? readSteps(strings);
  known.set(strings, steps);
  return steps;
}

/** Stands for a value; no template of ours has it. */
const HOLE = '\uFFFC';
/** Elements of HTML in which nothing stands, and which have no end. */
export const EMPTY = /^(?:br|hr|img|input|link|meta|wbr)$/;
const TOKEN = /<\/[\w-]+\s*>|<([\w-]+)([^>]*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([.?@]?[\w:-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

function readSteps(strings: TemplateStringsArray): readonly Step[] {
  let at = 0;
  const split = (text: string): readonly (string | number)[] =>
    text
      .split(HOLE)
      .flatMap((part, i) => (i === 0 ? [part] : [at++, part]))
      .filter((part) => part !== '');
  const steps: Step[] = [];
  for (const [, name, attributes = '', slash, text] of strings.join(HOLE).matchAll(TOKEN)) {
    if (text !== undefined) {
      // Indentation means nothing between elements.
      for (const part of split(text.replace(/\s*\n\s*/g, ' ')))
        steps.push(typeof part === 'number' ? { kind: 'value', at: part } : { kind: 'text', text: part });
    } else if (name === undefined) steps.push({ kind: 'close' });
    else {
      const read = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', quoted, bare = '']): Attribute => [key, split(quoted ?? bare)],
      );
      steps.push({ kind: 'open', name, attributes: read, isEmpty: slash === '/' || EMPTY.test(name) });
    }
  }
  return steps;
}
