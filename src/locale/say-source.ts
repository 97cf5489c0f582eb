/** A source as a note cites it, with its gaps said plainly. */
import type { CaseIndex } from '../case/index-case.js';
import type { Source } from '../case/schema.js';
import { listFormat } from './formatters.js';
import { sayDate } from './say-date.js';
import { sayName, sayTitle } from './say-title.js';
import type { Speech } from './speech.js';

/** The title, which may be made a link, and what follows it, one text after another. */
export interface SaidSource {
  readonly title: string;
  readonly details: readonly string[];
}

/** "BuzzFeed News", "Washington", "April 6, 2017"; "publisher and date not stated"; "through [2]". */
export function saySource(source: Source, index: CaseIndex, speech: Speech): SaidSource {
  const { title, authors = [], publisher, place, published, via = [] } = source;
  const { words, lang } = speech;
  const names = listFormat(lang, { type: 'conjunction' }).format(
    authors.map((name) => sayName(name, speech)),
  );
  const isPublisherNamed = publisher !== undefined && publisher !== title;
  const details = [
    names,
    isPublisherNamed ? sayName(publisher, speech) : '',
    place === undefined ? '' : sayName(place, speech),
    published ? sayDate(published, speech, 'long') : '',
    sayGap(publisher === undefined && !UNPUBLISHED.has(source.kind ?? ''), !published, speech),
    via.length === 0
      ? ''
      : words.through(
          listFormat(lang, { type: 'conjunction' }).format(via.map((id) => saySourceMark(id, index, speech))),
        ),
  ];
  return { title, details: details.filter((detail) => detail !== '') };
}

/** What nobody publishes but who wrote it: a missing publisher is no gap. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['filing', 'order', 'post', 'statement']);

/** The number in brackets by which a source is cited everywhere, else its id. */
export function saySourceMark(id: string, index: CaseIndex, speech: Speech): string {
  const number = index.sourceNumbers.get(id);
  return number === undefined ? sayTitle(id, speech) : `[${number}]`;
}

function sayGap(isPublisherMissing: boolean, isDateMissing: boolean, { words }: Speech): string {
  if (isPublisherMissing && isDateMissing) return words.publisherAndDateNotStated;
  if (isPublisherMissing) return words.publisherNotStated;
  return isDateMissing ? words.sourceDateNotStated : '';
}
