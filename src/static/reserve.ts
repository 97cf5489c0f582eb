/**
 * How high the timeline will be once it is drawn, as a style sheet: a page that keeps that much room for it does not
 * move below it. An estimate, a little on the large side.
 */
import type { CaseIndex } from '../case/index-case.js';
import { plainText } from '../case/plain-text.js';
import { hasRoom } from '../layout/figure-room.js';
import { type FontKey } from '../layout/type.js';
import { wrap } from '../layout/wrap.js';
import { sayWhen } from '../locale/index.js';
import { MOST_OPEN_SOURCES } from '../marks/citation.js';
import { PAGE_SIZE } from '../state/view.js';
import { estimateWidth } from './estimate.js';
import { drawEventsFigure } from './figure.js';
import { type TellOptions, type Told, tell } from './told.js';

/** Widths of a timeline for which its height is written, CSS px; between two of them that of the narrower one holds. */
const WIDTHS = [320, 360, 420, 504, 640, 768, 960, 1200];
/** Beside it, in a page that is as narrow as a phone. */
const MARGIN_PX = 32;
/** Of its words, in a page with words of 16 px. */
const EM_PX = 14;
const SLACK = 1.03;

/** Rules for `--case-reserved-height`, which `static.css` goes by. */
export function renderReserve(index: CaseIndex, options: TellOptions = {}): string {
  const told = tell(index, options);
  const rule = (width: number): string => `case-timeline{--case-reserved-height:${heightAt(width, told)}px}`;
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

function linesOf(text: string | undefined, font: FontKey, em: number, width: number): number {
  if (text === undefined) return 0;
  return wrap(text, estimateWidth(em), { font, width, lines: 40 }).length;
}

/** Title and summary beside the room of the buttons. */
function captionHeight(width: number, { index }: Told): number {
  const { title, summary } = index.case;
  const room = width - 46;
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
