/** How wide a text is where nobody can measure it: by kinds of letters, as wide as in the wider of the usual faces. */
import { FONTS, type Measure } from '../layout/type.js';

/** Ems of a letter, in a sans serif. */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijlI.,:;'|!()[\]‘’]/, 0.31],
  [/[ftr\s/“”"*-]/, 0.4],
  [/[mwMW@%—…]/, 0.95],
  [/[A-ZÀ-ÞΑ-ΩА-Я&#]/, 0.72],
  [/[0-9]/, 0.62],
  [/[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\uD800-\uDBFF]/, 1],
  [/[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u200B-\u200F\u2060-\u206F\uDC00-\uDFFF\uFE0F]/, 0],
];
const OTHERS_EM = 0.6;
const BOLD = 1.08;

/** For a figure whose em is `em` px. */
export function estimateWidth(em: number): Measure {
  const known = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS_EM;
    known.set(letter, width);
    return width;
  };
  return (text, font) => {
    let width = 0;
    for (let i = 0; i < text.length; i++) width += widthOf(text[i] ?? '');
    const { size, weight } = FONTS[font];
    return width * size * em * (weight > 400 ? BOLD : 1);
  };
}
