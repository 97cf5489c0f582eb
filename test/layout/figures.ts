/** Cases made by chance or read from data/, and the figures that layout makes of them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type CaseIndex, type EventEntry, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import type { Frame } from '../../src/layout/arrange.js';
import { type Axis, makeAxis, type ScaleKind } from '../../src/layout/axis.js';
import { type Extras, layoutExtras } from '../../src/layout/extras.js';
import type { TimelineGeometry, TimelineSubject } from '../../src/layout/geometry.js';
import type { EventWords } from '../../src/layout/label.js';
import { type LaneKind, lanesOf } from '../../src/layout/lane-of.js';
import { makeLanes } from '../../src/layout/lanes.js';
import { makeRoom, makeScale, type Room, type TimeScale, type TimeWindow } from '../../src/layout/scale.js';
import { layoutTimeline } from '../../src/layout/timeline.js';
import { estimateWidths } from './estimate-widths.js';

export const EM = 16;
export const KINDS: readonly ScaleKind[] = ['folded', 'time', 'equal'];

/** Events as a case file has them. */
export type EventData = Record<string, unknown>;

export function indexOf(events: readonly EventData[], more: Record<string, unknown> = {}): CaseIndex {
  const named = events.map((event, i) => ({ id: `e${i}`, title: `Event ${i}`, ...event }));
  const { case: of } = parseCase({ timeZone: 'UTC', ...more, events: named });
  if (!of) throw new Error('The case cannot be read.');
  return indexCase(of);
}

/** Events with these dates, one each. */
export function datedIndex(dates: readonly string[], more: Record<string, unknown> = {}): CaseIndex {
  return indexOf(
    dates.map((when) => ({ when })),
    more,
  );
}

/** A case of data/, such as `cases/bce`. */
export function readIndex(name: string): CaseIndex {
  const text = readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
  const { case: of } = parseCase(text);
  if (!of) throw new Error(`${name} cannot be read.`);
  return indexCase(of);
}

export interface FigureOptions {
  readonly kind?: ScaleKind;
  readonly width?: number;
  readonly rows?: number;
  readonly isMirrored?: boolean;
  readonly lanes?: LaneKind;
}

/** One figure: the page object of layout. What is asked again is laid out again, in the same frame. */
export class Figure {
  readonly index: CaseIndex;
  readonly axis: Axis | undefined;
  readonly frame: Frame;
  readonly room: Room | undefined;
  readonly subject: TimelineSubject;

  constructor(
    index: CaseIndex,
    { kind = 'folded', width = 800, rows = 10, isMirrored = false, lanes = 'none' }: FigureOptions = {},
  ) {
    this.index = index;
    this.axis = makeAxis(index, kind);
    this.frame = { width, em: EM, rows, isMirrored, measure: estimateWidths(EM) };
    this.room = this.axis && makeRoom(this.axis, width, EM);
    this.subject = subjectOf(index, lanes);
  }

  /** Undefined where no event has a place in time. */
  scale(window?: TimeWindow): TimeScale | undefined {
    return this.axis && this.room && makeScale(this.axis, window, this.room);
  }

  /** With all that a reader who looks closer sees. */
  geometry(window?: TimeWindow): FigureGeometry {
    const scale = this.scale(window);
    const geometry = layoutTimeline(this.subject, scale, this.frame);
    if (!scale) return { ...geometry, ties: [], links: [] };
    const { measure } = this.frame;
    const of = {
      subject: this.subject,
      measure,
      from: scale.window.from,
      underWay: (count: number) => `${count} under way`,
    };
    const { geometry: whole, ties, links } = layoutExtras(geometry, of);
    return { ...whole, ties, links };
  }
}

/** A figure with its extras. */
export type FigureGeometry = TimelineGeometry & Pick<Extras, 'ties' | 'links'>;

/** A figure that is known to have an axis, with that axis' scale and room. */
export function drawn(
  index: CaseIndex,
  options: FigureOptions = {},
): { figure: Figure; axis: Axis; room: Room; scale: TimeScale } {
  const figure = new Figure(index, options);
  const { axis, room } = figure;
  const scale = figure.scale();
  if (!axis || !room || !scale) throw new Error('No event of this case has a place in time.');
  return { figure, axis, room, scale };
}

function subjectOf(index: CaseIndex, by: LaneKind): TimelineSubject {
  const known = new Map<EventEntry, EventWords>();
  const wordsOf = (entry: EventEntry): EventWords => {
    const { event } = entry;
    const words: EventWords = known.get(entry) ?? {
      date: event.when?.date?.text ?? 'date not stated',
      title: event.title,
      marks: (event.cites ?? []).map(({ source }) => source).join(', '),
      note: event.note,
      isOdd: false,
    };
    known.set(entry, words);
    return words;
  };
  return {
    index,
    wordsOf,
    undated: index.events.slice(index.datedCount),
    lanes: makeLanes(index, index.events.slice(0, index.datedCount), by),
    laneName: (key) => key ?? 'others',
    otherLanes: ({ event }) => lanesOf(event, by),
    more: (count) => `${count} more events`,
    oddTies: [],
    bands: [],
    now: undefined,
    tickText: ({ local, unit }) => `${unit} ${local}`,
    foldText: ({ kind, from, to }) => `${kind} ${from} ${to}`,
    timeZone: index.case.timeZone,
    finest: index.finest,
  };
}

/** The labels that a figure shows, as boxes in CSS px from its top left. */
export function labelBoxes({ marks, undated, isMirrored }: TimelineGeometry): readonly Rectangle[] {
  return [...marks, ...undated].map(({ label, labelX, labelY, entry }) => {
    const left = isMirrored ? labelX - label.width : labelX;
    return {
      name: entry.event.id,
      left,
      top: labelY,
      right: left + label.width,
      bottom: labelY + label.height,
    };
  });
}

export interface Rectangle {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pairs of names of which one lies on the other. */
export function overlaps(boxes: readonly Rectangle[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Rectangle;
      if (b.top >= a.bottom - 0.01) break;
      if (a.left < b.right - 0.01 && b.left < a.right - 0.01) found.push(`${a.name} and ${b.name}`);
    }
    return found;
  });
}

/** Every number in a value, with the path to it; entries of the case are left out. */
export function numbersIn(value: unknown, path = ''): [path: string, value: number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'entry' && key !== 'first')
    .flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

export function notFinite(value: unknown): string[] {
  return numbersIn(value).flatMap(([path, number]) => (Number.isFinite(number) ? [] : [`${path} ${number}`]));
}

const two = (number: number): string => String(number).padStart(2, '0');
const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2015, max: 2019 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 2400 }) },
  { weight: 1, arbitrary: fc.integer({ min: -800, max: 0 }) },
);
const yearText = year.map((of) =>
  of < 0 ? `-${String(-of).padStart(4, '0')}` : String(of).padStart(4, '0'),
);
const monthText = fc
  .tuple(yearText, fc.integer({ min: 1, max: 12 }))
  .map(([of, month]) => `${of}-${two(month)}`);
const dayText = fc.tuple(monthText, fc.integer({ min: 1, max: 28 })).map(([of, day]) => `${of}-${two(day)}`);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `T${two(hour)}:${two(minute)}`);
const timeText = fc.tuple(dayText, clock, fc.constantFrom('', ':07', ':59Z')).map((parts) => parts.join(''));
const plainText = fc.oneof(
  { weight: 2, arbitrary: yearText },
  { weight: 2, arbitrary: monthText },
  { weight: 5, arbitrary: dayText },
  { weight: 3, arbitrary: timeText },
);
const between = fc
  .tuple(plainText, plainText)
  .map(([a, b]) => (a.startsWith('-') || b.startsWith('-') || a > b ? `${a}/..` : `${a}/${b}`));

/** Dates of every kind that a file may hold; far more rarely, years of up to thirteen digits. */
export const dateText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: plainText },
  {
    weight: 2,
    arbitrary: fc.tuple(plainText, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: between },
  { weight: 1, arbitrary: dayText.map((day) => `${day}/..`) },
  { weight: 1, arbitrary: dayText.map((day) => `../${day}`) },
  { weight: 1, arbitrary: dayText.map((day) => `/${day}`) },
  {
    weight: 1,
    arbitrary: fc.array(dayText, { minLength: 2, maxLength: 4 }).map((days) => `[${days.join(',')}]`),
  },
  {
    weight: 1,
    arbitrary: fc.array(dayText, { minLength: 2, maxLength: 4 }).map((days) => `{${days.join(',')}}`),
  },
  { weight: 1, arbitrary: dayText.map((day) => `[${day}..]`) },
  { weight: 1, arbitrary: fc.constantFrom('201X', '20XX', '2017-21', '2016-XX-07', '2017-0X', '1XXX') },
);
export const farDate: fc.Arbitrary<string> = fc.constantFrom(
  'Y170000002',
  'Y-17E7',
  'Y3388E2S3',
  'Y9999999999999',
  'Y-9999999999999',
  'Y9999999999999/..',
);

const title = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('A demand', 'Twitter files its suit against the agencies', 'Withdrawn'),
  },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('W'.repeat(300), '👩🏽‍⚖️'.repeat(60), '訴'.repeat(90), 'أمر المحكمة'),
  },
);

/** When an event happened: a date, or a tie to others of the first `count` events. */
function whenOf(count: number, date: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const id = fc.nat({ max: Math.max(0, count - 1) }).map((i) => `e${i}`);
  return fc.oneof(
    { weight: 14, arbitrary: date },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: id.map((at) => ({ at })) },
    { weight: 1, arbitrary: id.map((after) => ({ after })) },
    { weight: 1, arbitrary: fc.record({ after: id, by: id }) },
    { weight: 1, arbitrary: fc.record({ by: id, date }) },
  );
}

function eventOf(count: number, date: fc.Arbitrary<string>): fc.Arbitrary<EventData> {
  const cites = fc.oneof(
    { weight: 8, arbitrary: fc.subarray(['1', '2', '3', '14']) },
    {
      weight: 1,
      arbitrary: fc.nat({ max: 130 }).map((n) => Array.from({ length: n }, (_, i) => String(i + 1))),
    },
  );
  return fc.record(
    {
      title,
      when: whenOf(count, date),
      kind: fc.constantFrom('deadline', 'filing', 'statement'),
      note: fc.constantFrom('The deadline had passed before the order came.', ' x'.repeat(200)),
      cites,
      bears: fc.nat({ max: Math.max(0, count - 1) }).map((i) => [{ event: `e${i}`, as: 'sets deadline' }]),
    },
    { requiredKeys: ['title', 'when'] },
  );
}

/** Cases of some events with dates, ties and words of every kind. */
export function someIndex(most: number, date: fc.Arbitrary<string> = dateText): fc.Arbitrary<CaseIndex> {
  return fc
    .integer({ min: 1, max: most })
    .chain((count) =>
      fc.tuple(
        fc.array(eventOf(count, date), { minLength: count, maxLength: count }),
        fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'),
      ),
    )
    .map(([events, timeZone]) => {
      const index = indexOf(events, { timeZone });
      // What is printed of a case for which a law does not hold: its events.
      return Object.defineProperty(index, fc.toStringMethod, { value: () => JSON.stringify(events) });
    });
}

export const someWidth = fc.integer({ min: 280, max: 2000 });
export const someKind = fc.constantFrom(...KINDS);
/** A part of an axis: the shares at which a window begins and ends. */
export const somePart = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
