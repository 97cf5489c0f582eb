/** The events of a case as a calendar: iCalendar as in RFC 5545 and 7986. */
import { civilFromDays, civilFromInstant, DAY_MS } from '../case/calendar.js';
import type { CaseDate, Instant } from '../case/date.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { plainText } from '../case/plain-text.js';
import type { CaseEvent } from '../case/schema.js';
import { isElsewhere, linkUrl } from '../case/url.js';
import { type Veil, veilOf } from '../case/veil.js';
import { type Extent, extentOf, isPlain, unionOf } from './calendar-extent.js';
import { line, textLine } from './content-lines.js';
import { accountLines, partyLines, quotationLines, sourceAddresses, sourceLines } from './event-lines.js';
import { type NeutralIds, neutralId, neutralIds } from './neutral-ids.js';

export interface CalendarOptions {
  /** When the calendar is made: the case's last update, or now. With the same stamp it is the same file. */
  readonly stamp: Instant;
}

/**
 * Writes the events that a calendar can hold. A month is written as all its days, marked as tentative and with the date
 * as the file gives it behind the title; so is what is uncertain or approximate, and what sources give different dates: all
 * of these, from the first to the last. What is open or less exact is left out, and the calendar's description says which
 * that is.
 */
export function writeCalendar(index: CaseIndex, { stamp }: CalendarOptions): string {
  const book: Book = {
    index,
    veil: veilOf(index.case),
    ids: neutralIds(index.case),
    stamp: timeText(stamp),
  };
  const drafts = index.events.map((entry) => draftOf(entry, index));
  const leftOut = drafts.filter(({ extent }) => extent === undefined);
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//case-timeline//case-timeline//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('METHOD', 'PUBLISH'),
    ...aboutLines(sayLeftOut(leftOut, drafts.length), book),
    ...drafts.flatMap(({ event, dates, extent }) =>
      extent ? eventBlock(event, { dates, extent }, book) : [],
    ),
    line('END', 'VCALENDAR'),
  ].join('');
}

/** What every event of the calendar is written with. */
interface Book {
  readonly index: CaseIndex;
  readonly veil: Veil;
  readonly ids: NeutralIds;
  /** As it is written. */
  readonly stamp: string;
}

interface Draft {
  readonly event: CaseEvent;
  /** One, or those of sources that conflict; none where no date is given. */
  readonly dates: readonly CaseDate[];
  /** Undefined where the event has to be left out. */
  readonly extent: Extent | undefined;
}

/** An event at the time of another has the other's date. */
function draftOf({ event, versions }: EventEntry, { eventById }: CaseIndex): Draft {
  const date = event.when?.date ?? eventById.get(event.when?.at ?? '')?.event.when?.date;
  const dates = versions.length > 0 ? versions.map((version) => version.date) : date ? [date] : [];
  return { event, dates, extent: unionOf(dates.map(extentOf)) };
}

/** Name and description under the names of the standard and under those that older calendars read. */
function aboutLines(leftOut: string, { index, veil }: Book): readonly string[] {
  const { title, summary } = index.case;
  const about = [summary === undefined ? '' : plainText(summary), leftOut].filter(Boolean).join('\n\n');
  return [
    ...(title === undefined ? [] : ['NAME', 'X-WR-CALNAME'].map((name) => textLine(name, veil(title)))),
    ...(about === '' ? [] : ['DESCRIPTION', 'X-WR-CALDESC'].map((name) => textLine(name, veil(about)))),
  ];
}

/** Of more than these only the number is said. */
const MOST_NAMED = 40;

function sayLeftOut(leftOut: readonly Draft[], all: number): string {
  if (leftOut.length === 0) return '';
  const named = leftOut.slice(0, MOST_NAMED).map(({ event }) => {
    const said = event.when?.date?.text ?? event.when?.said;
    return said === undefined ? event.title : `${event.title} (${said})`;
  });
  const more = leftOut.length > MOST_NAMED ? '; …' : '';
  return `Not in this calendar, for want of a date known to the month and with both ends (${leftOut.length} of ${all}): ${named.join('; ')}${more}`;
}

function eventBlock(
  event: CaseEvent,
  { dates, extent }: { readonly dates: readonly CaseDate[]; readonly extent: Extent },
  { index, veil, ids, stamp }: Book,
): readonly string[] {
  const { title, kind, place } = event;
  const [date] = dates;
  const isFirm = date !== undefined && dates.length === 1 && isPlain(date);
  const texts = dates.map((one) => one.text);
  const text = (name: string, value: string | undefined): string =>
    value === undefined || value === '' ? '' : textLine(name, veil(value));
  return [
    line('BEGIN', 'VEVENT'),
    text('UID', idOf(neutralId(event.id, 'event', ids) ?? event.id, index.case.title)),
    line('DTSTAMP', stamp),
    ...extentLines(extent),
    text('SUMMARY', isFirm ? title : `${title} (${texts.join(' or ')})`),
    text('DESCRIPTION', describe(event, index)),
    text('LOCATION', place?.name),
    placeLine(place),
    addressLine(event, index),
    text('CATEGORIES', kind),
    line('STATUS', isFirm ? 'CONFIRMED' : 'TENTATIVE'),
    line('TRANSP', 'TRANSPARENT'),
    line('CLASS', 'PUBLIC'),
    text('X-EDTF', texts.length === 1 ? texts[0] : `[${texts.join(',')}]`),
    line('END', 'VEVENT'),
  ];
}

/** The same for the same event of the same case, so that a calendar that is imported again doubles nothing. */
function idOf(id: string, title = ''): string {
  return `${id}@${hashOf(title)}.case-timeline`;
}

/** Eight digits that stand for a text (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The end is the first day, or the first instant, that no longer belongs to it. */
function extentLines(extent: Extent): readonly string[] {
  if (extent.kind === 'days') {
    const { first, last } = extent;
    return [line('DTSTART;VALUE=DATE', dayText(first)), line('DTEND;VALUE=DATE', dayText(last + 1))];
  }
  const { from, to } = extent;
  const start = line('DTSTART', timeText(from));
  return to !== undefined && to > from ? [start, line('DTEND', timeText(to))] : [start];
}

function describe(event: CaseEvent, index: CaseIndex): string {
  const parts = [
    event.text === undefined ? [] : [plainText(event.text)],
    partyLines(event, index),
    quotationLines(event, index),
    accountLines(event, index),
    event.note === undefined ? [] : [plainText(event.note)],
    [...sourceLines(event, index), ...sourceAddresses(event, index)],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function placeLine(place: CaseEvent['place']): string {
  const { latitude, longitude } = place ?? {};
  return latitude === undefined || longitude === undefined ? '' : line('GEO', `${latitude};${longitude}`);
}

/** The first whole address: a calendar has no page that a relative one would start from. */
function addressLine(event: CaseEvent, index: CaseIndex): string {
  for (const address of sourceAddresses(event, index)) {
    const url = linkUrl(address);
    if (url && isElsewhere(url)) return line('URL', url.href);
  }
  return '';
}

function dayText(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return digits(year, 4) + digits(month, 2) + digits(day, 2);
}

/** In UTC. */
function timeText(instant: Instant): string {
  const { hour, minute, second } = civilFromInstant(instant);
  return `${dayText(Math.floor(instant / DAY_MS))}T${digits(hour, 2)}${digits(minute, 2)}${digits(second, 2)}Z`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
