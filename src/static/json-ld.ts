/**
 * A case for search engines and archives: JSON-LD in the words of https://schema.org. An article about its events, with
 * its sources as citations. A date that its sources leave open is not in it: the format has no way to say so.
 */
import type { CaseDate } from '../case/date.js';
import { isRefusal } from '../case/edtf-refusal.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { plainText } from '../case/plain-text.js';
import { readDate } from '../case/read-date.js';
import type { Correction, Party, Source } from '../case/schema.js';
import { linkUrl } from '../case/url.js';
import { printable } from '../formats/printable.js';
import { dateTimeAttribute } from '../locale/index.js';
import { dateOf } from '../marks/telling.js';
import { type TellOptions, type Told, tell, titleOf } from './told.js';

export interface JsonLdOptions extends TellOptions {
  /** Address of the page on which the case stands. */
  readonly url?: string | undefined;
}

type Data = Readonly<Record<string, unknown>>;

/** One JSON document, safe inside `<script type="application/ld+json">` as it is. */
export function renderJsonLd(index: CaseIndex, options: JsonLdOptions = {}): string {
  return jsonLdOf(tell(index, options), options.url);
}

/** The same of a case in which no name is left that is withheld. */
export function jsonLdOf(told: Told, url: string | undefined): string {
  const page = linkOf(url);
  return embeddable(JSON.stringify(articleOf(told, page), tidied, 1));
}

/** Nothing in it ends the script that holds it, begins a comment, or breaks a line for old readers. */
function embeddable(json: string): string {
  return json.replace(
    /[<>&\u007F-\u009F\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function tidied(_key: string, value: unknown): unknown {
  if (Array.isArray(value) && value.length === 0) return undefined;
  return typeof value === 'string' ? printable(value) : value;
}

function articleOf(told: Told, page: string | undefined): Data {
  const { case: of, events, partyById, sourceById } = told.index;
  const at = idsOf(told, page);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': page,
    url: page,
    headline: titleOf(told),
    abstract: of.summary === undefined ? undefined : plainText(of.summary),
    inLanguage: of.language,
    dateModified: of.updated && dateTimeAttribute(of.updated),
    mentions: [...partyById.values()].map((party) => partyOf(party, at)),
    citation: [...sourceById.values()].map((source) => sourceOf(source, told.index, at)),
    correction: (of.corrections ?? []).map(correctionOf),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: events.length,
      itemListElement: events.map((entry, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: eventOf(entry, told, at),
      })),
    },
  };
}

type At = (...entry: Parameters<Told['anchors']>) => string;

function idsOf({ anchors }: Told, page = ''): At {
  return (kind, id) => `${page.replace(/#.*$/s, '')}#${encodeURIComponent(anchors(kind, id))}`;
}

function eventOf(entry: EventEntry, { index }: Told, at: At): Data {
  const { id, title, text, place, parties = [], cites = [] } = entry.event;
  const sources = new Set(cites.map(({ source }) => source));
  return {
    '@type': 'Event',
    '@id': at('event', id),
    name: title,
    description: text === undefined ? undefined : plainText(text),
    ...timeOf(dateOf(entry)),
    location: place && {
      '@type': 'Place',
      name: place.name,
      geo:
        place.latitude === undefined || place.longitude === undefined
          ? undefined
          : { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
    },
    about: parties.flatMap(({ party }) => (index.partyById.has(party) ? { '@id': at('party', party) } : [])),
    subjectOf: [...sources].flatMap((source) =>
      index.sourceById.has(source) ? { '@id': at('source', source) } : [],
    ),
  };
}

/** Never more exact than it is known: a month is a month, and what is in doubt is left out. */
function timeOf(date: CaseDate | undefined): Data {
  if (!date) return {};
  if (date.kind === 'moment') return { startDate: dateTimeAttribute(date) };
  const ends = date.text.split('/');
  if (ends.length !== 2) return {};
  const [startDate, endDate] = ends.map((end) => {
    const read = readDate(end, date.timeZone);
    return isRefusal(read) ? undefined : dateTimeAttribute(read);
  });
  return { startDate, endDate };
}

const PARTY_TYPES: ReadonlyMap<string | undefined, string> = new Map([
  ['agency', 'GovernmentOrganization'],
  ['company', 'Organization'],
  ['court', 'GovernmentOrganization'],
  ['government', 'GovernmentOrganization'],
  ['organisation', 'Organization'],
  ['person', 'Person'],
]);

/** What is known of somebody who is not identified describes them, and names nobody. */
function partyOf({ id, name, kind, text, aliases = [], isIdentified, url }: Party, at: At): Data {
  const description = text === undefined ? undefined : plainText(text);
  const type = { '@type': PARTY_TYPES.get(kind) ?? 'Thing', '@id': at('party', id) };
  if (isIdentified === false) return { ...type, description: [name, description].filter(Boolean).join('. ') };
  return { ...type, name, alternateName: aliases.map((alias) => alias.name), description, url: linkOf(url) };
}

const SOURCE_TYPES: ReadonlyMap<string | undefined, string> = new Map([
  ['article', 'Article'],
  ['document', 'DigitalDocument'],
  ['post', 'SocialMediaPosting'],
]);

function sourceOf(
  { id, title, kind, publisher, authors = [], published, url, via = [] }: Source,
  { sourceById }: CaseIndex,
  at: At,
): Data {
  return {
    '@type': SOURCE_TYPES.get(kind) ?? 'CreativeWork',
    '@id': at('source', id),
    name: title,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    author: authors.map((name) => ({ '@type': 'Person', name })),
    datePublished: published && dateTimeAttribute(published),
    url: linkOf(url),
    isBasedOn: via.flatMap((source) => (sourceById.has(source) ? { '@id': at('source', source) } : [])),
  };
}

function correctionOf({ when, was, now, why }: Correction): Data {
  return {
    '@type': 'CorrectionComment',
    datePublished: when && dateTimeAttribute(when),
    text: [`${was} → ${now}`, why].filter(Boolean).join('. '),
  };
}

function linkOf(address: string | undefined): string | undefined {
  return address !== undefined && linkUrl(address) ? address : undefined;
}
