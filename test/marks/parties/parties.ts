/** A case and what is described of its parties, for tests. */

import type { CaseIndex } from '../../../src/case/index-case.js';
import type { PartiesPlan } from '../../../src/marks/parties/describe.js';
import { type Choice, describeParties } from '../../../src/marks/parties/describe.js';
import { describeRelations, type Relations } from '../../../src/marks/parties/relations.js';
import { describeTelling, type Telling } from '../../../src/marks/telling.js';

export interface Described {
  readonly telling: Telling;
  readonly relations: Relations;
  readonly plan: PartiesPlan;
}

export function described(index: CaseIndex, choice: Partial<Choice> = {}): Described {
  const telling = describeTelling({ index }, 'en');
  const relations = describeRelations(telling);
  return {
    telling,
    relations,
    plan: describeParties(relations, { hidden: [], turned: [], ...choice }, telling),
  };
}
