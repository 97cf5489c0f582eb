/** `case-timeline convert`: a case as a file for other tools. */
import type { CaseIndex } from '../case/index-case.js';
import { writeCalendar, writeCsv, writeJson } from '../formats/index.js';
import { stampOf } from '../formats/stamp.js';
import { type Command, type Complaint, EXIT, type Machine, type Outcome, type Request } from './command.js';
import { explainFailure } from './explain-failure.js';
import { openCase } from './open-case.js';
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
    return put(write(opened.index, machine), { code, complaints }, { request, machine });
  },
};

/** To the file that was named, else to standard output. */
async function put(
  text: string,
  outcome: Outcome,
  { request, machine }: { readonly request: Request; readonly machine: Machine },
): Promise<Outcome> {
  const { files, flags, values } = request;
  const [source = ''] = files;
  const out = values.get('out');
  if (out === undefined) return { ...outcome, data: text };
  try {
    await machine.write(out, text, { mayReplace: flags.has('force'), source });
    return outcome;
  } catch (cause) {
    const failed: Complaint = { head: `${out}:`, text: explainFailure(cause), tone: 'error', cause };
    return { code: EXIT.unusable, complaints: [...(outcome.complaints ?? []), failed] };
  }
}
