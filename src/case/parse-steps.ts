/** `JSON.parse` of a long file in steps: cut where one of its events ends and the next begins. */
import {
  COMMA,
  endOfText,
  LIST_BEGIN,
  LIST_END,
  OBJECT_BEGIN,
  OBJECT_END,
  QUOTATION_MARK,
} from './json-text.js';
import type { Work } from './work.js';

/** What a file says, its events apart. */
export interface Parsed {
  /** All else; its list of events is as long as it should be, and empty. */
  readonly data: { readonly events: readonly unknown[]; readonly timeZone?: unknown };
  /** The events, in pieces of some hundred. Whoever has read one may let go of it. */
  readonly pieces: (readonly unknown[])[];
}

/** Characters of a piece: about half a millisecond's work. */
const PIECE = 64 * 1024;

/** Undefined for what has to be read at once: what is no JSON, or has no list of events. @param size characters of a piece, at least. */
export function* parseSteps(json: string, size = PIECE): Work<Parsed | undefined> {
  try {
    const begin = beginOfEvents(json);
    if (begin === undefined) return undefined;
    const pieces: (readonly unknown[])[] = [];
    let at = begin;
    for (let isLast = false; !isLast; ) {
      const cut = cutBySeam(json, at, at + size) ?? cutByScan(json, at, at + size);
      isLast = json.charCodeAt(cut.end) === LIST_END;
      // A list may be empty, but nothing may follow a comma but an event.
      if (cut.piece.length === 0 && !(isLast && at === begin)) return undefined;
      pieces.push(cut.piece);
      at = isLast ? cut.end : cut.end + 1;
      if (pieces.length % PIECES_A_STEP === 0) yield at / json.length;
    }
    const data = JSON.parse(`${json.slice(0, begin)}${MARK}${json.slice(at)}`) as Record<string, unknown>;
    // Of a key that stands twice the last one counts.
    if (!isMarked(data['events'])) return undefined;
    data['events'] = hollow(pieces.reduce((sum, { length }) => sum + length, 0));
    return { data: data as unknown as Parsed['data'], pieces };
  } catch {
    return undefined;
  }
}

const PIECES_A_STEP = 2;
/** Stands for the events while the rest is parsed. */
const MARK = '"the events"';

function isMarked(events: unknown): boolean {
  return Array.isArray(events) && events.length === 1 && JSON.stringify(events) === `[${MARK}]`;
}

function hollow(length: number): readonly unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

/** Names that may be looked at before the file is read at once. */
const MOST_NAMES = 8;

/** Behind the bracket that opens the file's own list: what stands before it is an object once both are closed. */
function beginOfEvents(json: string): number | undefined {
  const name = /"events"\s*:\s*\[/g;
  for (let i = 0; i < MOST_NAMES && name.exec(json); i++) {
    try {
      JSON.parse(`${json.slice(0, name.lastIndex)}]}`);
      return name.lastIndex;
    } catch {
      // It stands in a text, or in an entry.
    }
  }
  return undefined;
}

interface Cut {
  readonly piece: readonly unknown[];
  /** Of the comma behind it, or of the bracket that closes the list. */
  readonly end: number;
}

/**
 * Where an object follows upon another: nearly always events. It is not taken on trust: what is a list in brackets of its
 * own, from where an event begins, ends where an event does.
 */
function cutBySeam(json: string, from: number, least: number): Cut | undefined {
  const seam = /\}\s*,\s*\{/g;
  seam.lastIndex = least;
  const found = seam.exec(json);
  if (!found) return undefined;
  const end = found.index + found[0].indexOf(',');
  try {
    return { piece: listIn(json, from, end), end };
  } catch {
    return undefined;
  }
}

/** The same for any JSON, by a look at each bracket. */
function cutByScan(json: string, from: number, least: number): Cut {
  let depth = 0;
  let end = from;
  for (; end < json.length; end++) {
    const code = json.charCodeAt(end);
    if (code === QUOTATION_MARK) end = endOfText(json, end);
    else if (code === OBJECT_BEGIN || code === LIST_BEGIN) depth += 1;
    else if (depth === 0 && (code === LIST_END || (code === COMMA && end >= least))) break;
    else if (code === OBJECT_END || code === LIST_END) depth -= 1;
  }
  return { piece: listIn(json, from, end), end };
}

function listIn(json: string, from: number, end: number): readonly unknown[] {
  return JSON.parse(`[${json.slice(from, end)}]`) as readonly unknown[];
}
