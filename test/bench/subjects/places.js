/** Where hands go, and what can be seen: what the subjects share. */

/** The middle of an element, CSS px of the window. */
export function middleOf(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Whether a canvas inside has a pixel of one of the colors (`#rrggbb`), or, without colors, one that is not empty. */
export function seesPaint(root, colors) {
  return [...root.querySelectorAll('canvas')].some((canvas) => isPainted(canvas, colors));
}

const NEAR = 6;

function isPainted(canvas, colors) {
  const { width, height } = canvas;
  if (width === 0 || height === 0) return false;
  // On a copy: reading a canvas back may change how the browser keeps it.
  const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, width, height);
  const wanted = colors?.map((color) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)));
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] === 0) continue;
    if (!wanted) return true;
    if (wanted.some((rgb) => rgb.every((part, k) => Math.abs(data[i + k] - part) < NEAR))) return true;
  }
  return false;
}
