/** Sources: as small numbers behind what they say, and the list of all of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, Source } from '../case/schema.js';
import { saySource } from '../locale/index.js';
import { drawLink } from './link.js';
import { sourceMarks, type Telling } from './telling.js';

/** Source numbers behind a statement, spoken with the word that says what they are. */
export function drawSourceMarks(
  cites: readonly Citation[] | undefined,
  { index, speech }: Telling,
): TemplateResult | typeof nothing {
  const marks = sourceMarks(cites, index);
  if (marks === '') return nothing;
  // A browser trims a plain space here, and "a summons Sources 1" would be one word.
  return html`<sup class="marks"><span class="spoken">\u00A0${speech.words.sources} </span>${marks}</sup>`;
}

/** A source: its title, linked where an address is known, and who published it when, with what is not known said. */
export function drawSource(source: Source, { index, speech }: Telling, address = source.url): TemplateResult {
  const { title, details } = saySource(source, index, speech);
  const { comma } = speech.words;
  return html`<cite dir="auto">${drawLink(address, title)}</cite>${
    details.length === 0 ? nothing : html`<span class="about-source">${comma}${details.join(comma)}</span>`
  }`;
}

/** Up to this many sources are shown without being asked for. */
export const MOST_OPEN_SOURCES = 8;
/** And so many at all: of 10,000 a browser would draw for seconds. `<case-sources>` has every one, by pages. */
const MOST_SOURCES = 1000;

/** All sources of the case, by the numbers used everywhere. */
export function drawSourceList(telling: Telling): TemplateResult | typeof nothing {
  const sources = telling.index.case.sources ?? [];
  if (sources.length === 0) return nothing;
  const list = html`<ol class="sources">
    ${sources.slice(0, MOST_SOURCES).map((source) => html`<li value=${telling.index.sourceNumbers.get(source.id) ?? nothing}>${drawSource(source, telling)}</li>`)}
  </ol>${sources.length > MOST_SOURCES ? html`<p>1–${MOST_SOURCES} / ${sources.length}</p>` : nothing}`;
  const heading = telling.speech.words.sources;
  if (sources.length <= MOST_OPEN_SOURCES)
    return html`<section class="source-list" part="sources"><p class="section-head">${heading}</p>${list}</section>`;
  return html`<details class="source-list" part="sources"><summary>${heading} (${sources.length})</summary>${list}</details>`;
}
