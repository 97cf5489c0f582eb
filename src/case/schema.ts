/**
 * The case file, written once: from here come the TypeScript types, the check at run time and the JSON Schema.
 * What each field means stands in `schema-words.ts`, which no page loads.
 */
import {
  choice,
  date,
  type Field,
  flag,
  id,
  image,
  kind,
  language,
  link,
  number,
  type Read,
  reference,
  text,
  timeZone,
  whole,
} from './field.js';
import { list, may, needs, type ReadEntries, record } from './record.js';

/** Links from one event, media of one event: past these the rest is left out, visibly. */
const MOST_LINKS = 200;
const MOST_MEDIA = 100;
const MOST_EVENTS = 1_000_000;
const MOST_SAID = 80;

const sourceId = reference('source');
const partyId = reference('party');
const eventId = reference('event');
const claimId = reference('claim');
const texts = list(text);

const citation = record(
  'citation',
  {
    source: needs(sourceId),
    at: may(text),
    page: may(number(1, 1e6)),
    words: may(text),
    field: may(text),
    url: may(link),
  },
  { shorthand: 'source' },
);
const cites = list(citation, MOST_LINKS);

const quotation = record(
  'quotation',
  { words: needs(text), speaker: may(partyId), name: may(text), cites: may(cites), facts: may(texts) },
  { shorthand: 'words', aliases: { text: 'words', by: 'speaker' } },
);

const version = record('version', { value: needs(text), cites: may(cites) }, { shorthand: 'value' });
const account = record('account', {
  field: needs(text),
  differ: needs(choice('conflict', 'precision')),
  versions: needs(list(version)),
  note: may(text),
  facts: may(texts),
});

/** What every statement of a case may carry: who says so, in which words, and where the sources differ. */
const backing = {
  cites: may(cites),
  quotations: may(list(quotation)),
  accounts: may(list(account)),
  note: may(text),
  facts: may(texts),
};

const plainWhen = record(
  'when',
  { date: may(date), at: may(eventId), after: may(eventId), by: may(eventId), said: may(text) },
  { shorthand: 'date', aliases: { before: 'by' } },
);
/** A date that cannot be read is still said as it was written: it is undated, not lost. */
const when: typeof plainWhen = {
  ...plainWhen,
  read(value, reading) {
    const read = plainWhen.read(value, reading);
    if (read?.date || read?.said) return read;
    const written = wordsOf(typeof value === 'object' ? dataOf(value, 'date') : value);
    return written === '' ? read : { ...read, said: written };
  },
};

const source = record(
  'source',
  {
    id: needs(id),
    title: needs(text),
    publisher: may(text),
    authors: may(texts),
    published: may(date),
    place: may(text),
    url: may(link),
    kind: may(kind('article', 'broadcast', 'document', 'filing', 'interview', 'order', 'post', 'statement')),
    via: may(list(sourceId)),
    ...backing,
  },
  { isNamed: true, aliases: { name: 'title', link: 'url', date: 'published', type: 'kind' } },
);

const alias = record('alias', { name: needs(text), cites: may(cites) }, { shorthand: 'name' });
const membership = record(
  'membership',
  { party: needs(partyId), when: may(when), cites: may(cites), facts: may(texts) },
  { shorthand: 'party' },
);
const position = record('position', { x: needs(number(-1e5, 1e5)), y: needs(number(-1e5, 1e5)) });

const party = record(
  'party',
  {
    id: needs(id),
    name: needs(text),
    aliases: may(list(alias)),
    kind: may(kind('account', 'agency', 'company', 'court', 'government', 'organisation', 'person')),
    side: may(kind('plaintiff', 'defendant', 'third party', 'court')),
    text: may(text),
    partOf: may(list(membership)),
    when: may(when),
    isIdentified: may(flag),
    isBackground: may(flag),
    pseudonym: may(text),
    position: may(position),
    url: may(link),
    ...backing,
  },
  { isNamed: true, aliases: { label: 'name', title: 'name', type: 'kind', description: 'text' } },
);

const relationship = record(
  'relationship',
  {
    id: needs(id),
    from: needs(partyId),
    to: needs(partyId),
    kind: may(kind('acts for', 'demand', 'lawsuit', 'opposition', 'part of', 'proceeding', 'representation')),
    verb: may(text),
    when: may(when),
    begins: may(when),
    ends: may(when),
    isBackground: may(flag),
    ...backing,
  },
  { isNamed: true, aliases: { source: 'from', target: 'to', label: 'verb', type: 'kind' } },
);

const role = record(
  'role',
  { party: needs(partyId), role: may(text), cites: may(cites) },
  { shorthand: 'party' },
);
const place = record(
  'place',
  { name: needs(text), latitude: may(number(-90, 90)), longitude: may(number(-180, 180)) },
  { shorthand: 'name' },
);
const bearing = record('bearing', {
  event: needs(eventId),
  as: needs(kind('answers', 'follows', 'sets deadline', 'withdraws')),
  cites: may(cites),
  facts: may(texts),
});
const media = record(
  'media',
  {
    url: needs(image),
    kind: may(kind('image', 'audio', 'map', 'post', 'video')),
    alt: may(text),
    caption: may(text),
    credit: may(text),
    width: may(number(1, 1e5)),
    height: may(number(1, 1e5)),
  },
  { shorthand: 'url' },
);
const paper = record(
  'document',
  { title: needs(text), url: may(link), page: may(number(1, 1e6)), source: may(sourceId) },
  { shorthand: 'title' },
);

const event = record(
  'event',
  {
    id: needs(id),
    title: needs(text),
    when: may(when),
    timeZone: may(timeZone),
    text: may(text),
    kind: may(
      kind('background', 'deadline', 'decision', 'demand', 'filing', 'hearing', 'order', 'post', 'statement'),
    ),
    status: may(text),
    parties: may(list(role, MOST_LINKS)),
    place: may(place),
    claims: may(list(claimId, MOST_LINKS)),
    bears: may(list(bearing, MOST_LINKS)),
    media: may(list(media, MOST_MEDIA)),
    documents: may(list(paper, MOST_MEDIA)),
    ...backing,
  },
  {
    isNamed: true,
    isZoned: true,
    aliases: {
      start: 'when',
      date: 'when',
      headline: 'title',
      name: 'title',
      label: 'title',
      body: 'text',
      description: 'text',
      type: 'kind',
    },
  },
);

const standing = record('standing', {
  status: needs(text),
  when: may(when),
  event: may(eventId),
  cites: may(cites),
  facts: may(texts),
});
const part = record(
  'part',
  { text: needs(text), standings: may(list(standing)), ...backing },
  { shorthand: 'text' },
);
const claim = record(
  'claim',
  {
    id: needs(id),
    title: needs(text),
    kind: may(kind('argument', 'claim', 'test')),
    text: may(text),
    by: may(list(partyId)),
    against: may(list(partyId)),
    basis: may(text),
    parts: may(list(part)),
    standings: may(list(standing)),
    ...backing,
  },
  { isNamed: true, aliases: { name: 'title', label: 'title', type: 'kind' } },
);

const era = record('era', { title: needs(text), when: needs(when), text: may(text), cites: may(cites) });
const gap = record('gap', { after: needs(eventId), by: may(eventId), text: needs(text), cites: may(cites) });
const correction = record('correction', {
  when: may(date),
  of: may(reference('any')),
  field: may(text),
  was: needs(text),
  now: needs(text),
  why: may(text),
  cites: may(cites),
});
const step = record('step', {
  title: may(text),
  text: needs(text),
  pick: may(reference('any')),
  from: may(date),
  to: may(date),
  moment: may(date),
});

const root = record(
  'case',
  {
    title: may(text),
    summary: may(text),
    language: may(language),
    timeZone: may(timeZone),
    updated: may(date),
    isOngoing: may(flag),
    sources: may(list(source)),
    parties: may(list(party)),
    relationships: may(list(relationship)),
    events: needs(list(event, MOST_EVENTS)),
    claims: may(list(claim)),
    eras: may(list(era)),
    gaps: may(list(gap)),
    corrections: may(list(correction)),
    story: may(list(step)),
    note: may(text),
    facts: may(texts),
  },
  { isZoned: true, aliases: { name: 'title', headline: 'title', description: 'summary', lang: 'language' } },
);

/** What a plain object holds under the key; no getter is called. */
function dataOf(of: object | null, key: string): unknown {
  return of === null ? undefined : Object.getOwnPropertyDescriptor(of, key)?.value;
}

/** What can be shown of a date that cannot be read: its first characters, none of them cut in half. */
function wordsOf(value: unknown): string {
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return whole(
    Array.from(written.slice(0, 2 * MOST_SAID))
      .slice(0, MOST_SAID)
      .join(''),
  );
}

/** Every kind of object in a case file, by its name in the JSON Schema. */
export const records = {
  case: root,
  source,
  party,
  alias,
  membership,
  position,
  relationship,
  event,
  role,
  place,
  bearing,
  media,
  document: paper,
  claim,
  part,
  standing,
  when,
  citation,
  quotation,
  account,
  version,
  era,
  gap,
  correction,
  step,
} as const;

/** The field that reads a whole case. */
export const caseField: Field<Case> = root;

/** A case as it was read: known fields only, dates read, nothing that could be read left out. */
export type Case = ReadEntries<typeof root.entries>;
export type Source = Read<typeof source>;
export type Party = Read<typeof party>;
export type Relationship = Read<typeof relationship>;
export type CaseEvent = Read<typeof event>;
export type Claim = Read<typeof claim>;
export type Part = Read<typeof part>;
export type Standing = Read<typeof standing>;
export type When = Read<typeof when>;
export type Citation = Read<typeof citation>;
export type Quotation = Read<typeof quotation>;
export type Account = Read<typeof account>;
export type Version = Read<typeof version>;
export type Role = Read<typeof role>;
export type Place = Read<typeof place>;
export type Bearing = Read<typeof bearing>;
export type Media = Read<typeof media>;
export type CaseDocument = Read<typeof paper>;
export type Alias = Read<typeof alias>;
export type Membership = Read<typeof membership>;
export type Era = Read<typeof era>;
export type Gap = Read<typeof gap>;
export type Correction = Read<typeof correction>;
export type Step = Read<typeof step>;
