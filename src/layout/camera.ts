/** Which part of a drawing is in view, and how large: values made from values. */

/** Where a drawing stands in the room it has. */
export interface Camera {
  /** CSS px of the screen for one of the drawing. */
  readonly scale: number;
  /** What stands at the room's top left, in CSS px of the drawing. */
  readonly x: number;
  readonly y: number;
}

export interface Extent2D {
  readonly width: number;
  readonly height: number;
}

/** A drawing and the room that it is seen in. */
export interface Lens {
  readonly drawing: Extent2D;
  readonly room: Extent2D;
}

/** Closer than this nobody has to look. */
const CLOSEST = 2;

/** All of the drawing, no larger than it is. */
export function fitted({ drawing, room }: Lens): Camera {
  const scale = Math.min(1, room.width / drawing.width, room.height / drawing.height);
  return held({ scale, x: 0, y: 0 }, { drawing, room });
}

/** After a zoom by `factor` (above 1: closer) that keeps the point at `x` and `y` of the room where it is. */
export function zoomedAt(
  camera: Camera,
  factor: number,
  { x, y }: { readonly x: number; readonly y: number },
  lens: Lens,
): Camera {
  const scale = Math.min(CLOSEST, Math.max(fitted(lens).scale, camera.scale * factor));
  const shift = (at: number): number => at / camera.scale - at / scale;
  return held({ scale, x: camera.x + shift(x), y: camera.y + shift(y) }, lens);
}

/** After the drawing has followed a hand by so many px of the room. */
export function movedBy({ scale, x, y }: Camera, dx: number, dy: number, lens: Lens): Camera {
  return held({ scale, x: x - dx / scale, y: y - dy / scale }, lens);
}

/** As near as it is, with a box of the drawing in view; the same one where it is in view. */
export function brought(camera: Camera, box: Extent2D & { x: number; y: number }, lens: Lens): Camera {
  const { scale } = camera;
  const into = (at: number, from: number, length: number, room: number): number => {
    if (from >= at && from + length <= at + room) return at;
    return from + length / 2 - room / 2;
  };
  const x = into(camera.x, box.x, box.width, lens.room.width / scale);
  const y = into(camera.y, box.y, box.height, lens.room.height / scale);
  return x === camera.x && y === camera.y ? camera : held({ scale, x, y }, lens);
}

/** Never beyond the edges of the drawing; in the middle of the room where it is smaller. */
function held({ scale, x, y }: Camera, { drawing, room }: Lens): Camera {
  const hold = (at: number, size: number, space: number): number => {
    const seen = space / scale;
    return seen >= size ? (size - seen) / 2 : Math.min(size - seen, Math.max(0, at));
  };
  return { scale, x: hold(x, drawing.width, room.width), y: hold(y, drawing.height, room.height) };
}
