/** What was found in files, as lines for people and as JSON for programs. */
import type { Finding } from '../case/findings.js';
import type { Place } from '../case/json-places.js';
import type { Problem } from '../case/problem.js';
import type { Complaint, Line } from './command.js';
import { count, sayPlace, sayProblem } from './say-problem.js';
import { visibleJson } from './visible.js';

/** All that is told of a file. */
export interface Report {
  readonly file: string;
  readonly failure: Complaint | undefined;
  readonly isCase: boolean;
  readonly problems: readonly Placed<Problem>[];
  readonly findings: readonly Placed<Finding & { readonly path: string; readonly sentence: string }>[];
}
export type Placed<T> = T & { readonly place: Place | undefined };

/** The lines about a file: its problems, its findings, and how many there are of each. */
export function sayReport({ file, isCase, problems, findings }: Report, isQuiet: boolean): readonly Line[] {
  const isError = ({ level }: Problem): boolean => level === 'error';
  const errors = problems.filter(isError);
  const said = (isQuiet ? errors : problems).map((problem) => sayProblem(file, problem, problem.place));
  if (isQuiet || !isCase) return said;
  const found = findings.map(({ path, place, sentence, events, sources }): Line => {
    const text = `${sentence} Events: ${list(events)}. Sources: ${list(sources)}.`;
    return { head: sayPlace(file, place, path), text, tone: 'finding' };
  });
  const warnings = problems.length - errors.length;
  const sum = problems.length === 0 ? ['no problems'] : sums({ error: errors.length, warning: warnings });
  return [
    ...said,
    ...found,
    { head: `${file}:`, text: [...sum, count(findings.length, 'finding')].join(', ') },
  ];
}

function sums(numbers: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(numbers).flatMap(([name, number]) => (number === 0 ? [] : count(number, name)));
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}

/** All reports as one JSON document. Places have no offsets in it, which count what only a program counts. */
export function writeReports(reports: readonly Report[]): string {
  const placed = <T extends { readonly place: Place | undefined }>({ place, ...rest }: T) => ({
    line: place?.line ?? 1,
    column: place?.column ?? 1,
    ...rest,
  });
  const files = reports.map(({ failure, problems, findings, ...rest }) => ({
    ...rest,
    ...(failure ? { failure: failure.text } : {}),
    problems: problems.map(placed),
    findings: findings.map(placed),
  }));
  return visibleJson(`${JSON.stringify({ files }, null, 2)}\n`);
}
