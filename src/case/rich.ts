/**
 * The small Markdown that longer texts may use: *emphasis*, **strong**, [links](https://…), lists, quotations and line
 * breaks. Read in one pass to a tree that is drawn as templates; everything else is text as it stands.
 */
import { linkUrl } from './url.js';

export type Inline =
  | string
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph' | 'quotation'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

const QUOTED = /^ {0,3}> ?/;
const BULLET = /^ {0,3}[-*+] +/;
const NUMBERED = /^ {0,3}\d{1,9}[.)] +/;

/** Reads a text to its blocks. Linear in the text's length. */
export function parseRich(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let kind: LineKind = 'paragraph';
  const close = (): void => {
    if (lines.length > 0) blocks.push(block(kind, lines));
    lines = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const next = kindOf(line, kind === 'numbers' ? lines.length : 0);
    if (next !== kind) close();
    kind = next;
    lines.push(line.replace(MARKERS[kind], ''));
  }
  close();
  return blocks;
}

type LineKind = 'paragraph' | 'quotation' | 'bullets' | 'numbers';
const MARKERS: Readonly<Record<LineKind, RegExp>> = {
  paragraph: /^ +/,
  quotation: QUOTED,
  bullets: BULLET,
  numbers: NUMBERED,
};

/** Numbers make a list only where counting them gives the same: a year that ends a sentence stays. */
function kindOf(line: string, before: number): LineKind {
  if (QUOTED.test(line)) return 'quotation';
  if (BULLET.test(line)) return 'bullets';
  const number = NUMBERED.test(line) ? Number.parseInt(line, 10) : 0;
  return number === 1 || (before > 0 && number === before + 1) ? 'numbers' : 'paragraph';
}

function block(kind: LineKind, lines: readonly string[]): Block {
  if (kind === 'bullets' || kind === 'numbers') {
    return { kind: 'list', isOrdered: kind === 'numbers', items: lines.map(parseInline) };
  }
  return { kind, children: parseInline(lines.join('\n')) };
}

/** What has been opened and not yet closed; at most one of each marker, so nesting is bounded. */
interface Frame {
  readonly marker: string;
  readonly children: Inline[];
}

const SPECIAL = /[\\*_[\]\n]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const RUN = /\*+|_+/y;
/** More marks in a row are no marks: a space to fill in, or a word left out. */
const LONGEST_RUN = 3;
/** An address in a link: without spaces and brackets, so that reading stays linear. */
const ADDRESS = /\(([^\s()]{1,2000})\)/y;

function parseInline(text: string): readonly Inline[] {
  const frames: Frame[] = [{ marker: '', children: [] }];
  let done = 0;
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(text); match; match = SPECIAL.exec(text)) {
    const at = match.index;
    const length = consume(text, at, done, frames);
    if (length === 0) continue;
    done = at + length;
    SPECIAL.lastIndex = done;
  }
  append(frames, text.slice(done));
  while (frames.length > 1) flatten(frames);
  return frames[0]?.children ?? [];
}

/** Reads what starts at `at`; gives its length, or 0 where it is plain text. */
function consume(text: string, at: number, done: number, frames: Frame[]): number {
  const before = text.slice(done, at);
  const char = text[at] ?? '';
  if (char === '\n') {
    append(frames, withoutEnd(before));
    push(frames, before.endsWith('  ') ? { kind: 'break' } : '\n');
    return 1;
  }
  if (char === '\\') {
    const escaped = text[at + 1] ?? '';
    if (!PUNCTUATION.test(escaped)) return 0;
    append(frames, before + escaped);
    return 2;
  }
  if (char === '[') {
    append(frames, before);
    if (frames.some((frame) => frame.marker === '[')) append(frames, '[');
    else frames.push({ marker: '[', children: [] });
    return 1;
  }
  if (char === ']') return closeLink(text, at, before, frames);
  return emphasise(text, at, before, frames);
}

/** Without the spaces at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

function closeLink(text: string, at: number, before: string, frames: Frame[]): number {
  if (!frames.some((frame) => frame.marker === '[')) return 0;
  append(frames, before);
  while (frames.at(-1)?.marker !== '[') flatten(frames);
  ADDRESS.lastIndex = at + 1;
  const href = ADDRESS.exec(text)?.[1];
  if (href === undefined || !linkUrl(href)) {
    flatten(frames);
    append(frames, ']');
    return 1;
  }
  const children = frames.pop()?.children ?? [];
  push(frames, { kind: 'link', href, children: children.length > 0 ? children : [href] });
  return href.length + 3;
}

function emphasise(text: string, at: number, before: string, frames: Frame[]): number {
  const char = text[at] ?? '';
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? char;
  const isSingle = run.length === 1 || (run.length === 3 && frames.at(-1)?.marker === char);
  const marker = run.length > LONGEST_RUN ? run : isSingle ? char : char + char;
  const previous = text[at - 1] ?? ' ';
  const next = text[at + marker.length] ?? ' ';
  const isInWord = char === '_' && WORD.test(previous) && WORD.test(next);
  const isOpen = frames.some((frame) => frame.marker === marker);
  const isText = run.length > LONGEST_RUN || isInWord;
  if (isText || (isOpen ? /\s/.test(previous) : /\s/.test(next))) append(frames, before + marker);
  else {
    append(frames, before);
    if (isOpen) close(frames, marker);
    else frames.push({ marker, children: [] });
  }
  return marker.length;
}

function close(frames: Frame[], marker: string): void {
  while (frames.at(-1)?.marker !== marker) flatten(frames);
  const children = frames.pop()?.children ?? [];
  push(frames, { kind: marker.length === 2 ? 'strong' : 'emphasis', children });
}

/** The innermost frame was never closed: its marker is text. */
function flatten(frames: Frame[]): void {
  const frame = frames.pop();
  if (!frame) return;
  append(frames, frame.marker);
  for (const child of frame.children) push(frames, child);
}

function append(frames: Frame[], text: string): void {
  if (text !== '') push(frames, text);
}

function push(frames: Frame[], inline: Inline): void {
  frames.at(-1)?.children.push(inline);
}
