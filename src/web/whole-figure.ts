/** The figure of a whole case, whatever a reader looks at of it: drawn for a file, out of sight, and taken away again. */
import { render } from 'lit';
import { QUIET } from '../marks/quiet.js';
import { drawSvg } from '../marks/stage.js';
import { INITIAL_VIEW } from '../state/view.js';
import { drawing } from './timeline-drawing.js';
import { type PictureInput, TimelinePicture } from './timeline-picture.js';

/** A list stands where there is too little room for a figure; a file has as much as this, in ems. */
const WIDE_EMS = 60;

/**
 * What `use` makes of the figure; undefined where the case has none. It is made from what the element itself is drawn from,
 * inherits its font and colors, and has the reader's scale and lanes.
 */
export function withWholeFigure<T>(input: PictureInput, use: (svg: SVGSVGElement) => T): T | undefined {
  const { root } = input;
  const { width, em } = input.size;
  const size = { ...input.size, width: Math.max(width, WIDE_EMS * em) };
  const picture = new TimelinePicture().make({ ...input, drawing, size, view: INITIAL_VIEW });
  if (!picture.geometry || picture.whole.index.events.length === 0) return undefined;
  const place = root.ownerDocument.createElement('div');
  place.className = 'spoken';
  place.ariaHidden = 'true';
  root.append(place);
  try {
    const ties =
      input.extras &&
      picture.ties &&
      input.extras.drawTies(picture.ties, picture.geometry, [], picture.telling.speech);
    render(drawSvg(picture.geometry, picture, { ...QUIET, ties }), place);
    const svg = place.querySelector('svg');
    return svg ? use(svg) : undefined;
  } finally {
    place.remove();
  }
}
