/** Text into lines of a width: by words, then by characters, shortened last. */
import type { FontKey, Measure } from './type.js';

export interface Wrapping {
  readonly font: FontKey;
  /** Greatest width of a line, CSS px. */
  readonly width: number;
  /** Greatest number of lines; what does not fit ends in an ellipsis. */
  readonly lines: number;
}

const ELLIPSIS = '…';
/** No label shows more characters than this, so that a text of a megabyte costs no more than a long one. */
const MOST_CHARACTERS = 400;

/** The lines of a text, none wider than asked. At least one line, which may be empty. */
export function wrap(text: string, measure: Measure, { font, width, lines }: Wrapping): readonly string[] {
  const fits = (line: string): boolean => measure(line, font) <= width;
  const words = beginning(text, MOST_CHARACTERS)
    .split(/\s+/)
    .filter((word) => word !== '');
  const space = measure(' ', font);
  const wrapped: string[] = [];
  let line = '';
  let filled = 0;
  let isCut = text.length > MOST_CHARACTERS;
  for (let i = 0; i < words.length; ) {
    const word = words[i] ?? '';
    const isFirst = line === '';
    const longer = isFirst ? word : `${line} ${word}`;
    const needed = measure(word, font) + (isFirst ? 0 : filled + space);
    if (needed <= width) {
      line = longer;
      filled = needed;
      i += 1;
      continue;
    }
    if (wrapped.length === lines - 1) {
      isCut = true;
      line = longer;
      break;
    }
    if (isFirst) {
      const head = longestFitting(word, fits);
      wrapped.push(head);
      words[i] = word.slice(head.length);
    } else {
      wrapped.push(line);
      line = '';
    }
  }
  wrapped.push(isCut ? shorten(line, fits) : line);
  return wrapped;
}

/** The text with an ellipsis, cut at a word where one is near, so that it fits. */
function shorten(line: string, fits: (line: string) => boolean): string {
  const head = longestFitting(line, (part) => fits(part + ELLIPSIS));
  const atWord = head.lastIndexOf(' ');
  const isNear = atWord > head.length / 2 && head.length < line.length;
  return (isNear ? head.slice(0, atWord) : head).trimEnd() + ELLIPSIS;
}

/** The longest beginning that fits, at least one character, never half of one. */
function longestFitting(text: string, fits: (line: string) => boolean): string {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return beginning(text, low) || text.slice(0, 2);
}

/** The first characters of a text, at most `length` long; the last is left out where it would be cut in half. */
function beginning(text: string, length: number): string {
  const code = text.charCodeAt(length - 1);
  const isHalf = code >= 0xd800 && code <= 0xdbff;
  return text.slice(0, isHalf ? length - 1 : length);
}
