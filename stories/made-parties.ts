/** Invented parties that are hard to draw, made by rule: the same numbers give the same case every time. */

const NAMES = [
  'Acorn',
  'Barley',
  'Clover',
  'Damson',
  'Elder',
  'Fennel',
  'Ginger',
  'Hazel',
  'Iris',
  'Juniper',
];
const KINDS = ['company', 'person', 'agency'];
const VERBS = ['sues', 'owns', 'pays', 'writes to', 'represents', 'lends to'];

const nameOf = (i: number): string => {
  const name = NAMES[i % NAMES.length] as string;
  return i < NAMES.length
    ? `${name} & Co.`
    : `${name} & Daughters no. ${String(Math.floor(i / NAMES.length))}`;
};

/** Parties of both sides, a third of them part of another, each tied to two or three that follow. */
export function manyPartiesCase(count: number): object {
  return {
    title: `${String(count)} parties, made by rule`,
    language: 'en',
    timeZone: 'UTC',
    events: [
      { id: 'first', title: 'The first letter', when: '2020-01-06' },
      { id: 'last', title: 'The last letter', when: '2020-03-02' },
    ],
    sources: [{ id: 'docket', title: 'The made-up docket' }],
    parties: Array.from({ length: count }, (_, i) => ({
      id: `party-${String(i)}`,
      name: nameOf(i),
      kind: KINDS[i % KINDS.length],
      side: ['plaintiff', 'defendant', 'third party'][Math.floor(i / 3) % 3],
      ...(i % 3 === 2 && { partOf: [`party-${String(i - 2)}`] }),
    })),
    relationships: Array.from({ length: count * 2 }, (_, i) => ({
      id: `tie-${String(i)}`,
      from: `party-${String(i % count)}`,
      to: `party-${String((i * 7 + 3) % count)}`,
      verb: VERBS[i % VERBS.length],
      kind: VERBS[i % VERBS.length],
      cites: ['docket'],
      ...(i % 2 === 0 && { begins: { at: 'first' }, ends: { at: 'last' } }),
    })),
  };
}

const PAIR = [
  { id: 'acorn', name: 'Acorn & Co.', side: 'plaintiff' },
  { id: 'barley', name: 'Barley & Co.', side: 'defendant' },
];

export function tiedCase(): object {
  const tie = (id: string, from: string, verb: string, to: string) => ({ id, from, verb, to, kind: 'trade' });
  return {
    title: 'Two traders',
    language: 'en',
    events: [{ id: 'sale', title: 'The sale', when: '2019-05-02' }],
    parties: PAIR,
    relationships: [
      { ...tie('suit', 'acorn', 'sues', 'barley'), kind: 'lawsuit', begins: { at: 'sale' } },
      tie('sells', 'acorn', 'sells seed to', 'barley'),
      tie('owes', 'acorn', 'owes rent to', 'barley'),
      tie('buys', 'barley', 'buys seed from', 'acorn'),
      tie('insures', 'barley', 'insures', 'acorn'),
      tie('audits', 'acorn', 'audits', 'acorn'),
      tie('owns', 'barley', 'owns shares of', 'barley'),
    ],
  };
}

export function nestedCase(): object {
  const part = (id: string, name: string, whole?: string, side = 'defendant') => ({
    ...{ id, name, side },
    ...(whole !== undefined && { partOf: [whole] }),
  });
  return {
    title: 'The harbour office',
    language: 'en',
    events: [{ id: 'fee', title: 'A fee is raised', when: '2021-09-01' }],
    parties: [
      part('ferry', 'The ferry line', undefined, 'plaintiff'),
      part('town', 'The town'),
      part('harbour', 'The harbour office', 'town'),
      part('pilots', 'The pilots', 'harbour'),
      part('desk', 'The desk for fees', 'harbour'),
      part('clerk', 'The clerk of fees', 'desk'),
      part('library', 'The library', 'town'),
    ],
    relationships: [
      { id: 'suit', from: 'ferry', to: 'harbour', verb: 'sues', kind: 'lawsuit', begins: { at: 'fee' } },
      { id: 'bill', from: 'clerk', to: 'ferry', verb: 'bills', kind: 'fee' },
      { id: 'guide', from: 'pilots', to: 'ferry', verb: 'guide', kind: 'service' },
    ],
  };
}

export function placedCase(): object {
  const at = (id: string, name: string, x: number, y: number) => ({ id, name, position: { x, y } });
  return {
    title: 'Four corners',
    language: 'en',
    events: [{ id: 'meeting', title: 'They meet', when: '2022-02-02' }],
    parties: [
      at('north', 'Northgate', 24, 3),
      at('east', 'Eastgate', 42, 12),
      at('south', 'Southgate', 24, 21),
      at('west', 'Westgate', 6, 12),
    ],
    relationships: [
      { id: 'a', from: 'north', to: 'east', verb: 'pays' },
      { id: 'b', from: 'east', to: 'south', verb: 'pays' },
      { id: 'c', from: 'south', to: 'west', verb: 'pays' },
      { id: 'd', from: 'west', to: 'north', verb: 'pays' },
    ],
  };
}
