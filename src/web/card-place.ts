/** Where a card stands beside a phrase: below its last line, else above its first, always within the view. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS px from the view's top left. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The most that there is room for. */
  readonly height: number;
}

interface Room {
  readonly card: { readonly width: number; readonly height: number };
  readonly view: { readonly width: number; readonly height: number };
  /** The text runs from right to left. */
  readonly isMirrored: boolean;
}

const GAP_PX = 6;
const MARGIN_PX = 8;
/** Less height than this shows nothing that is worth opening. */
const LEAST_HEIGHT_PX = 120;

/** @param lines the boxes of the phrase's lines; undefined where there is room neither above nor below. */
export function placeCard(lines: readonly Box[], { card, view, isMirrored }: Room): CardPlace | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const below = view.height - MARGIN_PX - (last.bottom + GAP_PX);
  const above = first.top - GAP_PX - MARGIN_PX;
  const isBelow = card.height <= below || below >= above;
  const room = isBelow ? below : above;
  if (room < Math.min(card.height, LEAST_HEIGHT_PX)) return undefined;
  const height = Math.min(card.height, room);
  const line = isBelow ? last : first;
  const wanted = isMirrored ? line.right - card.width : line.left;
  const left = Math.max(MARGIN_PX, Math.min(wanted, view.width - MARGIN_PX - card.width));
  return { left, top: isBelow ? last.bottom + GAP_PX : first.top - GAP_PX - height, height };
}
