/** A relationship: who stands how to whom, since when and until when, and on whose word. */
import { html, type TemplateResult } from 'lit';
import { tiesOfRelationship } from '../case/relationship-ties.js';
import type { Relationship, When } from '../case/schema.js';
import { laterWordsFor, sayKind } from '../locale/index.js';
import {
  type Drawn,
  drawAccounts,
  drawCardFrame,
  drawFoot,
  drawParty,
  drawQuotations,
  drawSection,
  sayKicker,
} from './card.js';
import { drawEntries, drawEventLine, drawLine } from './card-list.js';
import { cutTitle } from './long-text.js';
import type { Telling } from './telling.js';
import { drawWhen } from './when-line.js';

export function drawRelationshipCard(relationship: Relationship, telling: Telling): TemplateResult {
  const { id, from, to, verb, when, begins, ends, cites } = relationship;
  const words = laterWordsFor(telling.speech);
  const ties = tiesOfRelationship(telling.index, relationship);
  const sentence = html`${drawParty(from, telling)} <span dir="auto">${cutTitle(verb ?? words.and)}</span> ${drawParty(to, telling)}`;
  const timed = (heading: string, time: When | undefined): Drawn =>
    time
      ? drawSection(heading, [html`<p class="stated" dir="auto">${drawWhen(time, telling)}</p>`])
      : drawSection(heading, []);
  return drawCardFrame(
    { id, kicker: kickerOf(relationship, telling), title: sentence, cites },
    telling,
    html`<div class="detail-body" data-id=${id}>
      <div class="facts">
        ${timed(words.duringWhich, when)} ${timed(words.beginsAt, begins)} ${timed(words.endsAt, ends)}
      </div>
      ${drawAccounts(relationship, telling)}
      ${drawQuotations(relationship, telling)}
      ${drawEntries(words.otherRelationships, ties.others, telling, (other) =>
        drawLine(other.id, telling, { cites: other.cites }),
      )}
      ${drawEntries(words.eventsOfBoth, ties.events, telling, (entry) => drawEventLine(entry, telling))}
      ${drawFoot(relationship, telling)}
    </div>`,
  );
}

function kickerOf({ kind, isBackground }: Relationship, telling: Telling): string {
  const words = laterWordsFor(telling.speech);
  const parts = [
    words.entryKinds.relationship,
    kind === undefined ? undefined : sayKind(kind, words.relationshipKinds),
    isBackground ? words.background : undefined,
  ];
  return sayKicker(parts, telling);
}
