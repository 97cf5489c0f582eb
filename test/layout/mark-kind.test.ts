import { expect, test } from 'vitest';
import type { EventEntry } from '../../src/case/index-case.js';
import { type MarkKind, markKind } from '../../src/layout/mark-kind.js';
import { type EventData, indexOf } from './figures.js';

const kindOf = (event: EventData): MarkKind =>
  markKind(indexOf([{ when: '2017-04-06' }, event]).eventById.get('e1') as EventEntry);

test.each<[unknown, MarkKind]>([
  ['2017-04-06', 'point'],
  ['2017-04-06T10:00', 'point'],
  ['2017-04', 'point'],
  ['{2017-04-06,2017-04-07}', 'point'],
  ['2017-04-06/2017-04-09', 'span'],
  ['2017-04-06?/2017-04-09', 'span'],
  ['2017-04-06/..', 'open-span'],
  ['../2017-04-06', 'open-span'],
  ['2017-04-06/', 'open-span'],
  ['2017-04-06?', 'uncertain'],
  ['2017-04-06%', 'uncertain'],
  ['[2017-04-06,2017-04-07]', 'uncertain'],
  ['[2017-04-06..]', 'uncertain'],
  ['2017-04-06~', 'approximate'],
  [{ at: 'e0' }, 'point'],
  [{ after: 'e0' }, 'undated'],
  [{ by: 'e0' }, 'undated'],
  [undefined, 'undated'],
])('%j: %s', (when, kind) => {
  expect(kindOf({ when })).toBe(kind);
});

test.each<[unknown, MarkKind]>([
  ['2017-04-06', 'deadline'],
  ['2017-04-06?', 'deadline'],
  [{ after: 'e0' }, 'deadline'],
  [{ by: 'e0' }, 'undated'],
  [undefined, 'undated'],
])('a deadline, %j: %s', (when, kind) => {
  expect(kindOf({ when, kind: 'deadline' })).toBe(kind);
});
