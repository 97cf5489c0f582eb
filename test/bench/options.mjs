/** What may be said on the command line. */
import { parseArgs } from 'node:util';
import { KINDS, QUICK } from './subjects.mjs';

export const HELP = `npm run bench -- [options]

  --quick            12, 1,000, 10,000 and 100,000 events, 10 to 1,000 parties, one run
  --runs <n>         runs of which the median is told (3)
  --only <names>     some subjects, by a comma: case-timeline,vis-timeline
  --sizes <numbers>  some sizes, by a comma: 12,1000
  --kind <kind>      events or parties alone
  --limit <seconds>  how long a page may take (60)
  --json <file>      writes what was measured there
  --from <file>      measures nothing, and takes what was written by --json
  --readme           writes the table of "Speed" into README.md
  --shots <folder>   keeps pictures of what was drawn, and after zooming and moving
  --port <n>         of the harness's server (any that is free)`;

const numbers = (text) => text?.split(',').map(Number);

export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      runs: { type: 'string' },
      only: { type: 'string' },
      sizes: { type: 'string' },
      kind: { type: 'string' },
      limit: { type: 'string', default: '60' },
      json: { type: 'string' },
      from: { type: 'string' },
      readme: { type: 'boolean', default: false },
      shots: { type: 'string' },
      port: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',');
  const sizes = numbers(values.sizes);
  const plan = Object.entries(KINDS)
    .filter(([kind]) => !values.kind || kind === values.kind)
    .map(([kind, known]) => ({
      kind,
      subjects: known.subjects.filter(({ name }) => !only || only.includes(name)),
      sizes: sizes ?? (values.quick ? QUICK[kind] : known.sizes),
    }))
    .filter(({ subjects }) => subjects.length > 0);
  if (plan.length === 0) throw new Error(`Nothing to measure is called so.\n\n${HELP}`);
  return {
    ...values,
    plan,
    runs: Number(values.runs ?? (values.quick ? 1 : 3)),
    limit: Number(values.limit) * 1000,
    port: Number(values.port),
  };
}
