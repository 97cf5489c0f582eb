/** What ends a case: what does not fit in it, what was corrected, and its sources by their numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { kindOf } from '../case/entry-place.js';
import { findFindings } from '../case/findings.js';
import type { Correction, Source } from '../case/schema.js';
import {
  dateTimeAttribute,
  laterWordsFor,
  sayDate,
  sayFinding,
  sayKind,
  saySource,
} from '../locale/index.js';
import { sayFieldValue } from '../marks/field-value.js';
import { drawLink } from '../marks/link.js';
import { drawCites, drawSaid } from './backing.js';
import { type Drawn, drawEntry, drawHeading, drawNumbers, NONE, type Told } from './told.js';

export function drawFindings(told: Told): Drawn {
  const { index, speech } = told;
  const findings = findFindings(index);
  if (findings.length === 0) return NONE;
  return html`<section>
    ${drawHeading(laterWordsFor(speech).findings(findings.length), told)}
    <ul>${findings.map(
      (finding) =>
        html`<li dir="auto">${sayFinding(finding, index, speech)}${drawNumbers(
          finding.sources.map((source) => ({ source })),
          told,
        )}</li>`,
    )}</ul>
  </section>`;
}

/** The newest first; those without a date last. */
export function drawCorrections(told: Told): Drawn {
  const corrections = [...(told.index.case.corrections ?? [])].sort(
    (a, b) => (b.when?.earliest ?? -Number.MAX_VALUE) - (a.when?.earliest ?? -Number.MAX_VALUE),
  );
  if (corrections.length === 0) return NONE;
  return html`<section>
    ${drawHeading(laterWordsFor(told.speech).corrections(corrections.length), told)}
    <ul>${corrections.map((one) => drawCorrection(one, told))}</ul>
  </section>`;
}

function drawCorrection({ when, of, field, was, now, why, cites }: Correction, told: Told): TemplateResult {
  const { index, speech } = told;
  const words = laterWordsFor(speech);
  const kind = kindOf({ index, id: of });
  const say = (value: string): string =>
    sayFieldValue(value, field, index.eventById.get(of ?? '')?.event.timeZone, told);
  return html`<li>
    <p><time datetime=${(when && dateTimeAttribute(when)) ?? nothing}>${when ? sayDate(when, speech, 'long') : speech.words.dateNotStated}</time>${
      kind === undefined || of === undefined ? NONE : html`: ${drawEntry(kind, of, told)}`
    }${field === undefined ? NONE : html`${speech.words.comma}<bdi>${sayKind(field, words.fields)}</bdi>`}</p>
    <p>${words.was}: <del><bdi>${say(was)}</bdi></del></p>
    <p>${words.now}: <ins><bdi>${say(now)}</bdi></ins>${drawNumbers(cites, told)}</p>
    ${why === undefined ? NONE : html`<p dir="auto">${why}</p>`}
  </li>`;
}

export function drawSources(told: Told): Drawn {
  const sources = [...told.index.sourceById.values()];
  if (sources.length === 0) return NONE;
  return html`<section>
    ${drawHeading(told.speech.words.sources, told)}
    <ol>${sources.map((source) => drawSource(source, told))}</ol>
  </section>`;
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
