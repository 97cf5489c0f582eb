/** Widths of texts for tests of layout: the same on every machine, and simple enough to reckon with. */
import { FONTS, type Measure } from '../../src/layout/type.js';

/** Mean advance of a character in a text face, in ems; wide scripts take a whole em. */
const NARROW_EM = 0.52;
const WIDE =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFF}]/gu;

/** For a figure whose em is `em` px. */
export function estimateWidths(em: number): Measure {
  return (text, font) => {
    const wide = text.match(WIDE)?.length ?? 0;
    return FONTS[font].size * em * (wide + (text.length - wide) * NARROW_EM);
  };
}
