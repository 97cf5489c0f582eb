/** A tree of elements as text: of HTML, or of XML. Whatever the file says in it stays text. */
import { printable } from '../formats/printable.js';
import { EMPTY, type Twig } from './tree.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Elements of HTML, and drawings in them. */
export function markupOf(tree: readonly Twig[]): string {
  return write(tree, (name) => !EMPTY.test(name));
}

/** Well-formed XML, as a file of SVG has to be. */
export function xmlOf(tree: readonly Twig[]): string {
  return write(tree, () => true);
}

/** Text as it stands between tags and in attributes, without what no document may hold. */
export function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

function write(tree: readonly Twig[], hasEnd: (name: string) => boolean): string {
  let text = '';
  for (const twig of tree) {
    if (typeof twig === 'string') {
      text += escapeMarkup(twig);
      continue;
    }
    text += `<${twig.name}`;
    for (const [name, value] of twig.attributes) text += ` ${name}="${escapeMarkup(value)}"`;
    text += '>';
    if (twig.name === 'script') text += `${rawOf(twig.children)}</script>`;
    else if (hasEnd(twig.name)) text += `${write(twig.children, hasEnd)}</${twig.name}>`;
  }
  return text;
}

/** Data inside a script is not read as markup, and so must hold nothing that could end it. */
function rawOf(children: readonly Twig[]): string {
  const raw = children.filter((child) => typeof child === 'string').join('');
  if (raw.includes('<')) throw new TypeError('What stands in a script could end it.');
  return raw;
}
