/** From any color that a browser computes to what every reader of SVG knows: a hexadecimal color and an opacity. */

export interface PlainColor {
  /** `#rrggbb`. */
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}

type Channels = readonly [red: number, green: number, blue: number];

/** Reads a computed color. The forms that this library's own style sheets lead to are read without a canvas. */
export function plainColor(computed: string): PlainColor {
  const [, form = '', rest = ''] = /^(rgba?|oklab|color)\((?:srgb )?(.*)\)$/.exec(computed) ?? [];
  // A word where a number should stand, as in the names of other color spaces, is not read here.
  const numbers = rest.split(/[\s,/]+/).map((part) => (part === 'none' ? 0 : Number(part)));
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = numbers;
  if (form === '' || Number.isNaN(first + second + third + alpha)) return paintedColor(computed);
  const channels: Channels = [first, second, third];
  if (form === 'oklab') return { hex: hexOf(fromOklab(channels)), alpha };
  return { hex: hexOf(form === 'color' ? channels : scaled(channels, 1 / 255)), alpha };
}

/**
 * From Oklab to sRGB; channels from 0 to 1, and beyond where a screen cannot show the color
 * (Björn Ottosson, https://bottosson.github.io/posts/oklab/).
 */
function fromOklab([lightness, a, b]: Channels): Channels {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** The transfer function of sRGB. */
function encoded(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** A color in a form of the page's own, as the browser paints it; black where it cannot be painted. */
function paintedColor(computed: string): PlainColor {
  // Painted without its opacity: faint colors would come back with a few steps of each channel only.
  const [, opaque = computed, , alpha] = /^(.*?)(\s*\/\s*([\d.e-]+)\))?$/.exec(computed) ?? [];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return { hex: '#000000', alpha: 1 };
  context.fillStyle = alpha === undefined ? opaque : `${opaque})`;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return { hex: hexOf(scaled([red, green, blue], 1 / 255)), alpha: Number(alpha ?? 1) };
}

function scaled([red, green, blue]: Channels, by: number): Channels {
  return [red * by, green * by, blue * by];
}

function hexOf(channels: Channels): string {
  const digits = channels.map((channel) => {
    const byte = Math.round(255 * Math.min(1, Math.max(0, channel)));
    return byte.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
