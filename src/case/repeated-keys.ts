/** Keys that stand more than once in an object of a JSON text: `JSON.parse` keeps the last of them, and never tells. */
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
import { jsonPath, MOST_PROBLEMS } from './problem.js';
import { finish, type Work } from './work.js';

/** An object or list in which the scan stands. */
interface Level {
  /** The keys that it has so far; undefined for a list. */
  readonly keys: Set<string> | undefined;
  /** The key or position of the value in hand. */
  step: string | number;
}

/** So many characters are looked at in a step, but for those within texts. */
const LOOKS = 50_000;

/** No field of a case lies as deep: what stands there is not read, so nothing is lost. It keeps paths short, too. */
const MOST_LEVELS = 16;

/**
 * The repeated keys of a text that is JSON, each by the JSONPath of its value, in the order of the text; one more than
 * can be listed is enough. Keys that begin with `$` are remarks to the editor, of which there may be many.
 */
export function findRepeatedKeys(json: string): ReadonlyMap<string, string> {
  return finish(repeatedKeySteps(json));
}

/** The same in steps. */
export function* repeatedKeySteps(json: string): Work<ReadonlyMap<string, string>> {
  let looks = 0;
  const found = new Map<string, string>();
  const levels: Level[] = [];
  const deep: Level = { keys: undefined, step: 0 };
  let level = deep;
  let isKey = false;
  for (let at = 0; at < json.length && found.size <= MOST_PROBLEMS; at++) {
    const code = json.charCodeAt(at);
    looks += 1;
    if (looks % LOOKS === 0) yield at / json.length;
    if (code === QUOTATION_MARK) {
      const end = endOfText(json, at);
      if (isKey) {
        const key = enterKey(level, json.slice(at, end + 1));
        if (key !== undefined) found.set(jsonPath(levels.map(({ step }) => step)), key);
      }
      isKey = false;
      at = end;
    } else if (code === COMMA) {
      isKey = level.keys !== undefined;
      if (typeof level.step === 'number') level.step += 1;
    } else if (code === OBJECT_BEGIN || code === LIST_BEGIN) {
      const keys = code === OBJECT_BEGIN ? new Set<string>() : undefined;
      level = levels.length < MOST_LEVELS ? { keys, step: 0 } : deep;
      levels.push(level);
      isKey = level.keys !== undefined;
    } else if (code === OBJECT_END || code === LIST_END) {
      levels.pop();
      level = levels.at(-1) ?? deep;
    }
  }
  return found;
}

/** Takes up the key of the next value; returned where its object has it already. */
function enterKey(level: Level, written: string): string | undefined {
  const key = readKey(written);
  level.step = key;
  const isRepeated = level.keys?.has(key) && !key.startsWith('$');
  level.keys?.add(key);
  return isRepeated ? key : undefined;
}
