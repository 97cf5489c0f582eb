/** What a command made, into files or to standard output. */
import { EXIT, type Machine, type Outcome, type Request } from './command.js';
import { failureOf } from './explain-failure.js';

export interface Doing {
  readonly request: Request;
  readonly machine: Machine;
  /** What the command ends with where all is written. */
  readonly outcome: Outcome;
}

/** To standard output where the name is a hyphen. Stops at the first file that cannot be written. */
export async function putFiles(
  files: ReadonlyMap<string, string>,
  { request, machine, outcome }: Doing,
): Promise<Outcome> {
  const [source = ''] = request.files;
  const printed = files.get('-');
  if (printed !== undefined) return { ...outcome, data: printed };
  const options = { mayReplace: request.flags.has('force'), source, makesFolder: files.size > 1 };
  for (const [name, text] of files) {
    try {
      await machine.write(name, text, options);
    } catch (cause) {
      const complaints = [...(outcome.complaints ?? []), failureOf(`${name}:`, cause)];
      return { code: EXIT.unusable, complaints };
    }
  }
  return outcome;
}
