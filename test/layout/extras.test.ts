/** What a figure has besides its marks: nothing of it is cut or lies on words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TieGeometry } from '../../src/layout/geometry.js';
import { keepLabels } from '../../src/layout/keep-labels.js';
import { type Label, makeLabel } from '../../src/layout/label.js';
import type { LaneKind } from '../../src/layout/lane-of.js';
import { zoomed } from '../../src/layout/look.js';
import { makeTrack } from '../../src/layout/track.js';
import { crowdUnderWay } from '../../src/layout/under-way.js';
import { estimateWidths } from './estimate-widths.js';
import { EM, Figure, indexOf, KINDS, labelBoxes, overlaps, type Rectangle, readIndex } from './figures.js';

const day = (days: number): string => new Date(1.5e12 + days * 86_400_000).toISOString().slice(0, 10);

/** Events that bear on each other, some of them without a date. */
const some = fc.record({
  index: fc
    .array(
      fc.record({
        day: fc.integer({ min: -1, max: 90 }),
        words: fc.integer({ min: 1, max: 9 }),
        on: fc.nat(29),
        who: fc.constantFrom('A', 'The Bureau of Long Names and Longer Corridors', 'The town court'),
      }),
      { minLength: 4, maxLength: 30 },
    )
    .map((all) =>
      indexOf(
        all.map(({ day: at, words, on, who }) => ({
          title: 'motion '.repeat(words).trim(),
          kind: who,
          ...(at < 0 ? {} : { when: day(at) }),
          bears: [{ event: `e${on % all.length}`, how: 'answers' }],
        })),
      ),
    ),
  kind: fc.constantFrom(...KINDS),
  width: fc.integer({ min: 560, max: 1400 }),
  isMirrored: fc.boolean(),
  lanes: fc.constantFrom<LaneKind>('none', 'kind'),
  zoom: fc.double({ min: 1, max: 12, noNaN: true }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});

function geometryOf({
  index,
  kind,
  width,
  isMirrored,
  lanes,
  zoom,
  at,
}: typeof some extends fc.Arbitrary<infer T> ? T : never) {
  const figure = new Figure(index, { kind, width, isMirrored, lanes });
  const scale = figure.scale();
  const window =
    scale && figure.room
      ? zoomed(scale, figure.room, { x: at * scale.width, factor: zoom, unit: 1000 })
      : undefined;
  return figure.geometry(window);
}

test('a label is whole, or ends in an ellipsis, and lies on no other; what is out of view has none', () => {
  fc.assert(
    fc.property(some, (of) => {
      const { marks, width, ...geometry } = geometryOf(of);
      const shown = marks.filter(({ label }) => label.lines.length > 0);
      for (const { left, right } of labelBoxes({ ...geometry, width, marks: shown, undated: [] })) {
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(right).toBeLessThanOrEqual(width + 1);
      }
      expect(overlaps(labelBoxes({ ...geometry, width, marks: shown }))).toEqual([]);
      for (const { x, from, to } of shown) {
        expect(Math.max(x, to)).toBeGreaterThanOrEqual(-EM);
        expect(Math.min(x, from)).toBeLessThanOrEqual(width + EM);
      }
    }),
    { numRuns: 100 },
  );
});

test.each<[isMirrored: boolean]>([[false], [true]])(
  'beside a neighbor that leaves too little room a label ends at a word, and its sources follow (mirrored: %s)',
  (isMirrored) => {
    const measure = estimateWidths(EM);
    const labelOf = (title: string): Label =>
      makeLabel(
        { date: '2017', title, marks: '1, 14', note: undefined, isOdd: false },
        { em: EM, width: 300, measure },
      );
    const along = (x: number): number => (isMirrored ? 600 - x : x);
    const markAt = (x: number, label: Label): object => {
      const at = along(x);
      return { x: at, from: at, to: at, labelX: at, label, row: 0, lane: 0 };
    };
    const near = labelOf('Before');
    const seen = new Set<string>();
    for (let room = 0; room < 260; room += 4) {
      const marks = [
        markAt(600 - 20 - room - near.width, near),
        markAt(596, labelOf('The motion to compel')),
      ];
      const [, kept] = keepLabels({ marks, width: 600, em: EM, isMirrored } as never, measure);
      const title = kept?.label.lines.filter(({ font }) => font === 'title') ?? [];
      for (const { text, font, marks: of } of kept?.label.lines ?? [])
        expect(of ? of.x + measure(of.text, 'mark') : measure(text, font)).toBeLessThanOrEqual(room);
      seen.add(title.map(({ text, marks: of }) => `${text}${of ? ` ${of.text}` : ''}`).join(' '));
    }
    const said = ['The…', 'The motion…', 'The motion to…', 'The motion to compel'];
    expect([...seen].slice(-4)).toEqual(said.map((title) => `${title} 1, 14`));
  },
);

/** What a tie is drawn of, beside its corners: level, up or down. */
function piecesOf({ fromX, fromY, toX, toY, uprights }: TieGeometry): readonly Rectangle[] {
  const corners = uprights.flatMap(({ x, fromY: top, toY: bottom }) => [
    { x, y: top },
    { x, y: bottom },
  ]);
  const points = [{ x: fromX, y: fromY }, ...corners, { x: toX, y: toY }];
  return points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    const [left, right, top, bottom] = [
      Math.min(a.x, b.x),
      Math.max(a.x, b.x),
      Math.min(a.y, b.y),
      Math.max(a.y, b.y),
    ];
    return { name: a.y === b.y ? 'level' : 'upright', left, right, top, bottom };
  });
}

test('a tie that is drawn unasked runs through no words', () => {
  fc.assert(
    fc.property(some, (of) => {
      const geometry = geometryOf(of);
      const labels = labelBoxes(geometry);
      for (const tie of geometry.ties) {
        if (tie.kind === 'odd' || !tie.isClear || tie.fromY === tie.toY) continue;
        const met = piecesOf(tie).flatMap((piece) =>
          labels.filter(
            (box) =>
              box.left < piece.right &&
              box.right > piece.left &&
              box.top < piece.bottom &&
              box.bottom > piece.top,
          ),
        );
        expect(met).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([800, 1000, 1280])('in the first case no tie runs along a bar, %i px wide', (width) => {
  for (const kind of KINDS)
    for (const isMirrored of [false, true]) {
      const { ties, marks } = new Figure(readIndex('twitter-v-dhs'), { kind, width, isMirrored }).geometry();
      const plain = ties.filter(
        ({ kind: of, isClear, fromY, toY }) => of === 'bearing' && isClear && fromY !== toY,
      );
      expect(plain.length).toBeGreaterThan(2);
      const along = plain.flatMap((tie) =>
        piecesOf(tie)
          .filter(({ name }) => name === 'level')
          .flatMap(({ left, right, top }) =>
            marks
              .filter((mark) => {
                const [start, end] = mark.isThread ? [mark.x, mark.x] : [mark.from, mark.to];
                return Math.abs(mark.y - top) < EM / 4 && start < right - 2 && end > left + 2;
              })
              .map(({ entry }) => `${tie.from} to ${tie.to} along ${entry.event.id}`),
          ),
      );
      expect(along).toEqual([]);
    }
});

test('a tie has an end in view: what only passes through leads from nothing to nothing', () => {
  fc.assert(
    fc.property(some, (of) => {
      const { ties, width } = geometryOf(of);
      const isSeen = (x: number): boolean => x >= 0 && x <= width;
      expect(ties.filter(({ fromX, toX }) => !isSeen(fromX) && !isSeen(toX))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what goes up or down stops before the name of a lane and goes on behind it', () => {
  fc.assert(
    fc.property(some, (of) => {
      const { lanes, ties, links, width } = geometryOf({ ...of, lanes: 'kind' });
      const measure = estimateWidths(EM);
      const uprights = [
        ...ties.flatMap(({ uprights: of }) => of),
        ...links.map(({ x, fromY, toY, breaks }) => ({ x, fromY, toY, breaks })),
      ];
      for (const { x, fromY, toY, breaks } of uprights) {
        for (const { name, y } of lanes) {
          const words = measure(name, 'lane');
          const start = of.isMirrored ? width - words : 0;
          const [top, bottom] = [y - 1.1 * EM, y - 0.25 * EM];
          const isMet =
            x >= start && x <= start + words && Math.min(fromY, toY) < top && Math.max(fromY, toY) > bottom;
          if (isMet) expect(breaks.some(({ from, to }) => from <= top && to >= bottom)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('what is under way', () => {
  const { events } = readIndex('cases/spans-and-deadlines');
  const track = makeTrack(
    events.filter(({ earliest, latest }) => Number.isFinite(earliest) && Number.isFinite(latest)),
  );
  const long = track.entries.find(({ earliest, latest }) => latest - earliest > 86_400_000 * 2)!;
  const of = {
    subject: {} as never,
    measure: estimateWidths(EM),
    from: long.latest - 1,
    underWay: (n: number) => `${n} under way`,
  };
  const count = (x: number, width: number) => ({ kind: 'gathered', lane: 0, x, width }) as never;

  test.each([
    [[], 0],
    [[count(0, 100)], 120],
    [[count(300, 100), count(0, 100)], 120],
    [[count(130, 60), count(0, 100)], 210],
    [[count(0, 790)], undefined],
  ] as const)('is counted in the first room that other counts leave: %#', (crowds, x) => {
    const geometry = { marks: [], crowds, lanes: [{ crowdY: 9 }], em: EM, width: 800, isMirrored: false };
    expect(crowdUnderWay({ track, lane: 0 }, geometry as never, of)?.x).toBe(x);
    const mirrored = {
      ...geometry,
      isMirrored: true,
      crowds: crowds.map((one: { x: number; width: number }) => ({ ...one, x: 800 - one.x - one.width })),
    };
    const found = crowdUnderWay({ track, lane: 0 }, mirrored as never, of);
    expect(found && 800 - found.x - found.width).toBe(x);
  });
});
