/** What is written for readers without a browser, read back by parsers that are none of ours. */
import { createRequire } from 'node:module';

/** An element as a browser would make it from markup. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of itself and of all that is in it. */
  readonly text: string;
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly content?: Node;
}

interface Parse5 {
  readonly parse: (html: string) => Node;
  readonly parseFragment: (html: string) => Node;
}
const parse5 = createRequire(import.meta.url)('parse5') as Parse5;

/** All elements of a whole document, or of a part of one, in the order of their start tags. */
export function parseHtml(html: string): readonly Element[] {
  const root = /^<!doctype/i.test(html) ? parse5.parse(html) : parse5.parseFragment(html);
  const found: Element[] = [];
  visit(root, found);
  return found;
}

function visit(node: Node, found: Element[]): string {
  if (node.nodeName === '#text') return node.value ?? '';
  const at = found.length;
  const isElement = !node.nodeName.startsWith('#');
  const attributes = new Map((node.attrs ?? []).map(({ name, value }) => [name, value]));
  if (isElement) found.push({ name: node.nodeName, attributes, text: '' });
  const text = [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]
    .map((child) => visit(child, found))
    .join('');
  if (isElement) found[at] = { name: node.nodeName, attributes, text };
  return text;
}

const NAME = '[A-Za-z][\\w-]*';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)(/?)>`, 'y');
/** Characters that XML 1.0 allows. */
const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** The elements of a strict reading of XML: throws at whatever is not well-formed. No entities but its five and numbers. */
export function parseXml(xml: string): readonly Element[] {
  if (!ALLOWED.test(xml)) throw new Error('A character that no XML may hold.');
  const open: string[] = [];
  const found: Element[] = [];
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(xml)?.[0].length ?? 0;
  for (; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    checkText(text, xml, at);
    if (open.length === 0 && text.trim() !== '') throw new Error(`Text outside of the document: ${text}`);
    if (next === -1) break;
    TAG.lastIndex = next;
    const [tag = '', end, name = '', written = '', empty] = TAG.exec(xml) ?? [];
    if (tag === '') throw new Error(`No tag: ${xml.slice(next, next + 80)}`);
    at = next + tag.length;
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing.`);
      continue;
    }
    if (open.length === 0 && found.length > 0) throw new Error('A second root.');
    const attributes = new Map<string, string>();
    for (const [, key = '', value = ''] of written.matchAll(/([\w-]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`${key} twice.`);
      checkText(value, xml, next);
      attributes.set(key, value);
    }
    found.push({ name, attributes, text: '' });
    if (empty !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is not closed.`);
  return found;
}

function checkText(text: string, xml: string, at: number): void {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text) || text.includes(']]>'))
    throw new Error(`No text of XML: ${xml.slice(at, at + 80)}`);
}
