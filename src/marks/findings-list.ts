/** What does not fit in a case, or has no source: all of it in plain sentences, with the events that are meant. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../case/findings.js';
import { sayFinding } from '../locale/index.js';
import { laterWordsFor } from '../locale/later-languages.js';
import { drawSourceMarks } from './citation.js';
import { drawMention } from './entry-name.js';
import { drawItems, MOST_LISTED } from './listed.js';
import type { Telling } from './telling.js';

export function drawFindings(telling: Telling): TemplateResult | typeof nothing {
  const words = laterWordsFor(telling.speech);
  const { findings } = telling;
  const { count } = findings;
  if (count === 0) return nothing;
  return html`<details class="foot" part="findings"><summary>${words.findings(count)}</summary>
    <ul class="foot-list">
      ${drawItems(findings.first(MOST_LISTED), (finding) => drawFinding(finding, telling), telling, count)}
    </ul>
  </details>`;
}

function drawFinding(finding: Finding, telling: Telling): TemplateResult {
  const { index, speech } = telling;
  const cites = finding.sources.map((source) => ({ source }));
  return html`<li>
    <p class="finding" dir="auto">${sayFinding(finding, index, speech)}${drawSourceMarks(cites, telling)}</p>
    <p class="foot-links">${finding.events.map((id) => drawMention(id, telling))}</p>
  </li>`;
}
