/** The figure of a whole case with its legend, whatever a reader looks at of it: drawn for a file, out of sight, and taken away again. */
import { html, render, type TemplateResult } from 'lit';
import type { TimelineGeometry } from '../layout/geometry.js';
import { type BelowRoom, drawBelowPicture } from '../marks/below-picture.js';
import { sayCounted } from '../marks/counted.js';
import { kindsIn, legendItems, pictureExtras } from '../marks/legend-items.js';
import { QUIET } from '../marks/quiet.js';
import { drawSvg } from '../marks/stage.js';
import { INITIAL_VIEW } from '../state/view.js';
import type { CaseElement } from './case-element.js';
import { measureIn } from './measure-text.js';
import { drawing, drawingStyle } from './timeline-drawing.js';
import { type Picture, type PictureInput, TimelinePicture } from './timeline-picture.js';

/** A list stands where there is too little room for a figure; a file has as much as this, in ems. */
const WIDE_EMS = 60;

/** Drawings that stand in a page as long as they are used. */
export interface WholeFigure {
  readonly figure: SVGSVGElement;
  /** What its marks mean, and what it only counts. */
  readonly below: SVGSVGElement;
}

/**
 * What `use` makes of the figure; undefined where the case has none. It is made from what the element itself is drawn from,
 * inherits its font and colors, and has the reader's scale and lanes.
 */
export function withWholeFigure<T>(input: PictureInput, use: (drawn: WholeFigure) => T): T | undefined {
  const { root } = input;
  const { width, em } = input.size;
  const size = { ...input.size, width: Math.max(width, WIDE_EMS * em) };
  const picture = new TimelinePicture().make({ ...input, drawing, size, view: INITIAL_VIEW });
  const { geometry, telling } = picture;
  if (!geometry || picture.whole.index.events.length === 0) return undefined;
  // An element that has always been narrow has no style for it.
  ((root.getRootNode() as ShadowRoot).host as CaseElement).addStyles(drawingStyle);
  const place = root.ownerDocument.createElement('div');
  place.className = 'spoken';
  place.ariaHidden = 'true';
  root.append(place);
  try {
    const ties =
      input.extras && picture.ties && input.extras.drawTies(picture.ties, geometry, [], telling.speech);
    const room = { ...size, width: geometry.width, measure: measureIn(root, size.em) };
    const drawn = drawBelow({ ...picture, geometry }, room);
    render(html`${drawSvg(geometry, picture, { ...QUIET, ties })}${drawn}`, place);
    const [figure, below] = place.querySelectorAll<SVGSVGElement>(':scope > svg');
    return figure && below ? use({ figure, below }) : undefined;
  } finally {
    place.remove();
  }
}

function drawBelow(
  picture: Picture & { readonly geometry: TimelineGeometry },
  room: Omit<BelowRoom, 'isMirrored'>,
): TemplateResult {
  const { telling, geometry, isMirrored, whole } = picture;
  const items = legendItems(kindsIn(whole.index), pictureExtras(picture), telling);
  const { drawn, height } = drawBelowPicture(items, sayCounted(geometry, telling), { ...room, isMirrored });
  return html`<svg width=${room.width} height=${height}>${drawn}</svg>`;
}
