/** The cases that tests of files are made with: those of the project, and hostile ones where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CaseIndex, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case } from '../../src/case/schema.js';

const data = new URL('../../data/', import.meta.url);
const hostile = new URL('../../../shared/data/hostile/', import.meta.url);

/** A case as it is read, from data or from the text of a file. */
export function caseFrom(input: unknown): Case {
  const { case: of } = parseCase(input);
  if (!of) throw new Error('The case cannot be read.');
  return of;
}

export function indexFrom(input: unknown): CaseIndex {
  return indexCase(caseFrom(input));
}

/** A file below `data/`. */
export function readCaseFile(path: string): Case {
  return caseFrom(readFileSync(new URL(path, data), 'utf8'));
}

/** Every case of the project, by the name of its file. */
export const CASES: readonly (readonly [name: string, of: Case])[] = [
  'twitter-v-dhs.json',
  ...readdirSync(new URL('cases/', data)).map((file) => `cases/${file}`),
].map((path) => [path, readCaseFile(path)]);

/** A test's title says this where the sample of hostile input is not beside the project. */
export const WITHOUT_SAMPLE = 'skipped where the sample of hostile input is not beside the project';

interface HostileFiles {
  readonly cases: readonly { readonly name: string; readonly text?: string; readonly base64?: string }[];
}

/** The hostile case files that are cases; none where they are not at hand. */
export const HOSTILE: readonly (readonly [name: string, of: Case])[] = existsSync(hostile)
  ? (JSON.parse(readFileSync(new URL('cases-sample.json', hostile), 'utf8')) as HostileFiles).cases.flatMap(
      ({ name, text, base64 = '' }) => {
        const { case: of } = parseCase(text ?? new TextDecoder().decode(Buffer.from(base64, 'base64')));
        return of ? [[name, of] as const] : [];
      },
    )
  : [];

/** Hostile texts, one for each way to hide something in one; none where they are not at hand. */
export const HOSTILE_TEXTS: readonly (readonly [id: string, text: string])[] = existsSync(hostile)
  ? (
      JSON.parse(readFileSync(new URL('xss-sample.json', hostile), 'utf8')) as {
        payloads: readonly { readonly id: string; readonly s: string }[];
      }
    ).payloads.map(({ id, s }) => [id, s])
  : [];
