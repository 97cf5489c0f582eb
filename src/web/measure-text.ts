/** How wide a text is in the host's own font: the browser's answer to layout's one question. */
import { estimateWidths, FONTS, type FontKey, type Measure } from '../layout/type.js';

/** Measures in the font of `element`, at an em of `em` px, with the letter and word spacing that the reader has set. */
export function measureIn(element: Element, em: number): Measure {
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  if (!context) return estimateWidths(em);
  const style = getComputedStyle(element);
  const letter = Number.parseFloat(style.letterSpacing) || 0;
  const word = Number.parseFloat(style.wordSpacing) || 0;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = fontOf(style, font, em);
      const spaces = word === 0 ? 0 : text.split(' ').length - 1;
      width = context.measureText(text).width + letter * text.length + word * spaces;
      known.set(key, width);
    }
    return width;
  };
}

function fontOf(style: CSSStyleDeclaration, key: FontKey, em: number): string {
  const { fontFamily, fontStyle } = style;
  const { size } = FONTS[key];
  const set = key === 'title' ? style.getPropertyValue('--case-title-weight').trim() : '';
  const weight = set === '' ? FONTS[key].weight : set;
  return `${fontStyle} ${String(weight)} ${String(size * em)}px ${fontFamily}`;
}
