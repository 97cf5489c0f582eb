/** The events of a case as a table for spreadsheets: CSV as in RFC 4180, a row for each event in the order of reading. */
import type { Instant } from '../case/date.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { veilOf } from '../case/veil.js';
import { accountLines, partyLines, quotationLines, sourceAddresses, sourceLines } from './event-lines.js';
import { neutralId, neutralIds } from './neutral-ids.js';
import { printable } from './printable.js';

/** By this mark spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const ROW_END = '\r\n';

type ReadCell = (entry: EventEntry, index: CaseIndex, idOf: IdOf) => string | undefined;
/** The id by which a reader knows an event. */
type IdOf = (id: string) => string;

/** Names and what stands below them. A name never changes its meaning: sheets are built upon it. */
const COLUMNS: readonly (readonly [name: string, read: ReadCell])[] = [
  ['id', ({ event }, _, idOf) => idOf(event.id)],
  ['when', (entry) => dateTexts(entry).join('; ')],
  ['earliest', ({ earliest }) => isoTime(earliest)],
  ['latest', ({ latest }) => isoTime(latest)],
  ['time_zone', ({ event }) => event.when?.date?.timeZone],
  ['when_said', ({ event }) => event.when?.said],
  ['tied_to', ({ event }, _, idOf) => tiesOf(event.when, idOf)],
  ['title', ({ event }) => event.title],
  ['text', ({ event }) => event.text],
  ['kind', ({ event }) => event.kind],
  ['status', ({ event }) => event.status],
  ['place', ({ event }) => event.place?.name],
  ['parties', ({ event }, index) => partyLines(event, index).join('; ')],
  ['sources', ({ event }, index) => sourceLines(event, index).join('; ')],
  ['source_urls', ({ event }, index) => sourceAddresses(event, index).join(' ')],
  ['quotations', ({ event }, index) => quotationLines(event, index).join('\n')],
  ['accounts', ({ event }, index) => accountLines(event, index).join('\n')],
  ['note', ({ event }) => event.note],
];

/** Writes the events of a case. A party that has a pseudonym is named by it alone. */
export function writeCsv(index: CaseIndex): string {
  const veil = veilOf(index.case);
  const ids = neutralIds(index.case);
  const idOf: IdOf = (id) => neutralId(id, 'event', ids) ?? id;
  const head = COLUMNS.map(([name]) => name);
  const rows = index.events.map((entry) => COLUMNS.map(([, read]) => veil(read(entry, index, idOf) ?? '')));
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => row.map(writeCell).join(',') + ROW_END).join('');
}

/** Signs that make a spreadsheet calculate, also in their full-width forms, and what it may skip before them. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\n]/u;
/**
 * Where a sheet takes semicolons or tabs for the ends of cells, as in much of Europe, a cell may begin within ours.
 * Signs with a space behind them are the bullets of a list.
 */
const INNER_FORMULA = /(?<=[;\t\n])(?=[=+\-@＝＋－＠](?! ))/gu;
const QUOTED = /[",;\t\n]|^ | $/;

/** An apostrophe tells a spreadsheet that what follows is text, whatever it looks like. */
function writeCell(value: string): string {
  const text = printable(value).replace(INNER_FORMULA, "'");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a JavaScript date can hold. */
const MOST_INSTANT = 8.64e15;

function isoTime(instant: Instant): string | undefined {
  return Math.abs(instant) <= MOST_INSTANT ? new Date(instant).toISOString() : undefined;
}

/** The date as it is written; where sources conflict about it, all that they give. */
function dateTexts({ event, versions }: EventEntry): readonly string[] {
  const { date } = event.when ?? {};
  return versions.length > 0 ? versions.map((version) => version.date.text) : date ? [date.text] : [];
}

/** `after summons; by lawsuit`: the ids of the events by which the time is known. */
function tiesOf(when: EventEntry['event']['when'], idOf: IdOf): string {
  const ties = (['at', 'after', 'by'] as const).flatMap((tie) => {
    const id = when?.[tie];
    return id === undefined ? [] : `${tie} ${idOf(id)}`;
  });
  return ties.join('; ');
}
