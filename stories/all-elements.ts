/** Every element with the first case, as an article would have them: what a theme is looked at with. */
import { html, type TemplateResult } from 'lit';
import '../src/define.js';

/** @param name gives the elements of a story a view of their own. */
export function allElements(name: string): TemplateResult {
  const src = `data/twitter-v-dhs.json#${name}`;
  return html`
<case-file src=${src}>
  <p>An agent faxed the company <case-mention pick="summons">a summons</case-mention>.</p>
  <case-story></case-story>
  <case-timeline pick="production-deadline"></case-timeline>
  <case-parties></case-parties>
  <case-claims></case-claims>
  <case-sources></case-sources>
</case-file>
<case-detail src=${`${src}-detail`} pick="lawsuit"></case-detail>`;
}
