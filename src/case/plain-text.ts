/** The words of a longer text, for labels, for what is spoken, and for files that know no marks. */
import { type Block, type Inline, parseRich } from './rich.js';

/** The text without its marks, on one line. */
export function plainText(text: string): string {
  const say = (inline: Inline): string => {
    if (typeof inline === 'string') return inline;
    return inline.kind === 'break' ? ' ' : inline.children.map(say).join('');
  };
  const sayBlock = (part: Block): string =>
    part.kind === 'list'
      ? part.items.map((item) => item.map(say).join('')).join(' ')
      : part.children.map(say).join('');
  return parseRich(text).map(sayBlock).join(' ');
}
