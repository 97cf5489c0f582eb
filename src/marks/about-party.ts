/** What a party is, in short words: a court that is on the side of the court is one once. */
import type { Party } from '../case/schema.js';
import { laterWordsFor, sayKind } from '../locale/index.js';
import type { Telling } from './telling.js';

/** Kind, side, and what is to be known of its name and its part in the case. */
export function aboutParty(
  { kind, side, isIdentified, isBackground, pseudonym }: Party,
  { speech }: Telling,
): readonly string[] {
  const words = laterWordsFor(speech);
  return [
    kind === undefined ? [] : sayKind(kind, words.partyKinds),
    side === undefined || side === kind ? [] : sayKind(side, words.sides),
    isIdentified === false ? words.notIdentified : [],
    pseudonym === undefined ? [] : words.nameWithheld,
    isBackground ? words.background : [],
  ].flat();
}
