/** How wide a text is in the host's own font: the browser's answer to layout's one question. */
import { FONTS, type FontKey, type Measure } from '../layout/type.js';
import { spacingOf } from './spacing.js';

/** Measures in the font of `element`, at an em of `em` px, with the letter and word spacing that the reader has set. */
export function measureIn(element: Element, em: number): Measure {
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  const style = getComputedStyle(element);
  const { letter, word } = spacingOf(style);
  const known: Partial<Record<FontKey, Map<string, number>>> = {};
  const fonts: Partial<Record<FontKey, string>> = {};
  let font: string | undefined;
  // Browsers that withhold a canvas from pages get the width of wide letters: rather loose than one on another.
  const bareWidth: Measure = (text, key) => {
    if (!context) return text.length * FONTS[key].size * em * WIDE_EM;
    const next = (fonts[key] ??= fontOf(style, key, em));
    if (next !== font) context.font = font = next;
    return context.measureText(text).width;
  };
  const wordWidth: Measure = (text, key) => {
    const of = (known[key] ??= new Map<string, number>());
    let width = of.get(text);
    if (width === undefined) of.set(text, (width = bareWidth(text, key) + letter * text.length));
    return width;
  };
  // Word by word: a file says the same words again and again, in ever other lines.
  return (text, key) => {
    const words = text.split(' ');
    const spaces = (words.length - 1) * (wordWidth(' ', key) + word);
    return words.reduce((sum, one) => sum + (one === '' ? 0 : wordWidth(one, key)), spaces);
  };
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
