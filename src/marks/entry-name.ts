/** What each thing of a case is called where it is mentioned, and the button that leads to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { type EntryKind, kindOf } from '../case/entry-place.js';
import type { Citation, Relationship } from '../case/schema.js';
import { laterWordsFor, sayName } from '../locale/index.js';
import { cutTitle } from './long-text.js';
import { nameOf, sourceMarks, type Telling } from './telling.js';

/** Characters of a name that is only there to be pressed. */
const MOST = 160;

/** Undefined where the case has nothing with this id. @param kind which of several things that have it is meant. */
export function entryName(
  id: string,
  telling: Telling,
  kind: EntryKind | undefined = kindOf({ index: telling.index, id }),
): string | undefined {
  const { index } = telling;
  switch (kind) {
    case 'event':
      return index.eventById.get(id)?.event.title;
    case 'party':
      return nameOf(index.partyById.get(id));
    case 'relationship': {
      const relationship = index.relationshipById.get(id);
      return relationship && relationName(relationship, telling);
    }
    case 'claim':
      return index.claimById.get(id)?.title;
    case 'source':
      return index.sourceById.get(id)?.title;
    case undefined:
      return undefined;
  }
}

/** "Twitter sues Department of Homeland Security". */
export function relationName({ from, to, verb }: Relationship, telling: Telling): string {
  const { index, speech } = telling;
  const [one, other] = [from, to].map((id) => cutTitle(nameOf(index.partyById.get(id)) ?? id, MOST));
  const between = cutTitle(verb ?? laterWordsFor(speech).and, MOST);
  return [one ?? '', between, other ?? ''].map((part) => sayName(part, speech)).join(' ');
}

export interface Mention {
  /** In place of its name. */
  readonly text?: string | undefined;
  /** What is heard, where that is more than the text. */
  readonly label?: string;
  /** Sources whose numbers stand behind the last word, on whichever line that is. */
  readonly cites?: readonly Citation[] | undefined;
}

/** A button that leads to it; the id as text where it leads nowhere. */
export function drawMention(
  id: string,
  telling: Telling,
  { text = entryName(id, telling), label, cites }: Mention = {},
): TemplateResult {
  const marks = sourceMarks(cites, telling.index);
  const seen = marks === '' ? nothing : html`<sup class="marks" aria-hidden="true">${marks}</sup>`;
  // One text, and so said in one go; set off from the word before it, with which it would be one word.
  const said = `\u00A0${telling.speech.words.sources} ${marks}`;
  const heard = marks === '' ? nothing : html`<span class="spoken">${said}</span>`;
  if (text === undefined) return html`<span dir="auto">${cutTitle(id, MOST)}${seen}</span>${heard}`;
  return html`<button class="to-event mention" type="button" data-pick=${id} dir="auto" aria-label=${label ?? nothing}><span>${cutTitle(text, MOST)}</span>${seen}</button>${heard}`;
}
