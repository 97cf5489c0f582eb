import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { caseJsonSchema } from '../../src/case/json-schema.js';
import { parseCase } from '../../src/case/parse.js';
import { records } from '../../src/case/schema.js';

type Name = keyof typeof records;
type Data = Record<string, unknown>;

const good = [
  { id: 'first', title: 'First', when: '2017-03-13T11:45', cites: ['s'] },
  { id: 'last', title: 'Last', when: '2017-04' },
];
const sources = [{ id: 's', title: 'S' }];
const goodEvents = parseCase({ sources, events: good }).case?.events ?? [];

const inEvent = (field: Data): Data => ({
  events: [good[0], { id: 'host', title: 'Host', ...field }, good[1]],
});
const inClaim = (field: Data): Data => ({ claims: [{ id: 'c', title: 'C', ...field }], events: good });
const inParty = (field: Data): Data => ({ parties: [{ id: 'p', name: 'P', ...field }], events: good });

/** For each record: the least that is valid, and a case that holds it between good entries. */
const places: { [N in Name]: [least: Data, hold: (record: Data) => Data] } = {
  case: [{ events: good }, (it) => it],
  source: [{ id: 'x', title: 'X' }, (it) => ({ sources: [...sources, it], events: good })],
  party: [{ id: 'x', name: 'X' }, (it) => ({ parties: [it], events: good })],
  alias: [{ name: 'X' }, (it) => inParty({ aliases: [it] })],
  membership: [{ party: 'p' }, (it) => inParty({ partOf: [it] })],
  position: [{ x: 1, y: 2 }, (it) => inParty({ position: it })],
  relationship: [{ id: 'x', from: 'p', to: 'q' }, (it) => ({ relationships: [it], events: good })],
  event: [{ id: 'x', title: 'X' }, (it) => ({ events: [good[0], it, good[1]] })],
  role: [{ party: 'p' }, (it) => inEvent({ parties: [it] })],
  place: [{ name: 'X' }, (it) => inEvent({ place: it })],
  bearing: [{ event: 'first', as: 'answers' }, (it) => inEvent({ bears: [it] })],
  media: [{ url: 'https://example.org/a.png' }, (it) => inEvent({ media: [it] })],
  document: [{ title: 'X' }, (it) => inEvent({ documents: [it] })],
  claim: [{ id: 'x', title: 'X' }, (it) => ({ claims: [it], events: good })],
  part: [{ text: 'X' }, (it) => inClaim({ parts: [it] })],
  standing: [{ status: 'alleged' }, (it) => inClaim({ standings: [it] })],
  when: [{ date: '2017' }, (it) => inEvent({ when: it })],
  citation: [{ source: 's' }, (it) => inEvent({ cites: [it] })],
  quotation: [{ words: 'X' }, (it) => inEvent({ quotations: [it] })],
  account: [{ field: 'when', differ: 'conflict', versions: ['2017'] }, (it) => inEvent({ accounts: [it] })],
  version: [
    { value: 'X' },
    (it) => inEvent({ accounts: [{ field: 'title', differ: 'conflict', versions: [it, 'Y'] }] }),
  ],
  era: [{ title: 'X', when: '2017' }, (it) => ({ eras: [it], events: good })],
  gap: [{ after: 'first', text: 'X' }, (it) => ({ gaps: [it], events: good })],
  correction: [{ was: 'X', now: 'Y' }, (it) => ({ corrections: [it], events: good })],
  step: [{ text: 'X' }, (it) => ({ story: [it], events: good })],
};

/** Lists in lists, 200 deep. */
const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], []);
const odd: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  ' ',
  [],
  [null],
  [[]],
  {},
  { then: 'x' },
  [{ then: 'x' }],
  deep,
];
const said = (value: unknown): string => (value === deep ? 'lists 200 deep' : JSON.stringify(value));

const validate = new Ajv2020({ allowUnionTypes: true, formats: { 'uri-reference': true } }).compile(
  caseJsonSchema(),
);
const fields = Object.entries(records).flatMap(([name, record]) =>
  Object.keys(record.entries).map((field) => [name as Name, field] as const),
);

test.each(Object.entries(places))(
  'the least of "%s" is valid and reads without a problem',
  (_, [least, hold]) => {
    expect(validate(hold(least))).toBe(true);
    expect(parseCase(hold(least)).problems).toEqual([]);
  },
);

describe.each(fields)('%s.%s', (name, field) => {
  const [least, hold] = places[name];
  const { isNeeded } = (records[name].entries as Record<string, { isNeeded: boolean }>)[field]!;
  const isTheList = name === 'case' && field === 'events';

  test.each(odd.map((value) => [said(value), value] as const))(
    'as %s takes nothing good down',
    (_, value) => {
      const data = hold({ ...least, [field]: value });
      const { case: of, problems } = parseCase(data);
      if (!isTheList) expect(of?.events).toEqual(expect.arrayContaining([...goodEvents]));
      const isBlank = value === ' ' && problems.length > 0;
      expect(problems.length === 0, 'as the JSON Schema sees it').toBe(!isBlank && validate(data));
      for (const { path, expected, hint } of problems) {
        expect(path).toMatch(/^\$/);
        expect(expected).not.toBe('');
        expect(hint).not.toBe('');
        // What has to be there nobody is told to leave out: that would be the next error.
        if (isNeeded && path.endsWith(`.${field}`)) expect(hint).not.toContain('leave the field out');
      }
    },
  );
});
