/** What ends a case: what does not fit in it, what was corrected, and its sources by their numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { kindOf } from '../case/entry-place.js';
import type { Correction, Source } from '../case/schema.js';
import {
  dateTimeAttribute,
  laterWordsFor,
  sayDate,
  sayFinding,
  sayKind,
  saySource,
} from '../locale/index.js';
import { newestFirst } from '../marks/corrections.js';
import { sayFieldValue } from '../marks/field-value.js';
import { drawLink } from '../marks/link.js';
import { drawCites, drawSaid } from './backing.js';
import { type Drawn, drawEntry, drawNumbers, drawSection, type Told } from './told.js';

export function drawFindings(told: Told): Drawn {
  const { index, speech } = told;
  const findings = told.findings.first(told.findings.count);
  if (findings.length === 0) return nothing;
  return drawSection(
    laterWordsFor(speech).findings(findings.length),
    html`<ul>${findings.map(
      (finding) =>
        html`<li dir="auto">${sayFinding(finding, index, speech)}${drawNumbers(
          finding.sources.map((source) => ({ source })),
          told,
        )}</li>`,
    )}</ul>`,
    told,
  );
}

export function drawCorrections(told: Told): Drawn {
  const corrections = newestFirst(told.index.case.corrections);
  if (corrections.length === 0) return nothing;
  return drawSection(
    laterWordsFor(told.speech).corrections(corrections.length),
    html`<ul>${corrections.map((one) => drawCorrection(one, told))}</ul>`,
    told,
  );
}

function drawCorrection({ when, of, field, was, now, why, cites }: Correction, told: Told): TemplateResult {
  const { index, speech } = told;
  const words = laterWordsFor(speech);
  const kind = kindOf({ index, id: of });
  const say = (value: string): string =>
    sayFieldValue(value, field, index.eventById.get(of ?? '')?.event.timeZone, told);
  return html`<li>
    <p><time datetime=${(when && dateTimeAttribute(when)) ?? nothing}>${when ? sayDate(when, speech, 'long') : speech.words.dateNotStated}</time>${
      kind === undefined || of === undefined ? nothing : html`: ${drawEntry(kind, of, told)}`
    }${field === undefined ? nothing : html`${speech.words.comma}<bdi>${sayKind(field, words.fields)}</bdi>`}</p>
    <p>${words.was}: <del><bdi>${say(was)}</bdi></del></p>
    <p>${words.now}: <ins><bdi>${say(now)}</bdi></ins>${drawNumbers(cites, told)}</p>
    ${why === undefined ? nothing : html`<p dir="auto">${why}</p>`}
  </li>`;
}

export function drawSources(told: Told): Drawn {
  const sources = [...told.index.sourceById.values()];
  if (sources.length === 0) return nothing;
  return drawSection(
    told.speech.words.sources,
    html`<ol>${sources.map((source) => drawSource(source, told))}</ol>`,
    told,
  );
}

/** Its title, linked where an address is known; who published it when, with what is not known said. */
function drawSource(source: Source, told: Told): TemplateResult {
  const { index, speech } = told;
  const { title, details } = saySource(source, index, speech);
  const { sourceKinds } = laterWordsFor(speech);
  const about = source.kind === undefined ? details : [...details, sayKind(source.kind, sourceKinds)];
  return html`<li id=${told.anchors('source', source.id)} value=${index.sourceNumbers.get(source.id) ?? nothing}>
    <cite dir="auto">${drawLink(source.url, title)}</cite>${about.map((one) => html`${speech.words.comma}<bdi>${one}</bdi>`)}
    ${drawCites(source.cites, told)}${drawSaid(source, told)}
  </li>`;
}
