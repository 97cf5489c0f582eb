/** A case for readers who get it as text: a party that has a pseudonym is called by it alone, in ids too. */
import { type CaseIndex, indexCase } from '../case/index-case.js';
import { readCase } from '../case/read-case.js';
import { writeJson } from '../formats/write-json.js';

/** A case is written in several forms, one after the other. */
const known = new WeakMap<CaseIndex, CaseIndex>();

/** The same index where nobody's name is withheld. Throws where names cannot be: no output is better than one with them. */
export function veiled(index: CaseIndex): CaseIndex {
  const { parties = [] } = index.case;
  if (parties.every(({ pseudonym }) => pseudonym === undefined)) return index;
  const made = known.get(index) ?? veil(index);
  known.set(index, made);
  return made;
}

function veil(index: CaseIndex): CaseIndex {
  const { case: written } = readCase(writeJson(index.case));
  if (!written)
    throw new Error('This case withholds names, and could not be written without them: nothing is written.');
  return indexCase(written);
}
