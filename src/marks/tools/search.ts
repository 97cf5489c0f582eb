/** Search: a field, how many events have what is searched for, and steps from one to the next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolWords } from '../../locale/tool-words.js';
import type { ToolsState } from './state.js';

export function drawSearch({ query, hits }: ToolsState, words: ToolWords): TemplateResult {
  return html`<div class="tool">
    <label class="tool-name" for="tool-search">${words.search}</label>
    <div class="tool-body search">
      <input id="tool-search" class="field" type="search" autocomplete="off" spellcheck="false" enterkeyhint="next" data-search .value=${query} />
      <span class="hits" role="status"><bdi>${query.trim() === '' ? '' : sayHits(hits, words)}</bdi>${drawName(hits)}</span>
      ${drawStep(-1, words.previousHit, hits.count)}${drawStep(1, words.nextHit, hits.count)}
    </div>
  </div>`;
}

function sayHits({ count, at }: ToolsState['hits'], words: ToolWords): string {
  return at === undefined || count === 0 ? words.hits(count) : words.hitAt(at + 1, count);
}

/** The eye sees which event opens; who listens is told. */
function drawName({ name }: ToolsState['hits']): TemplateResult | typeof nothing {
  return name === undefined ? nothing : html`<span class="spoken">\u00A0${name}</span>`;
}

/** Up and down, as in a list: these arrows point the same way in every direction of writing. */
function drawStep(by: 1 | -1, name: string, count: number): TemplateResult {
  return html`<button class="control" part="control" type="button" data-hit=${by} title=${name}
    aria-disabled=${count === 0 ? 'true' : 'false'}><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${by === 1 ? 'M3 6l5 5 5-5' : 'M3 10l5-5 5 5'} /></svg></button>`;
}
