/** Lists as far as anybody reads them: of one that is longer, the rest is counted. */
import { html, type TemplateResult } from 'lit';
import { laterWordsFor } from '../locale/later-languages.js';
import type { Telling } from './telling.js';

export const MOST_LISTED = 100;

type Draw<T> = (thing: T) => TemplateResult;

/** The first of many things, and how many more there are. */
export function drawSome<T>(
  things: readonly T[],
  draw: Draw<T>,
  telling: Telling,
): readonly TemplateResult[] {
  return [
    ...things.slice(0, MOST_LISTED).map(draw),
    ...sayRest(things.length, telling).map((rest) => html`<p class="rest-count">${rest}</p>`),
  ];
}

/** The same of the items of a list. @param count how many there are, where not all are at hand. */
export function drawItems<T>(
  things: readonly T[],
  draw: Draw<T>,
  telling: Telling,
  count = things.length,
): readonly TemplateResult[] {
  return [
    ...things.slice(0, MOST_LISTED).map(draw),
    ...sayRest(count, telling).map((rest) => html`<li class="rest-count">${rest}</li>`),
  ];
}

function sayRest(length: number, { speech }: Telling): readonly string[] {
  return length > MOST_LISTED ? [laterWordsFor(speech).moreEntries(length - MOST_LISTED)] : [];
}
