/** The English words: none is missing, empty or left without its value. */
import { describe, expect, it } from 'vitest';
import { enLater } from '../../src/locale/en/later.js';
import { en } from '../../src/locale/en/messages.js';

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

  it.each([
    [{ kind: 'network' }, 'The file could not be reached. The network may be down.'],
    [{ kind: 'status', status: 404 }, 'The file was not found.'],
    [{ kind: 'status', status: 500 }, 'The server answered with an error (500).'],
    [{ kind: 'web page' }, 'A web page came instead of a case file.'],
    [{ kind: 'too large' }, 'The file is too large.'],
    [{ kind: 'timed out' }, 'The server took too long to answer.'],
    [{ kind: 'not a case' }, 'The file is not a case file.'],
  ] as const)('says why a case could not be loaded: %o', (failure, sentence) => {
    expect(en.failure(failure)).toBe(sentence);
  });

  it.each(Array.from({ length: 21 }, (_, i) => i + 21))('has words for the season %d', (code) => {
    expect(en.season(code, '2017')).toMatch(/^[a-z]+ .*2017/);
    expect(en.season(code, undefined)).not.toMatch(/undefined|\d/);
  });

  it('leaves nothing empty', () => {
    const texts = Object.values(en).flatMap((value) =>
      typeof value === 'object' ? Object.values(value) : value,
    );
    for (const text of texts) if (typeof text === 'string') expect(text.trim()).not.toBe('');
  });
});
