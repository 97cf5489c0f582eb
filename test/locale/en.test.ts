/** The English words: none is missing, empty or left without its value. */
import { describe, expect, it } from 'vitest';
import { enLater } from '../../src/locale/en/later.js';
import { en } from '../../src/locale/en/messages.js';
import { saySeason } from '../../src/locale/say-season.js';

describe('English', () => {
  it.each([
    [1, '1 more event', 'Timeline: A case, 1 event', '1 part of this file could not be read.'],
    [4, '4 more events', 'Timeline: A case, 4 events', '4 parts of this file could not be read.'],
    [
      1234,
      '1,234 more events',
      'Timeline: A case, 1,234 events',
      '1,234 parts of this file could not be read.',
    ],
  ])('counts %d', (n, more, name, unread) => {
    expect([en.moreEvents(n), en.timelineName('A case', n), enLater.unread(n)]).toEqual([more, name, unread]);
    expect(en.timelineName(undefined, n)).toMatch(/^Timeline, /);
  });

  it.each(Array.from({ length: 21 }, (_, i) => i + 21))('has words for the season %d', (code) => {
    expect(saySeason(code, '2017', en)).toMatch(/^[a-z]+ .*2017/);
    expect(saySeason(code, undefined, en)).not.toMatch(/undefined|\d/);
  });

  it('leaves nothing empty', () => {
    const texts = Object.values(en).flatMap((value) =>
      typeof value === 'object' ? Object.values(value) : value,
    );
    for (const text of texts) if (typeof text === 'string') expect(text.trim()).not.toBe('');
  });
});
