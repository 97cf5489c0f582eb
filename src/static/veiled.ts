/** A case for readers who get it as text: a party that has a pseudonym is called by it alone, in ids too. */
import { type CaseIndex, indexCase } from '../case/index-case.js';
import { parseCase } from '../case/parse.js';
import { writeJson } from '../formats/write-json.js';

/** The same index where nobody's name is withheld. */
export function veiled(index: CaseIndex): CaseIndex {
  const { parties = [] } = index.case;
  if (parties.every(({ pseudonym }) => pseudonym === undefined)) return index;
  const { case: written } = parseCase(writeJson(index.case));
  return written ? indexCase(written) : index;
}
