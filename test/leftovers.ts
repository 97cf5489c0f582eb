/**
 * Runs around every file of Node's tests: the process is shared, and a language that one loads would be said in the next.
 * Laws are looked at with the same examples on every run, so that a run fails by what was changed; with `SEED=7` before
 * the command it is others.
 */
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_170_406) });

afterAll(async () => {
  // Asked for anew, since a file may have put all modules back as they were.
  const { languagesNow } = await import('../src/locale/languages.js');
  expect(
    [...languagesNow().keys()],
    'languages that are left over: vi.resetModules() takes them away',
  ).toEqual(['en']);
});
