/** What a reader takes away from a case: files in five formats. A page loads it when somebody asks for the first. */
import type { CaseIndex } from '../case/index-case.js';
import { veilOf } from '../case/veil.js';
import { writeCalendar, writeCsv, writeJson } from '../formats/index.js';
import { stampOf } from '../formats/stamp.js';
import { type Speech, sayCitation, saySource, sayWhen, speechFor } from '../locale/index.js';
import { figureSvg } from './export-figure.js';
import { figurePng } from './figure-png.js';
import type { PictureInput } from './timeline-picture.js';
import { withWholeFigure } from './whole-figure.js';

/** `svg`, `png`: the figure of the whole case. `csv`, `calendar`: the events. `json`: the whole case. */
export type ExportFormat = 'svg' | 'png' | 'csv' | 'json' | 'calendar';

export interface Exportable {
  /** Undefined until the case has been read. */
  readonly index: CaseIndex | undefined;
  /** What the figure is made from; undefined while nothing is drawn. */
  readonly figure: PictureInput | undefined;
  /** The language of the place where it stands. */
  readonly lang: string | undefined;
}

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Makes a file. Rejects with what to do about it where that cannot be. */
export async function exportAs(format: ExportFormat, from: Exportable): Promise<ExportedFile> {
  const { index, figure, lang } = from;
  const made = FORMATS.get(format);
  if (!made) throw new Error(`“${format}” is no format. There are: ${[...FORMATS.keys()].join(', ')}.`);
  if (!index) throw new Error('There is no case to export. Wait for the event "case-load".');
  const speech = speechFor(lang ?? index.case.language, index.case.timeZone);
  const blob = new Blob([await made.write({ index, figure, speech })], { type: made.type });
  const title = index.case.title ?? '';
  return { name: `${fileName(veilOf(index.case)(title))}.${made.ending}`, blob };
}

/** What is copied to cite the case, or the event that is open. @param address of the page. */
export function citationOf(
  { index, lang }: Exportable,
  { pick, address }: { readonly pick: string | undefined; readonly address: string },
): string {
  if (!index) return address;
  const speech = speechFor(lang ?? index.case.language, index.case.timeZone);
  return sayCitation(index.eventById.get(pick ?? ''), index, { speech, address });
}

/** Hands a file to the reader, as a download. */
export function save({ name, blob }: ExportedFile): void {
  const address = URL.createObjectURL(blob);
  // It never comes into the page: nothing that listens there for clicks on links takes it for one of its own.
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, SAVING_MS);
}

/** Some browsers fetch the file only after the click has been dealt with. */
const SAVING_MS = 10_000;

/** What every format is made from. */
interface Material {
  readonly index: CaseIndex;
  readonly figure: PictureInput | undefined;
  readonly speech: Speech;
}

interface Format {
  readonly ending: string;
  readonly type: string;
  readonly write: (material: Material) => string | Promise<Blob>;
}

/** Pixels for one of the page: sharp on most screens and in print. */
const PNG_SCALE = 2;

const FORMATS: ReadonlyMap<string, Format> = new Map<ExportFormat, Format>([
  ['svg', { ending: 'svg', type: 'image/svg+xml', write: drawFigure }],
  [
    'png',
    { ending: 'png', type: 'image/png', write: (material) => figurePng(drawFigure(material), PNG_SCALE) },
  ],
  ['csv', { ending: 'csv', type: 'text/csv;charset=utf-8', write: ({ index }) => writeCsv(index) }],
  ['json', { ending: 'json', type: 'application/json', write: ({ index }) => writeJson(index.case) }],
  [
    'calendar',
    {
      ending: 'ics',
      type: 'text/calendar;charset=utf-8',
      write: ({ index }) => writeCalendar(index, { stamp: stampOf(index, Date.now) }),
    },
  ],
]);

function drawFigure({ index, figure, speech }: Material): string {
  const sources = (index.case.sources ?? []).map((source, i) => {
    const { title, details } = saySource(source, index, speech);
    return `${i + 1}. ${[title, ...details].join(speech.words.comma)}`;
  });
  const description = describeEvents(index, speech);
  const about = { title: index.case.title, description, heading: speech.words.sources, sources };
  const drawn = figure && withWholeFigure(figure, (whole) => figureSvg(whole, about));
  if (drawn === undefined) throw new Error(NO_FIGURE);
  return drawn;
}

/** Of more than these only the beginning is told. */
const MOST_TOLD = 1000;

/** Every event by its date and title, also where the figure only counts it or shortens its title. */
function describeEvents(index: CaseIndex, speech: Speech): string {
  const told = index.events
    .slice(0, MOST_TOLD)
    .map((entry) => speech.words.eventName(entry.event.title, sayWhen(entry, index, speech, 'long')));
  return [...told, ...(index.events.length > MOST_TOLD ? ['…'] : [])].join('\n');
}

const NO_FIGURE =
  'There is no figure to export: the case has no events, or the element is not shown. Show it, or export csv, json or calendar.';

/** Characters before the ending: with it, a name has sixty at most. */
const LONGEST_NAME = 55;
/** Names that Windows keeps for its devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Small ASCII letters, digits and hyphens, cut at a word where there is one; "case" where nothing is left. */
function fileName(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? [];
  let name = words.shift()?.slice(0, LONGEST_NAME) ?? 'case';
  for (const word of words) {
    if (name.length + 1 + word.length > LONGEST_NAME) break;
    name += `-${word}`;
  }
  return DEVICE.test(name) ? `case-${name}` : name;
}
