/** What all cards are made of: the head that says what is open, and sections below it. */
import { html, nothing, type TemplateResult } from 'lit';
import { citationsIn } from '../case/citations-in.js';
import type { Account, CaseEvent, Citation, Quotation, Role } from '../case/schema.js';
import { laterWordsFor, sayList } from '../locale/index.js';
import { drawSourceMarks } from './citation.js';
import { drawCitations } from './citation-list.js';
import { drawMention } from './entry-name.js';
import { sayFieldValue } from './field-value.js';
import { drawItems, drawSome } from './listed.js';
import { beginning, cutTitle } from './long-text.js';
import { drawRich } from './rich.js';
import { nameOf, type Telling } from './telling.js';

export type Drawn = TemplateResult | typeof nothing;

export interface CardHead {
  readonly id: string;
  /** Above the title: when it was, or what it is. */
  readonly kicker: TemplateResult | string;
  readonly title: TemplateResult | string;
  readonly cites: readonly Citation[] | undefined;
}

/** One template for all cards: another one in its place changes the words of the head, and these are said. */
export function drawCardFrame(
  { id, kicker, title, cites }: CardHead,
  telling: Telling,
  body: unknown,
): TemplateResult {
  return html`<article class="detail" part="detail" data-id=${id} lang=${telling.index.case.language ?? nothing}>
    <div class="detail-head" aria-live="polite" aria-atomic="true">
      <p class="date kicker">${kicker}</p>
      <p class="title" part="detail-title" tabindex="-1" dir="auto">${typeof title === 'string' ? cutTitle(title) : title}${drawSourceMarks(cites, telling)}</p>
    </div>
    ${body}
  </article>`;
}

/** "company, plaintiff": what an entry is, as far as the file says it. */
export function sayKicker(parts: readonly (string | undefined)[], { speech }: Telling): string {
  return sayList(
    parts.flatMap((part) => part || []),
    speech,
  );
}

/** Nothing where there is nothing to head. */
export function drawSection(heading: string, content: readonly Drawn[]): Drawn {
  const drawn = content.filter((one) => one !== nothing);
  if (drawn.length === 0) return nothing;
  return html`<section><p class="section-head">${heading}</p>${drawn}</section>`;
}

/** A party by its name, and what is to be said beside it: its role, and that it is not identified. */
export function drawParty(
  id: string,
  telling: Telling,
  { role, cites }: Partial<Pick<Role, 'role' | 'cites'>> = {},
): TemplateResult {
  const party = telling.index.partyById.get(id);
  const isUnknown = party?.isIdentified === false;
  const about = [role, isUnknown ? laterWordsFor(telling.speech).notIdentified : undefined];
  return html`${drawMention(id, telling, { text: nameOf(party), cites })}${drawBeside(about, telling)}`;
}

/** Beside a name: what it was there, and what it is not. */
export function drawBeside(about: readonly (string | undefined)[], { speech }: Telling): Drawn {
  const said = about.filter(Boolean);
  return said.length === 0
    ? nothing
    : html`<span class="role" dir="auto"> ${said.join(speech.words.comma)}</span>`;
}

/** Where the words stand, where that is not clear from their place. */
interface Said {
  /** The id of another entry: it is named in place of who said them. */
  readonly within?: string;
  /** In words. */
  readonly about?: string | undefined;
}

export function drawQuotation(
  { words, speaker, name, cites }: Quotation,
  telling: Telling,
  { within, about }: Said = {},
): TemplateResult {
  const { index, speech } = telling;
  const isParty = speaker !== undefined && index.partyById.has(speaker);
  const id = within ?? (isParty ? speaker : undefined);
  const who =
    id === undefined ? html`${name}${drawSourceMarks(cites, telling)}` : drawMention(id, telling, { cites });
  return html`<figure class="quotation" part="quotation">
    <blockquote dir="auto">${speech.words.quote(beginning(words))}</blockquote>
    <figcaption>${who}${drawBeside([about, sayPlaces(cites, telling)], telling)}</figcaption>
  </figure>`;
}

/** Words that were said of it. */
export function drawQuotations({ quotations = [] }: Backed, telling: Telling): Drawn {
  return drawSection(
    laterWordsFor(telling.speech).quotations,
    drawSome(quotations, (quotation) => drawQuotation(quotation, telling), telling),
  );
}

interface Backed {
  readonly quotations?: readonly Quotation[] | undefined;
  readonly accounts?: readonly Account[] | undefined;
  readonly timeZone?: string | undefined;
}

/** Where its sources differ. */
export function drawAccounts(
  { accounts = [], timeZone }: Backed,
  telling: Telling,
): readonly TemplateResult[] {
  return drawSome(accounts, (account) => drawAccount(account, timeZone, telling), telling);
}

/** Each version with its source. None is preferred. */
function drawAccount(
  { field, differ, versions, note }: Account,
  timeZone: string | undefined,
  telling: Telling,
): TemplateResult {
  const { speech } = telling;
  const { accountsDifferInPrecision } = laterWordsFor(speech);
  return html`<section class="account" part="account">
    <p class="section-head">${differ === 'conflict' ? speech.words.accountsDiffer : accountsDifferInPrecision}</p>
    <ul>
      ${drawItems(versions, ({ value, cites }) => html`<li><span dir="auto">${beginning(sayFieldValue(value, field, timeZone, telling))}</span>${drawSourceMarks(cites, telling)}</li>`, telling)}
    </ul>
    ${note === undefined ? nothing : html`<p class="account-note" dir="auto">${beginning(note)}</p>`}
  </section>`;
}

export function drawText(text: string | undefined, { speech }: Telling): Drawn {
  return text === undefined ? nothing : html`<div class="text">${drawRich(text, speech.words)}</div>`;
}

/** Where in its sources something stands: "headline, page 12". */
export function sayPlaces(cites: readonly Citation[] | undefined, { speech }: Telling): string {
  const { page: sayPage } = laterWordsFor(speech);
  const places = (cites ?? []).flatMap(({ at, page }) =>
    [at ?? [], page === undefined ? [] : sayPage(page)].flat(),
  );
  return [...new Set(places)].join(speech.words.comma);
}

/** What ends every card: a note of whoever wrote the file, and all sources that are cited above. */
export function drawFoot(entry: Pick<CaseEvent, 'note' | 'cites'>, telling: Telling): TemplateResult {
  const { words } = telling.speech;
  const citations = drawCitations(citationsIn(entry), telling);
  return html`${entry.note === undefined ? nothing : html`<div class="note">${drawRich(entry.note, words)}</div>`}
    ${citations === nothing ? nothing : drawSection(words.sources, [citations])}`;
}
