/** Seasons and stretches of a year in words. */
import type { Messages } from './messages.js';

/**
 * Such as "spring 2017", "winter (Southern Hemisphere)" or "first quarter of 2017".
 * @param code EDTF's, 21 to 41: seasons anywhere, in the north and in the south, quarters, thirds and halves.
 */
export function saySeason(code: number, year: string | undefined, words: Messages): string {
  if (code > 32) return words.stretchOf(words.stretches[code - 33] ?? '', year);
  const name = words.seasons[(code - 21) % 4] ?? '';
  const season = year === undefined ? name : words.seasonOf(name, year);
  return code < 25 ? season : words.inHemisphere(season, code < 29);
}
