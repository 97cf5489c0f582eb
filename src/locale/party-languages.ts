/** The words of the parties. */
import { enParties } from './en/parties.js';
import { wordsOf } from './words-of.js';

export const partyWordsFor = wordsOf('parties', enParties);
