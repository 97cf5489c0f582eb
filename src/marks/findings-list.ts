/** What does not fit in a case, or has no source: all of it in plain sentences, with the events that are meant. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../case/findings.js';
import { sayFinding } from '../locale/index.js';
import { laterWordsFor } from '../locale/later-languages.js';
import { drawSourceMarks } from './citation.js';
import { cutTitle } from './long-text.js';
import type { Telling } from './telling.js';

/** More than these nobody reads, and a case of a million events may have as many. */
const MOST_SHOWN = 100;
/** Characters of a title that is only there to be pressed. */
const MOST = 120;

export function drawFindings(telling: Telling): TemplateResult | typeof nothing {
  const words = laterWordsFor(telling.speech);
  const findings = [...telling.findings.values()].flat();
  if (findings.length === 0) return nothing;
  return html`<details class="foot" part="findings"><summary>${words.findings(findings.length)}</summary>
    <ul class="foot-list">
      ${findings.slice(0, MOST_SHOWN).map((finding) => drawFinding(finding, telling))}
    </ul>
    ${findings.length > MOST_SHOWN ? html`<p>${words.moreEntries(findings.length - MOST_SHOWN)}</p>` : nothing}
  </details>`;
}

function drawFinding(finding: Finding, telling: Telling): TemplateResult {
  const { index, speech } = telling;
  const cites = finding.sources.map((source) => ({ source }));
  const events = finding.events.flatMap((id) => index.eventById.get(id)?.event ?? []);
  return html`<li>
    <p class="finding" dir="auto">${sayFinding(finding, index, speech)}${drawSourceMarks(cites, telling)}</p>
    <p class="foot-links">${events.map(({ id, title }) => html`<button class="to-event" type="button" data-pick=${id} dir="auto">${cutTitle(title, MOST)}</button>`)}</p>
  </li>`;
}
