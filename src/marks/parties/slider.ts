/** The slider of the moment: a line over the time of the case, with a tick where an event lies and a tear where nothing happens for long. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { toLocal } from '../../case/zone.js';
import { type Moments, neighbourStep } from '../../layout/moments.js';
import { makeRoom, makeScale, type TimeScale } from '../../layout/scale.js';
import { FONTS, type Measure } from '../../layout/type.js';
import { partyWordsFor, type Speech, sayDuration, sayUnit } from '../../locale/index.js';
import { px } from '../glyph.js';
import type { Telling } from '../telling.js';
import type { Moment } from './standing.js';

/** The moments of a case along a line. */
export interface Slide {
  readonly moments: Moments;
  readonly scale: TimeScale;
  /** CSS px. */
  readonly width: number;
  readonly em: number;
  readonly isMirrored: boolean;
}

/** The slider's own range: fine enough for any screen. */
export const SLIDE_RANGE = 1000;
/** The thumb's half width: its middle never comes nearer to an end, CSS px. */
export const THUMB_PX = 8;
/** Between its ends, at least, CSS px: a page may give the figure no width at all for a moment. */
const LEAST_PX = 40;

export function describeSlide(
  moments: Moments,
  { width, em, isMirrored }: { readonly width: number; readonly em: number; readonly isMirrored: boolean },
): Slide {
  const inner = Math.max(LEAST_PX, width - 2 * THUMB_PX);
  return {
    moments,
    scale: makeScale(moments.axis, undefined, makeRoom(moments.axis, inner, em / 2)),
    width: inner + 2 * THUMB_PX,
    em,
    isMirrored,
  };
}

/** Where on the slider's range a step lies. */
export function valueOf(step: number, { moments, scale }: Slide): number {
  return Math.round((xOf(step, { moments, scale }) / scale.width) * SLIDE_RANGE);
}

export function stepAtValue(value: number, { moments, scale }: Slide): number {
  return moments.stepAt(scale.toInstant((value / SLIDE_RANGE) * scale.width));
}

function xOf(step: number, { moments, scale }: Pick<Slide, 'moments' | 'scale'>): number {
  const { from, to } = moments.stretchAt(step);
  return (scale.toX(from) + scale.toX(to)) / 2;
}

export interface SlideState {
  readonly moment: Moment | undefined;
  readonly isPlaying: boolean;
  /** What begins and ends at the moment. */
  readonly changes: readonly string[];
}

const PLAY = svg`<path class="filled" d="M5 3.5v9l7.5-4.5z"/>`;
const PAUSE = svg`<path d="M5.5 4v8M10.5 4v8"/>`;

export function drawSlider(
  slide: Slide,
  measure: Measure,
  telling: Telling,
  { moment, isPlaying, changes }: SlideState,
): TemplateResult {
  const words = partyWordsFor(telling.speech);
  const text = moment?.said ?? words.allOfTheCase;
  const play = isPlaying ? words.pause : words.play;
  return html`<div class="moment" part="moment">
    <button class="control play" part="control" type="button" data-command="play" title=${play}><svg viewBox="0 0 16 16" aria-hidden="true">${isPlaying ? PAUSE : PLAY}</svg></button>
    <div class="slide">
      <svg class="ticks" part="ticks" width=${slide.width} height=${px(2.6 * slide.em)} viewBox="0 0 ${slide.width} ${px(2.6 * slide.em)}" aria-hidden="true">${drawTicks(slide, measure, telling)}</svg>
      <input class=${moment ? 'slider' : 'slider is-whole'} part="slider" type="range" min="0" max=${SLIDE_RANGE} step="1" aria-label=${words.moment} aria-valuetext=${text}>
    </div>
    <div class="moment-said">
      <p class="moment-name" part="moment-name" role="status" aria-live=${isPlaying ? 'polite' : 'off'} aria-atomic="true"><b>${text}</b>${changes.map((change) => html` <span class="change">${change}</span>`)}</p>
      ${moment ? html`<button class="text-button" type="button" data-command="whole">${words.allOfTheCase}</button>` : nothing}
    </div>
  </div>`;
}

/** Space between the words of two ticks, in ems. */
const TICK_GAP_EMS = 0.8;

function drawTicks(slide: Slide, measure: Measure, telling: Telling): SVGTemplateResult {
  const { moments, scale, width, em, isMirrored } = slide;
  const mirror = (x: number): number => (isMirrored ? width - x : x);
  const at = (x: number): number => mirror(x + THUMB_PX);
  const y = em * 0.75;
  const pieces = moments.axis.pieces.map(
    ({ kind, from, to }) =>
      svg`<path class=${kind === 'fold' ? 'slide-line is-fold' : 'slide-line'} d="M${px(at(scale.toX(from)))} ${px(y)}H${px(at(scale.toX(to)))}"/>`,
  );
  const ticks = moments.stops.map((step) => {
    const isChange = moments.changes.includes(step);
    return svg`<path class=${isChange ? 'slide-tick is-change' : 'slide-tick'} d="M${px(at(xOf(step, slide)))} ${px(y - em * (isChange ? 0.42 : 0.25))}v${px(em * (isChange ? 0.84 : 0.5))}"/>`;
  });
  return svg`${pieces}${ticks}${drawTickWords(slide, measure, telling).map(
    ({ x, text }) =>
      svg`<text class="tick" text-anchor="middle" x=${px(mirror(x))} y=${px(em * 2.2)} font-size=${px(FONTS.tick.size * em)}>${text}</text>`,
  )}`;
}

/** The days of the changes, then of the events, as far as there is room: first and last before those between. */
function drawTickWords(
  slide: Slide,
  measure: Measure,
  { index, speech }: Telling,
): readonly { readonly x: number; readonly text: string }[] {
  const { moments, width, em } = slide;
  const { stops, changes, unit } = moments;
  const taken: { readonly from: number; readonly to: number; readonly x: number; readonly text: string }[] =
    [];
  const order = [stops[0], stops.at(-1), ...changes, ...stops].filter((step) => step !== undefined);
  const days = [...new Set(order.slice(0, MOST_TRIED))].map((step) => ({
    text: sayUnit(toLocal(index.case.timeZone, moments.stretchAt(step).from), unit, speech, 'short'),
    middle: xOf(step, slide),
  }));
  for (const { text, middle } of [...days, ...sayFolds(slide, speech)]) {
    const half = measure(text, 'tick') / 2;
    const x = Math.min(width - half, Math.max(half, middle + THUMB_PX));
    const gap = TICK_GAP_EMS * em;
    if (taken.every(({ from, to }) => x - half > to + gap || x + half < from - gap))
      taken.push({ from: x - half, to: x + half, x, text });
  }
  return taken;
}

/** How long nothing happens: "23 days". */
function sayFolds({ moments, scale }: Slide, speech: Speech) {
  return moments.axis.pieces
    .filter(({ kind }) => kind === 'fold')
    .map(({ from, to, since = from }) => ({
      text: sayDuration(since, to, speech, moments.unit),
      middle: (scale.toX(from) + scale.toX(to)) / 2,
    }));
}

/** More words are not tried for: there is room for a few. */
const MOST_TRIED = 120;

/** The step after a key, from the one that is shown; undefined where the key means nothing here. */
export function stepAfter(
  key: string,
  at: number,
  { count, stops }: Moments,
  isMirrored: boolean,
): number | undefined {
  const onward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return at + (key === onward ? 1 : -1);
    case 'ArrowUp':
      return at + 1;
    case 'ArrowDown':
      return at - 1;
    case 'PageUp':
    case 'PageDown':
      return neighbourStep(stops, at, key === 'PageDown' ? 1 : -1) ?? at;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
