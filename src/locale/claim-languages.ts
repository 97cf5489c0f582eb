/** The words of claims; no page loads them without the list. */
import { enClaims } from './en/claims.js';
import { wordsOf } from './words-of.js';

export const claimWordsFor = wordsOf('claims', enClaims);
