/**
 * How high the timeline and the parties will be once they are drawn, as a style sheet: a page that keeps that much room
 * for them does not move below them. An estimate, a little on the large side.
 */
import type { CaseIndex } from '../case/index-case.js';
import { plainText } from '../case/plain-text.js';
import { hasRoom } from '../layout/figure-room.js';
import { type FontKey } from '../layout/type.js';
import { wrap } from '../layout/wrap.js';
import { sayWhen } from '../locale/index.js';
import { MOST_OPEN_SOURCES } from '../marks/citation.js';
import { REGISTER_PARTIES } from '../marks/parties/sides.js';
import { PAGE_SIZE } from '../state/view.js';
import { estimateWidth } from './estimate.js';
import { drawEventsFigure, drawPartiesFigure } from './figure.js';
import { type TellOptions, type Told, tell } from './told.js';

/** Widths of a timeline for which its height is written, CSS px; between two of them that of the narrower one holds. */
const WIDTHS = [320, 360, 420, 504, 640, 768, 960, 1200];
/** Beside it, in a page that is as narrow as a phone. */
const MARGIN_PX = 32;
/** Of the buttons beside the title, and between the two: one button in a narrow column, five beside a figure. */
const BUTTON_PX = 46;
const BUTTONS_PX = 174;
/** Of its words, in a page with words of 16 px. */
const EM_PX = 14;
const SLACK = 1.03;

/** What stands above and below a diagram of parties, in ems; its slider, where the case has one. */
const AROUND_PARTIES_EMS = 4.5;
const SLIDER_EMS = 6.7;
const LEAST_WITH_SLIDER = 2;
/** Narrower columns have a register in place of a diagram, in ems. */
const DIAGRAM_EMS = 36;
/** A diagram has its parts the nearer to each other the wider it is: drawn at two widths, it tells of the others, CSS px. */
const DRAWN_WIDTHS = [768, 1200] as const;
/** A diagram is made smaller rather than taller than this, in ems. */
const TALLEST_EMS = 90;
/** A party in the register of a narrow column, and a relationship, which stands with both its parties, in ems. */
const ENTRY_EMS = 4.5;
const TIE_EMS = 6.6;

/** Rules for `--case-reserved-height`, which `static.css` goes by. */
export function renderReserve(index: CaseIndex, options: TellOptions = {}): string {
  const told = tell(index, options);
  const heightOfDiagram = index.partyById.size > 0 ? diagramHeights(told) : undefined;
  const rule = (width: number): string =>
    `case-timeline{--case-reserved-height:${heightAt(width, told)}px}` +
    (heightOfDiagram
      ? `case-parties{--case-reserved-height:${partiesHeightAt(width, index, heightOfDiagram)}px}`
      : '');
  const [first = 320, ...others] = WIDTHS;
  return [
    rule(first),
    ...others.map((width) => `@media(min-width:${width + MARGIN_PX}px){${rule(width)}}`),
    '',
  ].join('\n');
}

function heightAt(width: number, told: Told): number {
  const room = { width, em: EM_PX };
  const figure = hasRoom(room)
    ? (drawEventsFigure(told, room)?.height ?? 0) + 2.5 * EM_PX
    : listHeight(width, told);
  return Math.ceil((captionHeight(width, told) + figure + footHeight(width, told)) * SLACK);
}

function partiesHeightAt(
  width: number,
  index: CaseIndex,
  heightOfDiagram: (width: number) => number,
): number {
  const slider = index.events.length > LEAST_WITH_SLIDER ? SLIDER_EMS : 0;
  const body = hasPartyRoom(width)
    ? Math.min(TALLEST_EMS * EM_PX, heightOfDiagram(width))
    : registerEms(index) * EM_PX;
  return Math.ceil((body + (AROUND_PARTIES_EMS + slider) * EM_PX) * SLACK);
}

/** Each drawing takes long; that of a narrow column takes longest. What it says of a width is `a + b / width`. */
function diagramHeights(told: Told): (width: number) => number {
  const [narrow, wide] = DRAWN_WIDTHS.map((width) => {
    const drawn = drawPartiesFigure(told, { width, em: EM_PX });
    return drawn ? drawn.height * Math.min(1, width / drawn.width) : 0;
  }) as [number, number];
  const [from, to] = DRAWN_WIDTHS;
  const perInverse = Math.max(0, narrow - wide) / (1 / from - 1 / to);
  return (width) => wide + perInverse * (1 / width - 1 / to);
}

function registerEms({ partyById, relationshipById }: CaseIndex): number {
  const share = Math.min(1, REGISTER_PARTIES / partyById.size);
  return share * (partyById.size * ENTRY_EMS + relationshipById.size * TIE_EMS);
}

function hasPartyRoom(width: number): boolean {
  return width >= DIAGRAM_EMS * EM_PX;
}

function linesOf(text: string | undefined, font: FontKey, em: number, width: number): number {
  if (text === undefined) return 0;
  return wrap(text, estimateWidth(em), { font, width, lines: 40 }).length;
}

/** Title and summary beside the room of the buttons. */
function captionHeight(width: number, { index }: Told): number {
  const { title, summary } = index.case;
  const room = width - (hasRoom({ width, em: EM_PX }) ? BUTTONS_PX : BUTTON_PX);
  const titleEm = 1.1875 * EM_PX;
  const text = summary === undefined ? undefined : plainText(summary);
  const lines = linesOf(text, 'date', EM_PX / 0.8125, Math.min(room, 44 * EM_PX));
  return linesOf(title, 'title', titleEm, room) * 1.25 * titleEm + lines * 1.4 * EM_PX + EM_PX;
}

function listHeight(width: number, told: Told): number {
  const { index, speech } = told;
  const room = width - 24 - 0.75 * EM_PX;
  return index.events.slice(0, PAGE_SIZE).reduce((sum, entry) => {
    const { title, text } = entry.event;
    const date = linesOf(sayWhen(entry, index, speech, 'long'), 'date', EM_PX, room);
    const words = linesOf(text === undefined ? undefined : plainText(text), 'date', EM_PX / 0.8125, room);
    const findings = (told.findings.get(entry.event.id)?.length ?? 0) * 4;
    return (
      sum +
      EM_PX * (date * 1.14 + linesOf(title, 'title', EM_PX, room) * 1.4 + (words + findings) * 1.4 + 2.1)
    );
  }, 0);
}

/** The sources where they are few, and a line for each list that opens. */
function footHeight(width: number, { index, findings }: Told): number {
  const sources = index.case.sources ?? [];
  const columns = width > 47 * EM_PX ? 2 : 1;
  const perSource = (150 * EM_PX * 0.5) / (width / columns) + 0.5;
  const list =
    sources.length > MOST_OPEN_SOURCES
      ? 0
      : Math.ceil(sources.length / columns) * Math.ceil(perSource) * 1.4 * EM_PX;
  const opening = 1 + (findings.count > 0 ? 1 : 0) + ((index.case.corrections ?? []).length > 0 ? 1 : 0);
  return list + (2 + opening * 2.6) * EM_PX;
}
