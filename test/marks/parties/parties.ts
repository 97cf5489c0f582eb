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
  const telling = describeTelling({ index, findings: [] }, 'en');
  const relations = describeRelations(telling);
  return {
    telling,
    relations,
    plan: describeParties(relations, { hidden: [], turned: [], ...choice }, telling),
  };
}

/** So many parties of two sides and two kinds, each tied to the next. */
export function manyParties(count: number): object {
  const id = (i: number): string => `p${String(i % count)}`;
  return {
    events: [{ id: 'a', title: 'A', when: '2020-01-01' }],
    parties: Array.from({ length: count }, (_, i) => ({
      id: id(i),
      name: `Party ${String(i)}`,
      side: i % 2 === 0 ? 'plaintiff' : 'defendant',
      kind: i % 4 < 2 ? 'company' : 'person',
    })),
    relationships: Array.from({ length: count }, (_, i) => ({
      id: `r${String(i)}`,
      from: id(i),
      to: id(i + 1),
      verb: 'writes to',
      kind: i % 3 === 0 ? 'letter' : 'call',
    })),
  };
}
