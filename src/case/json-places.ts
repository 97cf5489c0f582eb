/** Where the values of a JSON text stand, as line and column, for whoever mends it in an editor. */
import {
  COMMA,
  endOfText,
  LIST_BEGIN,
  LIST_END,
  OBJECT_BEGIN,
  OBJECT_END,
  QUOTATION_MARK,
  readKey,
} from './json-text.js';

/** A place in a text. Lines and columns count from 1, columns in UTF-16 units, as in most editors. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/**
 * The places where the values at JSONPaths begin. For what the text does not hold, that of the nearest value around it;
 * for a key that stands twice, that of the last, which is the one that counts.
 * @param json a text that is JSON, of any size and depth: it is scanned once.
 */
export function findPlaces(json: string, paths: Iterable<string>): ReadonlyMap<string, Place> {
  const root = newSpot();
  const ways = new Map<string, readonly Spot[]>();
  for (const path of paths) ways.set(path, wayTo(path, root));
  scan(json, root);
  const offsets = new Map([...ways].map(([path, way]) => [path, nearestOf(way)]));
  const places = placesAt(json, offsets.values());
  return new Map([...offsets].map(([path, offset]) => [path, places.get(offset) as Place]));
}

/** The place of each offset into a text. */
export function placesAt(text: string, offsets: Iterable<number>): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let line = 1;
  let begin = 0;
  let end = text.indexOf('\n');
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (; end !== -1 && end < offset; end = text.indexOf('\n', begin)) {
      line += 1;
      begin = end + 1;
    }
    places.set(offset, { offset, line, column: offset - begin + 1 });
  }
  return places;
}

/** A value that is looked for, or that holds one. */
interface Spot {
  /** Where it begins; -1 until it is found. */
  offset: number;
  /** By key or position. */
  readonly below: Map<string | number, Spot>;
}

function newSpot(): Spot {
  return { offset: -1, below: new Map() };
}

/** The spots on the way from the root to a path; those that were not there yet are added. */
function wayTo(path: string, root: Spot): readonly Spot[] {
  const way = [root];
  let spot = root;
  for (const step of stepsOf(path)) {
    const next = spot.below.get(step) ?? newSpot();
    spot.below.set(step, next);
    way.push(next);
    spot = next;
  }
  return way;
}

const PLAIN_STEP = /\.([\w$]+)|\[(\d+)\]/y;

/** The keys and positions that `jsonPath` made the path of. */
function stepsOf(path: string): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at = 1; at < path.length; ) {
    if (path.startsWith('["', at)) {
      const end = endOfText(path, at + 1) + 1;
      steps.push(readKey(path.slice(at + 1, end)));
      at = end + 1;
    } else {
      PLAIN_STEP.lastIndex = at;
      const [step, key, position] = PLAIN_STEP.exec(path) ?? [];
      if (step === undefined) return steps;
      steps.push(key ?? Number(position));
      at += step.length;
    }
  }
  return steps;
}

/** What was found last on a way. Of an object that stands twice, only what is in the last counts. */
function nearestOf(way: readonly Spot[]): number {
  let nearest = 0;
  for (const { offset } of way) {
    if (offset < nearest) break;
    nearest = offset;
  }
  return nearest;
}

/** An object or list on the way to a spot, in which the scan stands. */
interface Level {
  readonly spot: Spot;
  /** The place of the value in hand; undefined in an object. */
  position: number | undefined;
}

const SPACE = 32;
const COLON = 58;

/** Notes where the spots stand. What lies beside the ways to them is counted, not kept, however deep it is. */
function scan(json: string, root: Spot): void {
  const levels: Level[] = [];
  let spot: Spot | undefined = root;
  let isKey = false;
  let skipped = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    const level = levels.at(-1);
    const end = code === QUOTATION_MARK ? endOfText(json, at) : at;
    if (isKey && code === QUOTATION_MARK) {
      spot = level?.spot.below.get(readKey(json.slice(at, end + 1)));
      isKey = false;
    } else if (code === COMMA) {
      if (skipped > 0 || !level) continue;
      isKey = level.position === undefined;
      if (level.position !== undefined) spot = level.spot.below.get(++level.position);
    } else if (code === OBJECT_END || code === LIST_END) {
      if (skipped > 0) skipped -= 1;
      else levels.pop();
      [spot, isKey] = [undefined, false];
    } else if (code > SPACE && code !== COLON) {
      const isList = code === LIST_BEGIN;
      const isOpening = isList || code === OBJECT_BEGIN;
      if (spot) spot.offset = at;
      if (isOpening && spot) levels.push({ spot, position: isList ? 0 : undefined });
      else if (isOpening) skipped += 1;
      isKey = code === OBJECT_BEGIN && spot !== undefined;
      spot = isList ? spot?.below.get(0) : undefined;
    }
    at = end;
  }
}
