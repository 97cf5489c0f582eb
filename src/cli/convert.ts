/** `case-timeline convert`: a case as a file for other tools. */
import type { CaseIndex } from '../case/index-case.js';
import { writeCalendar, writeCsv, writeJson } from '../formats/index.js';
import { stampOf } from '../formats/stamp.js';
import { type Command, EXIT, type Machine } from './command.js';
import { openCase } from './open-case.js';
import { putFiles } from './put-files.js';
import { sayTrouble } from './say-problem.js';
import { visibleJson } from './visible.js';

type Write = (index: CaseIndex, machine: Machine) => string;

const FORMATS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['csv', writeCsv],
  ['calendar', (index, { now }) => writeCalendar(index, { stamp: stampOf(index, now) })],
  ['json', (index) => visibleJson(writeJson(index.case))],
]);

export const convert: Command = {
  name: 'convert',
  operands: 'FILE',
  does: 'writes a case as a table (CSV), as a calendar (iCalendar) or as a case file for readers (JSON)',
  about: [
    'A party that has a pseudonym is named by it alone in what is written. What could not be read of the case is left out, and a line on standard error says so.',
  ],
  options: [
    { name: 'to', value: 'FORMAT', words: [...FORMATS.keys()], isNeeded: true, does: 'what is written' },
    { name: 'out', value: 'FILE', does: 'where it is written; without it, to standard output' },
    { name: 'force', does: 'replaces the file that is there, but never the case itself' },
  ],
  mostFiles: 1,
  async run(request, machine) {
    const [file = ''] = request.files;
    const opened = await openCase(file, machine);
    const complaints = sayTrouble(opened);
    const write = FORMATS.get(request.values.get('to') ?? '');
    if (!opened.index || !write) return { code: EXIT.unusable, complaints };
    const code = complaints.length > 0 ? EXIT.found : EXIT.fine;
    const made = new Map([[request.values.get('out') ?? '-', write(opened.index, machine)]]);
    return putFiles(made, { request, machine, outcome: { code, complaints } });
  },
};
