/** How wide a text is in the host's own font: the browser's answer to layout's one question. */
import { FONTS, type FontKey, type Measure } from '../layout/type.js';

/** Measures in the font of `element`, at an em of `em` px, with the letter and word spacing that the reader has set. */
export function measureIn(element: Element, em: number): Measure {
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  const style = getComputedStyle(element);
  const { letter, word } = spacingOf(style);
  const known = new Map<string, number>();
  const fonts: Partial<Record<FontKey, string>> = {};
  // Browsers that withhold a canvas from pages get the width of wide letters: rather loose than one on another.
  const bareWidth: Measure = (text, font) => {
    if (!context) return text.length * FONTS[font].size * em * WIDE_EM;
    fonts[font] ??= fontOf(style, font, em);
    context.font = fonts[font];
    return context.measureText(text).width;
  };
  return (text, font) => {
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      const spaces = word === 0 ? 0 : text.split(' ').length - 1;
      width = bareWidth(text, font) + letter * text.length + word * spaces;
      known.set(key, width);
    }
    return width;
  };
}

/** How much wider the reader's spacing makes words of five letters and a space, of half an em each. */
export function spreadIn(element: Element, em: number): number {
  const { letter, word } = spacingOf(getComputedStyle(element));
  return 1 + (6 * letter + word) / (3 * em);
}

/** CSS px after each letter and each space. */
function spacingOf({ letterSpacing, wordSpacing }: CSSStyleDeclaration): { letter: number; word: number } {
  return { letter: Number.parseFloat(letterSpacing) || 0, word: Number.parseFloat(wordSpacing) || 0 };
}

/** A wide letter, in ems of its font. */
const WIDE_EM = 0.65;

function fontOf(style: CSSStyleDeclaration, key: FontKey, em: number): string {
  const { fontFamily, fontStyle } = style;
  const { size } = FONTS[key];
  const set = key === 'title' ? style.getPropertyValue('--case-title-weight').trim() : '';
  const weight = set === '' ? FONTS[key].weight : set;
  const family = /date|tick|mark/.test(key) ? style.getPropertyValue('--case-date-font').trim() : '';
  return `${fontStyle} ${String(weight)} ${String(size * em)}px ${family === '' ? fontFamily : family}`;
}
