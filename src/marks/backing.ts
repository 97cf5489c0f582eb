/** What stands behind a statement beside its sources: words that were said of it, and accounts that differ. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Account, Quotation } from '../case/schema.js';
import { laterWordsFor } from '../locale/index.js';
import { drawSourceMarks } from './citation.js';
import { sayFieldValue } from './field-value.js';
import { beginning } from './long-text.js';
import { nameOf, type Telling } from './telling.js';

type Drawn = TemplateResult | typeof nothing;

/** Of a long list no more than this is drawn; the rest is counted. */
const MOST_LISTED = 100;

type Draw<T> = (thing: T) => TemplateResult;

/** The first of many things, and how many more there are. */
export function drawSome<T>(
  things: readonly T[],
  draw: Draw<T>,
  telling: Telling,
): readonly TemplateResult[] {
  const shown = things.slice(0, MOST_LISTED).map(draw);
  const rest = sayRest(things, telling);
  return rest === undefined ? shown : [...shown, html`<p class="rest-count">${rest}</p>`];
}

/** The same of the items of a list. */
export function drawItems<T>(
  things: readonly T[],
  draw: Draw<T>,
  telling: Telling,
): readonly TemplateResult[] {
  const shown = things.slice(0, MOST_LISTED).map(draw);
  const rest = sayRest(things, telling);
  return rest === undefined ? shown : [...shown, html`<li class="rest-count">${rest}</li>`];
}

function sayRest(things: readonly unknown[], { speech }: Telling): string | undefined {
  const rest = things.length - MOST_LISTED;
  return rest > 0 ? laterWordsFor(speech).moreEntries(rest) : undefined;
}

/** Nothing where there is nothing to head. */
export function drawSection(heading: string, content: readonly unknown[]): Drawn {
  if (content.length === 0) return nothing;
  return html`<div class="section"><p class="section-head">${heading}</p>${content}</div>`;
}

/** @param about of what it was said, where that is not clear from its place. */
export function drawQuotation(
  { words, speaker, name, cites }: Quotation,
  telling: Telling,
  about?: string,
): TemplateResult {
  const who = nameOf(telling.index.partyById.get(speaker ?? '')) ?? name;
  const said = [who, about].filter((one) => one !== undefined);
  return html`<figure class="quotation" part="quotation">
    <blockquote dir="auto">${telling.speech.words.quote(beginning(words))}</blockquote>
    <figcaption>${said.map((one, i) => html`${i === 0 ? nothing : ', '}<bdi>${one}</bdi>`)}${drawSourceMarks(cites, telling)}</figcaption>
  </figure>`;
}

/** Each version with its source; none is preferred. */
export function drawAccounts(accounts: readonly Account[] | undefined, telling: Telling): Drawn {
  if (!accounts || accounts.length === 0) return nothing;
  return html`${drawSome(accounts, (account) => drawAccount(account, telling), telling)}`;
}

function drawAccount({ field, differ, versions, note }: Account, telling: Telling): TemplateResult {
  const { speech } = telling;
  const later = laterWordsFor(speech);
  return html`<div class="account" part="account">
    <p class="section-head">${differ === 'conflict' ? speech.words.accountsDiffer : later.accountsDifferInPrecision}</p>
    <ul>
      ${drawItems(
        versions,
        ({ value, cites }) =>
          html`<li dir="auto">${beginning(sayFieldValue(value, field, undefined, telling))}${drawSourceMarks(cites, telling)}</li>`,
        telling,
      )}
    </ul>
    ${note === undefined ? nothing : html`<p class="account-note" dir="auto">${beginning(note)}</p>`}
  </div>`;
}
