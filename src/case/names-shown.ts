/** Names of parties that have a pseudonym, where they stand in texts: a page that loads the file shows them there. */
import { excerpt } from './flaw.js';
import type { CaseIndex } from './index-case.js';
import type { Add, Steps } from './problem.js';
import { placeInFile } from './record.js';
import { nameFinder } from './veil.js';
import { walkSteps } from './walk-case.js';
import type { Work } from './work.js';

/** What no page shows of such a party, as it names it. */
const UNSHOWN: ReadonlySet<unknown> = new Set(['name', 'aliases', 'accounts', 'cites', 'pseudonym']);

export function namesShown({ case: of }: CaseIndex, add: Add): Work<void> | void {
  const { parties = [] } = of;
  const hidden = new Set(
    parties.flatMap(({ pseudonym }, i) => (pseudonym === undefined ? [] : placeInFile(parties, i))),
  );
  if (hidden.size === 0) return;
  const find = nameFinder(of);
  const isShown = ([list, place, key]: Steps): boolean =>
    list !== 'parties' || !hidden.has(Number(place)) || !UNSHOWN.has(key);
  return walkSteps(of, {
    isWanted: ({ form }) => form === 'text',
    visit: (text, _, steps) => {
      const found = typeof text === 'string' && isShown(steps) ? find(text) : undefined;
      if (!found) return;
      const [name, pseudonym] = found;
      const hint = `It names "${name}", and pages that load this file show it. Write "${pseudonym}", or publish what "case-timeline convert --to json" makes of the file.`;
      add(steps, {
        value: excerpt(text),
        expected: 'a text without a name that is withheld',
        hint,
        level: 'warning',
      });
    },
  });
}
