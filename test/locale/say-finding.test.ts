/** What does not fit, and the sources of a case, in sentences. */
import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/case/findings.js';
import { indexCase, parseCase } from '../../src/case/index.js';
import {
  sayBearing,
  sayFinding,
  sayFindingShort,
  saySource,
  sayTitle,
  speechFor,
} from '../../src/locale/index.js';

const parsed = parseCase({
  timeZone: 'America/New_York',
  sources: [
    {
      id: 's1',
      title: 'BuzzFeed News',
      publisher: 'BuzzFeed News',
      published: '2017-04-06',
      place: 'Washington',
    },
    { id: 's2', title: 'It Worked' },
    { id: 's3', title: 'The complaint', publisher: 'Twitter', via: ['s2'] },
    { id: 's4', title: 'A column', authors: ['A. Writer', 'B. Writer'], published: '2017-03-01' },
    { id: 's5', title: 'A tweet', authors: ['A. Writer'], kind: 'post' },
  ],
  parties: [{ id: 'dhs', name: 'DHS', when: '2003-03-01/..' }],
  events: [
    { id: 'deadline', title: 'The summons is due', when: '2017-03-13T11:45', cites: ['s1'] },
    {
      id: 'summons',
      title: 'CBP faxes Twitter a summons',
      when: '2017-03-14',
      bears: [{ event: 'deadline', as: 'sets deadline' }],
      cites: ['s1'],
    },
    {
      id: 'answer',
      title: 'Twitter answers',
      when: '2017-03-01',
      bears: [{ event: 'summons', as: 'answers' }],
      cites: ['s1'],
    },
    { id: 'early', title: 'DHS acts', when: '2001', parties: ['dhs'], cites: ['s1'] },
    { id: 'reported', title: 'Twitter sues', when: '2017-04-06', cites: ['s4'] },
    { id: 'unsourced', title: 'Somebody speaks', when: '2018' },
  ],
});
const index = indexCase(parsed.case!);
const speech = speechFor('en', 'America/New_York');

describe('sayFinding', () => {
  const findings = new Map(findFindings(index).map((finding) => [finding.rule, finding]));

  it.each([
    [
      'deadline before its order',
      'The deadline (March 13, 2017, 11:45 a.m. EDT) passed before “CBP faxes Twitter a summons” (March 14, 2017), which set it.',
      'Passed before it was set',
    ],
    [
      'response before its cause',
      '“Twitter answers” (March 1, 2017) is dated before “CBP faxes Twitter a summons” (March 14, 2017), which it answers.',
      'Dated before what it responds to',
    ],
    [
      'act before existence',
      '“DHS acts” (2001) is dated before DHS existed (since March 1, 2003).',
      'Dated before the party existed',
    ],
    [
      'reported before it happened',
      '“A column”, published March 1, 2017, reports “Twitter sues” before its date (April 6, 2017).',
      'Reported before its date',
    ],
    ['no source', 'No source is given for “Somebody speaks”.', 'No source given'],
  ] as const)('%s', (rule, sentence, short) => {
    const finding = findings.get(rule)!;
    expect(sayFinding(finding, index, speech)).toBe(sentence);
    expect(sayFindingShort(finding, speech)).toBe(short);
  });

  it('says the short form where the event is gone', () => {
    const finding = { rule: 'no source', events: ['gone'], parties: [], sources: [] } as const;
    expect(sayFinding(finding, index, speech)).toBe('No source given');
  });
});

describe('saySource', () => {
  it.each([
    ['s1', 'BuzzFeed News', ['Washington', 'April 6, 2017']],
    ['s2', 'It Worked', ['publisher and date not stated']],
    ['s3', 'The complaint', ['Twitter', 'date not stated', 'through [2]']],
    ['s4', 'A column', ['A. Writer and B. Writer', 'March 1, 2017', 'publisher not stated']],
    ['s5', 'A tweet', ['A. Writer', 'date not stated']],
  ])('%s', (id, title, details) => {
    expect(saySource(index.sourceById.get(id)!, index, speech)).toEqual({ title, details });
  });
});

describe('sayBearing', () => {
  it('reads from either end, and keeps the words of the file', () => {
    expect(sayBearing('sets deadline', 'to', speech)).toBe('Sets the deadline');
    expect(sayBearing('sets deadline', 'from', speech)).toBe('Deadline set by');
    expect(sayBearing('appeals', 'to', speech)).toBe('appeals');
    expect(sayBearing('toString', 'from', speech)).toBe('toString');
  });
});

describe('sayTitle', () => {
  it('keeps hostile text as text, and its direction to itself', () => {
    expect(sayTitle('<b>$&</b>', speech)).toBe('“<b>$&</b>”');
    expect(sayTitle('a\u202Eb', speech)).toBe('“ab”');
    expect(sayTitle('תביעה', speech)).toBe('“\u2068תביעה\u2069”');
    // In the quotation marks of Arabic, where another test has loaded it.
    expect(sayTitle('Suit', speechFor('ar'))).toMatch(/^.\u2068Suit\u2069.$/);
  });
});
