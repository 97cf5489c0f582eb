/** What a picture in SVG 1.1 is made of, and which way the words in it run. */

export const SHAPE_NAMES: ReadonlySet<string> = namesIn('path rect circle ellipse line polyline polygon');
export const TEXT_NAMES: ReadonlySet<string> = namesIn('text tspan');

/** Attributes that say where something is. None of them can hold an address. */
export const PLACE_NAMES: ReadonlySet<string> = namesIn(
  'x y dx dy x1 y1 x2 y2 cx cy fx fy r rx ry width height d points transform offset ' +
    'clipPathUnits gradientUnits gradientTransform spreadMethod',
);

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** By its first letter: SVG 1.1 cannot ask for that. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

function namesIn(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
