/** The case as it had been reported by a day: what was published later is left out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../../case/date.js';
import { sayReportDate } from '../../locale/index.js';
import type { ToolWords } from '../../locale/tool-words.js';
import type { Telling } from '../telling.js';
import type { ToolsState } from './state.js';

/** With fewer dates than this a list says more than a slider. */
const LEAST_TO_SLIDE = 4;

/** The control names a date by its place among all of them; the place after the last leaves nothing out. */
export function drawReport(
  { reportDates, reportedBy, undatedSources }: ToolsState,
  words: ToolWords,
  telling: Telling,
): TemplateResult | typeof nothing {
  if (reportDates.length === 0) return nothing;
  const isSlider = reportDates.length >= LEAST_TO_SLIDE;
  const draw = isSlider ? drawSlider : drawList;
  const dates: Dates = {
    all: reportDates,
    at: placeOf(reportedBy, reportDates),
    say: (date) => (date === undefined ? words.anyDate : sayReportDate(date, telling.index, telling.speech)),
  };
  return html`<div class="tool">
    <label class="tool-name" for="tool-report">${words.reportedBy}</label>
    <div class="tool-body report">
      ${draw(dates, reportedBy)}
      ${reportedBy === undefined || undatedSources === 0 ? nothing : html`<p class="hint"><bdi>${words.undatedSources(undatedSources)}</bdi></p>`}
    </div>
  </div>`;
}

interface Dates {
  readonly all: readonly Instant[];
  /** Where the reader stands, from 0; after the last where nothing is left out. */
  readonly at: number;
  readonly say: (date: Instant | undefined) => string;
}

/** A date that is none of these, as from a link, stands at the last one before it. */
function placeOf(reportedBy: Instant | undefined, dates: readonly Instant[]): number {
  if (reportedBy === undefined) return dates.length;
  return Math.max(
    0,
    dates.findLastIndex((date) => date <= reportedBy),
  );
}

/** Its ends stand before its value: a browser keeps the value between them. */
function drawSlider({ all, at, say }: Dates, reportedBy: Instant | undefined): TemplateResult {
  return html`<input id="tool-report" class="slider" type="range" min="0" max=${all.length} step="1" data-report=${all.join(' ')}
      aria-valuetext=${say(reportedBy)} .value=${String(at)} /><span aria-hidden="true">${say(reportedBy)}</span>`;
}

function drawList({ all, at, say }: Dates): TemplateResult {
  return html`<select id="tool-report" class="field" data-report=${all.join(' ')}>
    ${[...all, undefined].map((date, i) => html`<option value=${i} .selected=${i === at}>${say(date)}</option>`)}
  </select>`;
}
