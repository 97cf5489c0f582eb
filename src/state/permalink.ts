/**
 * A view in the fragment of the page's address, and back. A fragment is parts joined by `&`; ours begin with a key, as in
 * `case.pick=lawsuit&case.party=cbp,twitter&case.from=2017-03-13&case.to=2017-03-15`. All others are the page's own.
 */
import { DAY_MS } from '../case/calendar.js';
import type { Instant } from '../case/date.js';
import { whole } from '../case/field.js';
import type { CaseIndex } from '../case/index-case.js';
import { fromLocal, toLocal } from '../case/zone.js';
import { keepKnown } from './keep-known.js';
import { INITIAL_VIEW, LANES, SCALES, type View } from './view.js';

/** What of a view a link holds. */
export type Linked = Pick<
  View,
  'window' | 'step' | 'pick' | 'form' | 'scale' | 'lanes' | 'facets' | 'query' | 'told' | 'reportedBy'
>;

/** What a link holds that names nothing. */
export const NOTHING_LINKED: Linked = linkedOf(INITIAL_VIEW);

/** A longer fragment is not read: no reader made it. */
const LONGEST_FRAGMENT = 8192;

/** The fragment, without its `#`, with the view in place of what stood there under the key. */
export function writeLink(fragment: string, key: string, view: Linked, index: CaseIndex): string {
  const isOurs = fragment === '' || plainId(fragment, index) !== undefined;
  const others = isOurs ? [] : fragment.split('&').filter((part) => !ownPart(part, key));
  const own = Object.entries(partsOf(view, index.case.timeZone)).filter(([, value]) => value !== '');
  return [...others, ...own.map(([name, value]) => `${encode(key)}.${name}=${value}`)].join('&');
}

/**
 * The whole of what a fragment links to, with all that it does not name as in the beginning; the plain id of an event
 * opens it. Undefined where nothing in the fragment is ours. To go back from a link to such a fragment is to go to
 * `NOTHING_LINKED`; where no link stood before, it changes nothing. Only the caller knows what stood before.
 */
export function readLink(fragment: string, key: string, index: CaseIndex): Linked | undefined {
  if (fragment.length > LONGEST_FRAGMENT) return undefined;
  const pick = plainId(fragment, index);
  if (pick !== undefined) return { ...NOTHING_LINKED, pick };
  const parts = fragment.split('&').flatMap((part) => ownPart(part, key) ?? []);
  if (parts.length === 0) return undefined;
  const values = new Map(parts.map(({ name, value }) => [name, value]));
  const asked = askedIn((name) => values.get(name) ?? '', index.case.timeZone);
  return linkedOf(keepKnown({ ...INITIAL_VIEW, ...asked }, index));
}

function linkedOf(view: View): Linked {
  const { window, step, pick, form, scale, lanes, facets, query, told, reportedBy } = view;
  return { window, step, pick, form, scale, lanes, facets, query, told, reportedBy };
}

type Parts = ReturnType<typeof partsOf>;

/** The values of all parts that there can be; empty: nothing to say. */
function partsOf(view: Linked, timeZone: string | undefined) {
  const { window, step, facets, told, reportedBy } = view;
  return {
    // Counted as readers count.
    step: step === undefined ? '' : String(step + 1),
    pick: encode(view.pick),
    party: encodeAll(facets.party),
    kind: encodeAll(facets.kind),
    source: encodeAll(facets.source),
    status: encodeAll(facets.status),
    // Of a moment between two milliseconds, the one that leaves nothing out of sight.
    from: writeInstant(window && Math.floor(window.from), timeZone),
    to: writeInstant(window && Math.ceil(window.to), timeZone),
    scale: encode(view.scale),
    lanes: encode(view.lanes),
    find: encode(view.query),
    told: encodeAll([told.by, told.beside]).replace(/,$/, ''),
    reported: writeInstant(reportedBy && Math.floor(reportedBy), timeZone),
    as: view.form === 'list' ? 'list' : '',
  };
}

/** What the parts ask for, whether the case has it or not. */
function askedIn(valueOf: (name: keyof Parts) => string, timeZone: string | undefined): Linked {
  const textsOf = (name: keyof Parts): readonly string[] => valueOf(name).split(',').map(decode);
  const instantOf = (name: keyof Parts): Instant => readInstant(decode(valueOf(name)), timeZone);
  const [by, beside] = textsOf('told');
  const step = valueOf('step');
  return {
    step: /^[1-9]\d{0,6}$/.test(step) ? Number(step) - 1 : undefined,
    window: { from: instantOf('from'), to: instantOf('to') },
    pick: decode(valueOf('pick')),
    form: valueOf('as') === 'list' ? 'list' : 'figure',
    scale: SCALES.find((known) => known === valueOf('scale')),
    lanes: LANES.find((known) => known === valueOf('lanes')),
    facets: {
      party: textsOf('party'),
      kind: textsOf('kind'),
      source: textsOf('source'),
      status: textsOf('status'),
    },
    query: decode(valueOf('find')),
    told: { by, beside },
    reportedBy: instantOf('reported'),
  };
}

const NAMES: ReadonlySet<string> = new Set(Object.keys(partsOf(INITIAL_VIEW, undefined)));

interface OwnPart {
  readonly name: keyof Parts;
  readonly value: string;
}

function ownPart(part: string, key: string): OwnPart | undefined {
  const start = `${encode(key)}.`;
  const end = part.indexOf('=');
  const name = part.slice(start.length, end);
  const isOwn = end !== -1 && part.startsWith(start) && NAMES.has(name);
  return isOwn ? { name: name as keyof Parts, value: part.slice(end + 1) } : undefined;
}

function plainId(fragment: string, { eventById }: CaseIndex): string | undefined {
  const id = fragment.includes('=') ? '' : decode(fragment);
  return eventById.has(id) ? id : undefined;
}

/** The day in the case's zone where one begins, else the moment in UTC; what no `Date` holds, in milliseconds. */
function writeInstant(instant: Instant | undefined, timeZone: string | undefined): string {
  if (instant === undefined) return '';
  const local = toLocal(timeZone, instant);
  const isDay = local % DAY_MS === 0 && fromLocal(timeZone, local) === instant;
  const date = new Date(isDay ? local : instant);
  if (Number.isNaN(date.getTime())) return encode(String(instant));
  return isDay ? date.toISOString().replace(/T.*/, '') : date.toISOString();
}

const DAY_OR_MOMENT = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?Z)?$/;
/** What lies closer may be a year, and is no instant. */
const FAR = 8.64e15 - DAY_MS;

/** NaN where it is none. */
function readInstant(text: string, timeZone: string | undefined): Instant {
  const found = DAY_OR_MOMENT.exec(text);
  if (found) return found[1] ? Date.parse(text) : fromLocal(timeZone, Date.parse(`${text}T00:00Z`));
  const far = Number(text);
  return Math.abs(far) > FAR ? far : Number.NaN;
}

function encodeAll(texts: readonly (string | undefined)[]): string {
  return texts.map(encode).join(',');
}

function encode(text = ''): string {
  return encodeURIComponent(whole(text));
}

/** Nothing where it cannot be decoded. */
function decode(text: string): string {
  try {
    return whole(decodeURIComponent(text));
  } catch {
    return '';
  }
}
