/** Filters: for each facet a list of its values that opens, each with a box to tick and the number of its events. */
import { html, nothing, type TemplateResult } from 'lit';
import { FACETS, type Facet } from '../../case/facet.js';
import type { ToolWords } from '../../locale/tool-words.js';
import type { Telling } from '../telling.js';
import { valueName } from '../value-name.js';
import type { ToolsState, ValueCount } from './state.js';

/** So many values are read at a glance; the rest waits behind a line that opens. */
const MOST_AT_ONCE = 12;
/** More boxes than this help nobody, and keep a browser busy. */
const MOST_LISTED = 300;

/** A facet in which there is nothing to choose is left out. */
export function drawFacets(
  { facets }: ToolsState,
  words: ToolWords,
  telling: Telling,
): TemplateResult | typeof nothing {
  const shown = FACETS.filter((facet) => facets[facet].length > 1 || facets[facet].some(isTicked));
  if (shown.length === 0) return nothing;
  return html`<div class="tool">
    <span class="tool-name" id="tool-filters">${words.filters}</span>
    <div class="tool-body facets" role="group" aria-labelledby="tool-filters">
      ${shown.map((facet) => drawFacet(facet, facets[facet], words, telling))}
    </div>
  </div>`;
}

function drawFacet(
  facet: Facet,
  values: readonly ValueCount[],
  words: ToolWords,
  telling: Telling,
): TemplateResult {
  const ticked = values.filter(isTicked).length;
  const listed = values.filter((value, i) => i < MOST_LISTED || value.isTicked);
  const draw = (value: ValueCount): TemplateResult => drawValue(facet, value, telling);
  const first = listed.slice(0, MOST_AT_ONCE);
  return html`<details class="facet">
    <summary><span class="facet-name"><bdi>${words.facets[facet]}</bdi></span>${ticked === 0 ? nothing : html`<span class="ticked"><bdi>${words.ticked(ticked)}</bdi></span>`}</summary>
    <div role="group" aria-label=${words.facets[facet]}>
      <div class="values">${first.map(draw)}</div>
      ${listed.length > first.length ? drawRest(words.showAllValues(values.length), listed.slice(first.length).map(draw)) : nothing}
      ${values.length > listed.length ? html`<p class="hint"><bdi>${words.moreValues(values.length - listed.length)}</bdi></p>` : nothing}
    </div>
  </details>`;
}

function drawRest(summary: string, values: readonly TemplateResult[]): TemplateResult {
  return html`<details class="rest"><summary>${summary}</summary><div class="values">${values}</div></details>`;
}

/** A value that no event has can only lose its tick. */
function drawValue(facet: Facet, { value, count, isTicked }: ValueCount, telling: Telling): TemplateResult {
  const { index, speech } = telling;
  const number = facet === 'source' ? index.sourceNumbers.get(value) : undefined;
  return html`<label class=${count === 0 ? 'value is-none' : 'value'}>
    <input type="checkbox" data-facet=${facet} data-value=${value} .checked=${isTicked} ?disabled=${count === 0 && !isTicked} />
    <span class=${facet === 'kind' || facet === 'status' ? 'value-name a-word' : 'value-name'} dir="auto">${number === undefined ? nothing : html`<span class="number">${number}</span> `}${valueName(facet, value, telling)}</span>
    <span class="spoken">${speech.words.events(count)}</span><span class="count" aria-hidden="true">${count}</span>
  </label>`;
}

function isTicked(value: ValueCount): boolean {
  return value.isTicked;
}
