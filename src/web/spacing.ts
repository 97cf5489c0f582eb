/** The letter and word spacing that a reader has set, and how much wider it makes words. */

/** How much wider the reader's spacing makes words of five letters and a space, of half an em each. */
export function spreadIn(style: CSSStyleDeclaration, em: number): number {
  const { letter, word } = spacingOf(style);
  return 1 + (6 * letter + word) / (3 * em);
}

/** CSS px after each letter and each space. */
export function spacingOf({ letterSpacing, wordSpacing }: CSSStyleDeclaration): {
  letter: number;
  word: number;
} {
  return { letter: Number.parseFloat(letterSpacing) || 0, word: Number.parseFloat(wordSpacing) || 0 };
}
