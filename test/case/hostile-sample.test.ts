import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse.js';

const sample = new URL('../../../shared/data/hostile/', import.meta.url);
const isHere = existsSync(sample);

interface Sample {
  readonly sentinels: readonly string[];
  readonly cases: readonly {
    name: string;
    expect: 'reject' | 'degrade' | 'either';
    text?: string;
    base64?: string;
  }[];
}

const { sentinels, cases }: Sample = isHere
  ? (JSON.parse(readFileSync(new URL('cases-sample.json', sample), 'utf8')) as Sample)
  : { sentinels: [], cases: [] };
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const textOf = ({ text, base64 }: Sample['cases'][number]): string =>
  text ?? decode(Buffer.from(base64 ?? '', 'base64'));
const named = (kind: string): [string, string][] =>
  cases.filter((one) => one.expect === kind).map((one) => [one.name, textOf(one)]);

describe.skipIf(!isHere)('hostile case files (skipped where the sample is not beside the project)', () => {
  test('there are some of each kind', () => {
    expect(new Set(cases.map((one) => one.expect))).toEqual(new Set(['reject', 'degrade', 'either']));
  });

  test.for(named('reject'))('%s is rejected', ([, text]) => {
    const { case: of, problems } = parseCase(text);
    expect(of).toBeUndefined();
    expect(problems).toMatchObject([{ level: 'error' }]);
  });

  test.for(named('degrade'))('%s keeps the good events', ([, text]) => {
    const kept = parseCase(text).case?.events.filter(({ title }) => sentinels.includes(title));
    expect(kept?.map(({ title, when }) => [title, when?.date?.text])).toEqual([
      [sentinels[0], '2020-01-01'],
      [sentinels[1], '2020-02-10'],
      [sentinels[2], '2020-03-21'],
    ]);
  });

  test.for(named('either'))('%s gives a case or says why not', ([, text]) => {
    const { case: of, problems } = parseCase(text);
    expect(of !== undefined || problems.length > 0).toBe(true);
  });

  const json = isHere ? readdirSync(new URL('json/', sample)).filter((file) => file.endsWith('.json')) : [];
  test.for(json)('%s is no case', (file) => {
    const { case: of, problems } = parseCase(decode(readFileSync(new URL(`json/${file}`, sample))));
    expect(of).toBeUndefined();
    expect(problems).toMatchObject([{ level: 'error' }]);
  });
});
