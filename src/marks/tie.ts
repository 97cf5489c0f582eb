/**
 * What leads from one event to another. ╭── A hooked arrow back in time: from what set a deadline to the deadline that
 * had passed by then. ┄┄╮ A thin line with a small arrow: how events bear on each other.
 */
import { type SVGTemplateResult, svg } from 'lit';
import type { Extras } from '../layout/extras.js';
import type { LinkGeometry, TieGeometry, TimelineGeometry, Upright } from '../layout/geometry.js';
import type { Speech } from '../locale/index.js';
import { px } from './glyph.js';
import { drawToday } from './today.js';

const OUT_EMS = 1;
const CORNER_EMS = 0.5;
const HEAD_EMS = 0.3;

interface TieLook {
  readonly em: number;
  readonly isMirrored: boolean;
  /** It belongs to the event that is open or pointed at. */
  readonly isStrong: boolean;
}

/** All that leads from mark to mark, and the present day. @param strong ids of the events that are open or pointed at. */
export function drawTies(
  { ties, links }: Pick<Extras, 'ties' | 'links'>,
  geometry: TimelineGeometry,
  strong: readonly (string | undefined)[],
  { words }: Speech,
): SVGTemplateResult {
  const { em, isMirrored } = geometry;
  const look = (...ids: readonly string[]): TieLook => ({
    em,
    isMirrored,
    isStrong: ids.some((id) => strong.includes(id)),
  });
  return svg`${ties.map((tie) => drawTie(tie, look(tie.from, tie.to)))}
    ${links.map((link) => drawLink(link, look(link.id)))} ${drawToday(geometry, words.today)}`;
}

/** What would cross a label is drawn only where it is asked for. */
function drawTie(tie: TieGeometry, look: TieLook): SVGTemplateResult {
  if (tie.kind === 'bearing' && !tie.isClear && !look.isStrong) return svg``;
  const classes = `tie ${tie.kind}${look.isStrong ? ' is-strong' : ''}`;
  const { path, head } = tie.kind === 'odd' ? hook(tie, look) : elbow(tie, look);
  return svg`<g class=${classes} part="tie" aria-hidden="true"><path d=${path}/><path d=${head}/></g>`;
}

interface Paths {
  readonly path: string;
  readonly head: string;
}

function hook({ fromX, fromY, toX, toY, uprights }: TieGeometry, { em, isMirrored }: TieLook): Paths {
  const side = isMirrored ? -1 : 1;
  const corner = CORNER_EMS * em * side;
  const bend = toX - side * OUT_EMS * em;
  const up = Math.sign(toY - fromY) * CORNER_EMS * em;
  const end = toX - side * 0.45 * em;
  const start = fromX - side * 0.5 * em;
  const { breaks = [] } = uprights[0] ?? {};
  const path =
    up === 0
      ? `M${px(start)} ${px(fromY - 0.3 * em)}Q${px((start + toX) / 2)} ${px(fromY - em)} ${px(toX + side * 0.5 * em)} ${px(toY - 0.3 * em)}`
      : `M${px(start)} ${px(fromY)}H${px(bend + corner)}Q${px(bend)} ${px(fromY)} ${px(bend)} ${px(fromY + up)}${upright({ x: bend, fromY, toY: toY - up, breaks })}Q${px(bend)} ${px(toY)} ${px(bend + corner)} ${px(toY)}H${px(end)}`;
  const tip = up === 0 ? toX + side * 0.5 * em : end;
  const back = up === 0 ? side : -side;
  return { path, head: arrow(tip, up === 0 ? toY - 0.3 * em : toY, back * HEAD_EMS * em) };
}

/** Along the band of marks, up or down where no label stands, and along the other's band to it. */
function elbow({ fromX, fromY, toX, toY, uprights }: TieGeometry, { em, isMirrored }: TieLook): Paths {
  const side = isMirrored ? -1 : 1;
  const way = Math.sign(toX - fromX) || side;
  if (fromY === toY) {
    const rise = 0.75 * em;
    const [start, tip] = [fromX + way * 0.4 * em, toX - way * 0.4 * em];
    return {
      path: `M${px(start)} ${px(fromY)}C${px(start + way * rise)} ${px(fromY - rise)} ${px(tip - way * rise)} ${px(toY - rise)} ${px(tip)} ${px(toY)}`,
      head: arrow(tip, toY, -way * HEAD_EMS * em),
    };
  }
  const out = Math.sign((uprights[0]?.x ?? 0) - fromX) || side;
  const into = Math.sign(toX - (uprights.at(-1)?.x ?? 0)) || side;
  const tip = toX - into * 0.45 * em;
  const turns = uprights.map((upright, i) => {
    const [before = fromX, after = toX] = [uprights[i - 1]?.x, uprights[i + 1]?.x];
    return turn(upright, { before, after, corner: CORNER_EMS * em });
  });
  return {
    path: `M${px(fromX + out * 0.45 * em)} ${px(fromY)}${turns.join('')}H${px(tip)}`,
    head: arrow(tip, toY, -into * HEAD_EMS * em),
  };
}

/** From a level line around a corner, up or down, and around another: towards `after`, as it comes from `before`. */
function turn(
  { x, fromY, toY, breaks }: Upright,
  { before, after, corner }: { before: number; after: number; corner: number },
): string {
  const r = Math.min(corner, Math.abs(toY - fromY) / 2);
  const up = Math.sign(toY - fromY) * r;
  const out = (Math.sign(x - before) || 1) * Math.min(r, Math.abs(x - before));
  const into = (Math.sign(after - x) || 1) * Math.min(r, Math.abs(after - x));
  return `H${px(x - out)}Q${px(x)} ${px(fromY)} ${px(x)} ${px(fromY + up)}${upright({ x, fromY, toY: toY - up, breaks })}Q${px(x)} ${px(toY)} ${px(x + into)} ${px(toY)}`;
}

/** Up or down, behind the names of lanes. */
function upright({ x, fromY, toY, breaks }: Upright): string {
  const isDown = toY > fromY;
  const passed = (isDown ? breaks : breaks.toReversed()).map(({ from, to }) => {
    const [stop, start] = isDown ? [from, to] : [to, from];
    return `V${px(stop)}M${px(x)} ${px(start)}`;
  });
  return `${passed.join('')}V${px(toY)}`;
}

function arrow(tip: number, y: number, back: number): string {
  const half = Math.abs(back);
  return `M${px(tip + back)} ${px(y - half)}L${px(tip)} ${px(y)}L${px(tip + back)} ${px(y + half)}`;
}

/** ●┄┄◦ An event of several lanes stands in one of them; on the rules of the others a small ring says so. */
function drawLink(link: LinkGeometry, { em, isStrong }: TieLook): SVGTemplateResult {
  const { x, fromY, toY } = link;
  const line = isStrong ? svg`<path d="M${px(x)} ${px(fromY)}${upright(link)}"/>` : svg``;
  return svg`<g class=${isStrong ? 'lane-link is-strong' : 'lane-link'} aria-hidden="true">${line}<circle cx=${px(x)} cy=${px(toY)} r=${px(0.2 * em)}/></g>`;
}
