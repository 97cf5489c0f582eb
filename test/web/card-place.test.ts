/** Where a card stands: beside its phrase, and within the view at any size of either. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeCard } from '../../src/web/card-place.js';

const line = (left: number, top: number, width = 60): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});
const view = { width: 320, height: 500 };
const card = { width: 240, height: 150 };

describe('a card', () => {
  test.each([
    ['below, from where the phrase begins', [line(20, 100)], { left: 20, top: 126, height: 150 }],
    ['below the last line', [line(250, 100), line(10, 120)], { left: 10, top: 146, height: 150 }],
    ['no further than the edge', [line(250, 100)], { left: 72, top: 126, height: 150 }],
    ['above, where there is no room below', [line(20, 400)], { left: 20, top: 244, height: 150 }],
    ['above the first line', [line(250, 380), line(10, 400)], { left: 72, top: 224, height: 150 }],
  ])('stands %s', (_, lines, expected) => {
    expect(placeCard(lines, { card, view, isMirrored: false })).toEqual(expected);
  });

  test('ends where the phrase does, from right to left', () => {
    expect(placeCard([line(200, 100)], { card, view, isMirrored: true })?.left).toBe(20);
  });

  test('has no place where there is no room, and no phrase', () => {
    expect(
      placeCard([line(20, 40)], { card, view: { width: 320, height: 120 }, isMirrored: false }),
    ).toBeUndefined();
    expect(placeCard([], { card, view, isMirrored: false })).toBeUndefined();
  });

  test('stays within the view, and covers no line of its phrase', () => {
    const lines = fc
      .tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([left, top, count]) =>
        Array.from({ length: count }, (_, i) => line(i === 0 ? left : 8, top + 20 * i)),
      );
    const size = fc.record({
      width: fc.integer({ min: 50, max: 304 }),
      height: fc.integer({ min: 40, max: 900 }),
    });
    const views = fc.record({
      width: fc.integer({ min: 320, max: 1400 }),
      height: fc.integer({ min: 100, max: 900 }),
    });
    fc.assert(
      fc.property(lines, size, views, fc.boolean(), (phrase, cardSize, viewSize, isMirrored) => {
        fc.pre(phrase.every(({ bottom }) => bottom <= viewSize.height));
        const place = placeCard(phrase, { card: cardSize, view: viewSize, isMirrored });
        if (!place) return;
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + cardSize.width).toBeLessThanOrEqual(viewSize.width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + place.height).toBeLessThanOrEqual(viewSize.height - 8);
        const isBeside = place.top >= phrase.at(-1)!.bottom || place.top + place.height <= phrase[0]!.top;
        expect(isBeside).toBe(true);
      }),
    );
  });
});
