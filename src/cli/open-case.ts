/** From the name of a file to its case, and to what stands in the way of one. */
import { explainAll } from '../case/explain.js';
import { type CaseIndex, indexCase } from '../case/index-case.js';
import { jsonBreak } from '../case/json-break.js';
import { findPlaces, type Place, placesAt } from '../case/json-places.js';
import type { Problem } from '../case/problem.js';
import { readCase } from '../case/read-case.js';
import type { Complaint, Machine } from './command.js';
import { decode } from './decode.js';
import { failureOf } from './explain-failure.js';

export interface Opened {
  readonly file: string;
  /** Why the file could not be had at all. */
  readonly failure?: Complaint;
  /** Undefined where the file is no case. */
  readonly index?: CaseIndex;
  /** What was found while reading. */
  readonly problems: readonly Problem[];
  /** The places of values in the file, by their paths. */
  readonly find: (paths: readonly string[]) => ReadonlyMap<string, Place>;
}

/** Opens a file. Never rejects. */
export async function openCase(file: string, machine: Machine): Promise<Opened> {
  try {
    return openText(file, decode(await machine.read(file)));
  } catch (cause) {
    return { file, failure: failureOf(`${file}:`, cause), problems: [], find: () => new Map() };
  }
}

function openText(file: string, { text, wrongAt }: ReturnType<typeof decode>): Opened {
  if (wrongAt !== undefined) return { file, problems: [WRONG_TEXT], find: allAt(text, wrongAt) };
  const reading = readCase(text);
  const problems = explainAll(reading);
  if (reading.flaws.some(({ fault }) => fault.code === 'JSON'))
    return { file, problems, find: allAt(text, jsonBreak(text)) };
  const find: Opened['find'] = (paths) => findPlaces(text, paths);
  return reading.case ? { file, index: indexCase(reading.case), problems, find } : { file, problems, find };
}

/** Where a file breaks, whatever is looked for in it. */
function allAt(text: string, offset: number): Opened['find'] {
  return (paths) => {
    const place = placesAt(text, [offset]).get(offset) as Place;
    return new Map(paths.map((path) => [path, place]));
  };
}

const WRONG_TEXT: Problem = {
  path: '$',
  value: undefined,
  expected: 'text in UTF-8',
  hint: 'Save the file as UTF-8.',
  level: 'error',
};
