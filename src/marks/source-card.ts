/** A source: what it is, through what it is known, and all that it reports. */
import { html, nothing, type TemplateResult } from 'lit';
import { withheld } from '../case/pseudonym.js';
import type { Party, Source } from '../case/schema.js';
import { type Reported, tiesOfSource } from '../case/source-ties.js';
import { laterWordsFor, sayKind, saySource } from '../locale/index.js';
import {
  drawAccounts,
  drawCardFrame,
  drawFoot,
  drawQuotations,
  drawSection,
  sayKicker,
  sayPlaces,
} from './card.js';
import { drawEntries, drawEventLine, drawLine } from './card-list.js';
import { drawMention } from './entry-name.js';
import { drawLink } from './link.js';
import { drawSome } from './listed.js';
import { cutTitle } from './long-text.js';
import type { Telling } from './telling.js';

export function drawSourceCard(source: Source, telling: Telling): TemplateResult {
  const { id, title, url, via = [] } = source;
  const { index, speech } = telling;
  const words = laterWordsFor(speech);
  const { through } = tiesOfSource({ index, id });
  const mention = (other: string): TemplateResult => html`<p dir="auto">${drawMention(other, telling)}</p>`;
  // Through what it is known stands below, by name.
  const { details } = saySource({ ...source, via: [] }, index, speech);
  return drawCardFrame(
    {
      id,
      kicker: kickerOf(source, telling),
      title: html`${drawLink(url, cutTitle(title))}`,
      cites: undefined,
    },
    telling,
    html`${details.length === 0 ? nothing : html`<p class="about" dir="auto">${details.join(speech.words.comma)}</p>`}
    <div class="detail-body" data-id=${id}>
      <div class="facts">
        ${drawSection(words.knownThrough, drawSome(via, mention, telling))}
        ${drawSection(
          words.knownThroughIt,
          drawSome(through, (other) => mention(other.id), telling),
        )}
      </div>
      ${drawAccounts(source, telling)}
      ${drawQuotations(source, telling)}
      ${drawReports(id, telling)} ${drawFoot(source, telling)}
    </div>`,
  );
}

function kickerOf({ id, kind }: Source, telling: Telling): string {
  const words = laterWordsFor(telling.speech);
  const number = telling.index.sourceNumbers.get(id);
  const parts = [
    number === undefined ? words.entryKinds.source : words.sourceNumber(number),
    kind === undefined ? undefined : sayKind(kind, words.sourceKinds),
  ];
  return sayKicker(parts, telling);
}

type Cited = Pick<Party, 'id' | 'cites'>;

/** All that cites it, where in it, and of each whether no other source does. */
function drawReports(id: string, telling: Telling): TemplateResult {
  const words = laterWordsFor(telling.speech);
  const { events, parties, relationships, claims } = tiesOfSource({ index: telling.index, id });
  if (events.length + parties.length + relationships.length + claims.length === 0)
    return html`<p class="note">${words.nothingReported}</p>`;
  const besides = (entry: Cited, isOnly: boolean) => {
    const place = sayPlaces(
      entry.cites?.filter(({ source }) => source === id),
      telling,
    );
    return {
      cites: [],
      beside: [place, isOnly ? words.onlyHere : ''].filter(Boolean).join(telling.speech.words.comma),
    };
  };
  const draw = ({ entry, isOnly }: Reported<Cited>): TemplateResult =>
    drawLine(entry.id, telling, besides(entry, isOnly));
  return html`<div class="lists">
    ${drawEntries(words.events, events, telling, ({ entry, isOnly }) => drawEventLine(entry, telling, besides(entry.event, isOnly)))}
    ${drawEntries(words.parties, parties, telling, ({ entry, isOnly }) => draw({ entry: withheld(entry), isOnly }))}
    ${drawEntries(words.relationships, relationships, telling, draw)}
    ${drawEntries(words.claims, claims, telling, draw)}
  </div>`;
}
