/** `case-timeline check`: what is wrong with files, and what does not fit in their cases. */
import { checkIndex } from '../case/check.js';
import { findFindings } from '../case/findings.js';
import type { CaseIndex } from '../case/index-case.js';
import { jsonPath } from '../case/problem.js';
import { placeInFile } from '../case/record.js';
import { sayFinding, speechFor } from '../locale/index.js';
import { type Command, EXIT, type ExitCode } from './command.js';
import { type Opened, openCase } from './open-case.js';
import { type Placed, type Report, sayReport, writeReports } from './say-report.js';

export const check: Command = {
  name: 'check',
  operands: 'FILE…',
  does: 'says what is wrong with case files, and what does not fit in their cases',
  about: [
    'Prints a line for each problem: file:line:column path: what was expected, what was found. How to mend it (level). An error was left out, a warning was read. Then a line for each finding about the case itself, such as a deadline that had passed before it was set, with the ids of its events and sources.',
    'Findings are no mistakes of the file: they alone do not change the exit code, unless --strict is given.',
    'With --json: { "files": [{ "file", "isCase", "problems", "findings" }] }, each problem and finding with its line, column and path; a file that cannot be read has a "failure".',
  ],
  options: [
    { name: 'strict', does: 'ends with 1 where there are findings, too' },
    { name: 'quiet', short: 'q', does: 'prints nothing but errors' },
    { name: 'json', does: 'prints one JSON document instead of lines' },
  ],
  mostFiles: Number.POSITIVE_INFINITY,
  async run({ files, flags }, machine) {
    const reports: Report[] = [];
    // One after another, so that only one of the texts is held at a time.
    for (const file of files) reports.push(report(await openCase(file, machine)));
    const code = Math.max(...reports.map((one) => codeOf(one, flags.has('strict')))) as ExitCode;
    const complaints = reports.flatMap(({ failure }) => failure ?? []);
    if (flags.has('json')) return { code, complaints, data: writeReports(reports) };
    return { code, complaints, lines: reports.flatMap((one) => sayReport(one, flags.has('quiet'))) };
  },
};

function report({ file, failure, index, problems, find }: Opened): Report {
  const all = index ? [...problems, ...checkIndex(index)] : problems;
  const findings = index ? sayFindings(index) : [];
  const places = find([...all, ...findings].map(({ path }) => path));
  const place = <T extends { readonly path: string }>(one: T): Placed<T> => ({
    ...one,
    place: places.get(one.path),
  });
  return {
    file,
    failure,
    isCase: index !== undefined,
    problems: all.map(place).sort(inOrder),
    findings: findings.map(place).sort(inOrder),
  };
}

/** In English, whatever the language of the case, each with the path of the event that carries its mark. */
function sayFindings(index: CaseIndex) {
  const speech = speechFor('en', index.case.timeZone);
  return findFindings(index).map((finding) => {
    const position = index.eventById.get(finding.events[0] ?? '')?.position ?? 0;
    const path = jsonPath(['events', placeInFile(index.case.events, position)]);
    return { ...finding, path, sentence: sayFinding(finding, index, speech) };
  });
}

/** As in the file; what concerns all of it comes last. */
function inOrder(a: Placed<{ readonly path: string }>, b: Placed<{ readonly path: string }>): number {
  const [first, second] = [a, b].map(({ path, place }) =>
    path === '$' ? Number.MAX_SAFE_INTEGER : (place?.offset ?? 0),
  ) as [number, number];
  return first - second;
}

function codeOf({ failure, isCase, problems, findings }: Report, isStrict: boolean): ExitCode {
  if (failure || !isCase) return EXIT.unusable;
  if (problems.length > 0 || (isStrict && findings.length > 0)) return EXIT.found;
  return EXIT.fine;
}
