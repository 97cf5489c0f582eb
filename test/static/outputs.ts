/** All that is written of a case for readers without a browser, by name; and cases that try to be more than text. */

import type { Field } from '../../src/case/field.js';
import { indexCase } from '../../src/case/index-case.js';
import { type Case, records } from '../../src/case/schema.js';
import {
  renderEmbed,
  renderHtml,
  renderJsonLd,
  renderOembed,
  renderPage,
  renderSvg,
} from '../../src/static/index.js';
import { caseFrom } from '../formats/cases.js';

export interface Output {
  readonly name: string;
  readonly kind: 'html' | 'svg' | 'json' | 'oembed';
  readonly text: string;
}

const URL = 'https://news.example/case';

export function outputsOf(of: Case): readonly Output[] {
  const index = indexCase(of);
  return [
    { name: 'text', kind: 'html', text: renderHtml(index, { prefix: 'one-' }) },
    { name: 'page', kind: 'html', text: renderPage(index, { src: 'case.json', url: URL }) },
    { name: 'embed page', kind: 'html', text: renderEmbed(index, { src: 'case.json', url: URL }) },
    {
      name: 'oEmbed',
      kind: 'oembed',
      text: renderOembed(index, { url: URL, embedUrl: `${URL}/embed.html` }),
    },
    {
      name: 'elements',
      kind: 'html',
      text: renderHtml(index, {
        src: 'case.json',
        elements: ['case-timeline', 'case-parties', 'case-claims'],
      }),
    },
    { name: 'JSON-LD', kind: 'json', text: renderJsonLd(index, { url: URL }) },
  ];
}

/** The drawings, which take longer. */
export function figuresOf(of: Case): readonly Output[] {
  const index = indexCase(of);
  return (['timeline', 'parties'] as const).flatMap((kind) => {
    const text = renderSvg(index, kind);
    return text === undefined ? [] : { name: `figure of the ${kind}`, kind: 'svg' as const, text };
  });
}

/** A case in which every field is there, and every text of it is the given one. */
export function filledWith(text: string): Case {
  const fill = (field: Field<unknown>, key: string, depth: number): unknown => {
    if (field.entries) return fillRecord(field.entries, depth + 1);
    if (field.item) return [fill(field.item, key, depth)];
    if (field.refersTo) return field.refersTo === 'any' ? 'the-event' : `the-${field.refersTo}`;
    return PLAIN[field.form]?.(key) ?? text;
  };
  const PLAIN: Readonly<Record<string, (key: string) => unknown>> = {
    flag: () => true,
    number: () => 3,
    choice: () => 'conflict',
    'time zone': () => 'UTC',
    language: () => 'en',
    date: () => '2024-03-04',
    address: (key) => (key === 'url' ? text : 'https://example.org/'),
    id: () => text,
  };
  const fillRecord = (entries: NonNullable<Field<unknown>['entries']>, depth: number): object =>
    Object.fromEntries(
      depth > 5 ? [] : Object.entries(entries).map(([key, { field }]) => [key, fill(field, key, depth)]),
    );
  const all = fillRecord(records.case.entries, 0) as Record<string, Record<string, unknown>[]>;
  const named = { events: 'event', sources: 'source', parties: 'party', claims: 'claim' };
  for (const [list, name] of Object.entries(named)) {
    const [first = {}] = all[list] ?? [];
    // One that is referred to, and one whose id is the text, too.
    all[list] = [{ ...first, id: `the-${name}`, pseudonym: undefined }, first];
  }
  return caseFrom(JSON.parse(JSON.stringify(all)));
}
