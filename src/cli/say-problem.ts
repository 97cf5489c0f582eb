/** What is wrong with a file, as the lines of a terminal: `file:line:column path: expected this, found that. Remedy`. */
import type { Place } from '../case/json-places.js';
import type { Problem } from '../case/problem.js';
import { sayProblem as say } from '../case/say-problem.js';
import type { Complaint, Line } from './command.js';
import type { Opened } from './open-case.js';

/** `case.json:12:5 $.events[3]`: editors and terminals open it at its line. */
export function sayPlace(file: string, place: Place | undefined, path: string): string {
  return `${file}:${place?.line ?? 1}:${place?.column ?? 1} ${path}:`;
}

export function sayProblem(file: string, problem: Problem, place: Place | undefined): Line {
  const { path, level } = problem;
  return { head: sayPlace(file, place, path), text: `${say(problem)} (${level})`, tone: level };
}

/**
 * What a command that needs the case tells of its file: why there is none, or that some of it could not be read. Empty
 * where all is well.
 */
export function sayTrouble({ file, failure, index, problems, find }: Opened): readonly Complaint[] {
  if (failure) return [failure];
  const errors = problems.filter(({ level }) => level === 'error');
  if (index) {
    if (errors.length === 0) return [];
    const text = `${count(errors.length, 'entry or field', 'entries or fields')} could not be read and ${errors.length === 1 ? 'is' : 'are'} left out. "case-timeline check" says why.`;
    return [{ head: `${file}:`, text, tone: 'warning' }];
  }
  const places = find(errors.map(({ path }) => path));
  return errors.map((problem) => sayProblem(file, problem, places.get(problem.path)));
}

/** "no problems", "1 problem", "2 problems". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}
