/** A file read in steps is the file read at once: the same case, the same flaws, the same places. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProblems, problemSteps } from '../../src/case/find-problems.js';
import { indexCase, indexSteps } from '../../src/case/index-case.js';
import { readCase } from '../../src/case/read-case.js';
import { readSteps } from '../../src/case/read-steps.js';
import { placeInFile } from '../../src/case/record.js';
import { finish } from '../../src/case/work.js';

const when = fc.constantFrom('2017-04-06', '2017-04-06/2017-05-01', '2017-13-01', '1999', '', 7, undefined);
const event = fc.oneof(
  { weight: 5, arbitrary: fc.record({ id: fc.constantFrom('a', 'b', 'c'), title: fc.string(), when }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const file = fc.record(
  { timeZone: fc.constantFrom('America/New_York', 'nowhere'), title: fc.string(), events: fc.array(event) },
  { requiredKeys: [] },
);

test('whatever stands in the file', () => {
  fc.assert(
    fc.property(fc.oneof(file, fc.jsonValue()), (data) => {
      const text = JSON.stringify(data);
      const [atOnce, inSteps] = [readCase(text), finish(readSteps(text))];
      expect(inSteps).toEqual(atOnce);
      const [events, same] = [inSteps.case?.events ?? [], atOnce.case?.events ?? []];
      expect(events.map((_, i) => placeInFile(events, i))).toEqual(same.map((_, i) => placeInFile(same, i)));
    }),
    { numRuns: 200 },
  );
});

test.each(['{', '', '[]', '{"events": 1}', '\uFEFF{"events": []}'])('%j', (text) => {
  expect(finish(readSteps(text))).toEqual(readCase(text));
});

test('more faults of a kind than are listed are counted', () => {
  const text = JSON.stringify({ sources: [{}], events: Array.from({ length: 1200 }, () => ({ title: 1 })) });
  expect(finish(readSteps(text)).flaws).toEqual(readCase(text).flaws);
});

test('no step looks at more than some thousand events', () => {
  const events = Array.from({ length: 9000 }, (_, i) => ({ id: `e${i}`, title: 'x', when: `${9999 - i}` }));
  const text = JSON.stringify({ events });
  const reading = readCase(text);
  const of = reading.case;
  if (!of) throw new Error('no case');
  const counts = [readSteps(text), indexSteps(of), problemSteps(reading, indexCase(of))].map(
    (work) => [...work].length,
  );
  for (const count of counts) expect(count).toBeGreaterThanOrEqual(9);
  expect(findProblems(reading, indexCase(of))).toEqual([]);
});
