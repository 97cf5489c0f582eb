/** Parties and relationships to be laid out: those of the first case, and invented ones named for what they exercise. */
import { readFileSync } from 'node:fs';
import type {
  PartiesSubject,
  PartyPlace,
  PartySubject,
  RelationSubject,
} from '../../src/layout/parties/geometry.js';
import { seeded } from './party-chance.js';

interface PartyData {
  readonly id: string;
  readonly name: string;
  readonly side?: string;
  readonly isBackground?: boolean;
  readonly isIdentified?: boolean;
  readonly partOf?: readonly (string | { readonly party: string })[];
}

interface RelationData {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly verb: string;
  readonly isBackground?: boolean;
}

const PLACES: Readonly<Record<string, PartyPlace>> = {
  plaintiff: 'first',
  defendant: 'second',
  court: 'court',
};

function readFirstCase(): PartiesSubject {
  const text = readFileSync(new URL('../../data/twitter-v-dhs.json', import.meta.url), 'utf8');
  const { parties, relationships } = JSON.parse(text) as {
    parties: readonly PartyData[];
    relationships: readonly RelationData[];
  };
  const wholeOf = (id: string): string | undefined => {
    const [whole] = parties.find((party) => party.id === id)?.partOf ?? [];
    return typeof whole === 'object' ? whole.party : whole;
  };
  const clientOf = (id: string): string | undefined =>
    relationships.find(({ from, kind }) => from === id && (kind === 'representation' || kind === 'acts for'))
      ?.to;
  return {
    parties: parties.map(
      ({ id, name, side, isBackground, isIdentified }): PartySubject => ({
        id,
        text: name,
        note: isIdentified === false ? 'not identified' : undefined,
        place: isBackground ? 'background' : (PLACES[side ?? ''] ?? 'third'),
        whole: wholeOf(id),
        beside: clientOf(id),
        position: undefined,
      }),
    ),
    relations: relationships.map(
      ({ id, from, to, verb, isBackground }): RelationSubject => ({
        id,
        from,
        to,
        text: verb,
        isBackground: isBackground ?? false,
      }),
    ),
  };
}

/** The parties of the first case. */
export const FIRST_CASE: PartiesSubject = readFirstCase();

export interface InventedSubject {
  readonly name: string;
  readonly subject: PartiesSubject;
}

/** `from > to` or `from > to: verb`, each a relationship. */
function relate(...ties: readonly string[]): RelationSubject[] {
  return ties.map((tie, i) => {
    const [, from = '', to = '', verb = ''] = /^(\S+) > (\S+?)(?:: (.*))?$/.exec(tie) ?? [];
    return { id: `r${i}`, from, to, text: verb, isBackground: false };
  });
}

type Traits = Partial<Omit<PartySubject, 'id'>>;

function party(id: string, traits: Traits = {}): PartySubject {
  return {
    id,
    text: `Party ${id}`,
    note: undefined,
    place: 'third',
    whole: undefined,
    beside: undefined,
    position: undefined,
    ...traits,
  };
}

function named(prefix: string, count: number, traits: Traits = {}): PartySubject[] {
  return Array.from({ length: count }, (_, i) => party(`${prefix}${i}`, traits));
}

function each(count: number, tie: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => tie(i));
}

function randomTies(count: number, of: number, seed: number): string[] {
  const next = seeded(seed);
  return each(count, () => {
    const from = Math.floor(next() * of);
    const to = (from + 1 + Math.floor(next() * (of - 1))) % of;
    return `a${from} > a${to}: ${['sues', 'advises', 'pays', 'is a director of'][from % 4] ?? ''}`;
  });
}

const FIRST = { place: 'first' } as const;
const SECOND = { place: 'second' } as const;

/** Subjects made to be difficult, each in its own way. */
export const INVENTED: readonly InventedSubject[] = [
  {
    name: 'star',
    subject: {
      parties: [party('hub'), ...named('a', 16)],
      relations: relate(...each(16, (i) => (i % 2 === 0 ? `hub > a${i}: pays` : `a${i} > hub: reports to`))),
    },
  },
  {
    name: 'chain',
    subject: { parties: named('a', 12), relations: relate(...each(11, (i) => `a${i} > a${i + 1}: owns`)) },
  },
  {
    name: 'ring',
    subject: {
      parties: named('a', 10),
      relations: relate(...each(10, (i) => `a${i} > a${(i + 1) % 10}: lends to`)),
    },
  },
  {
    name: 'two camps',
    subject: {
      parties: [...named('a', 6, FIRST), ...named('b', 6, SECOND), party('judge', { place: 'court' })],
      relations: relate(
        ...each(5, (i) => `a${i} > a${i + 1}: is allied with`),
        ...each(5, (i) => `b${i} > b${i + 1}: is allied with`),
        'a0 > b0: sues',
        'a2 > b1: sues',
        'a5 > b5: sues',
        'b3 > a4: countersues',
        'a0 > judge: petitions',
        'b0 > judge: answers to',
      ),
    },
  },
  {
    name: 'bipartite',
    subject: {
      parties: [...named('a', 5, FIRST), ...named('b', 5, SECOND)],
      relations: relate(
        ...each(5, (i) => `a${i} > b${i}: sues`),
        ...each(5, (i) => `a${i} > b${(i + 2) % 5}: sues`),
        ...each(5, (i) => `b${i} > a${(i + 1) % 5}: answers`),
      ),
    },
  },
  {
    name: 'nested agencies',
    subject: {
      parties: [
        party('gov', SECOND),
        ...named('d', 3, { ...SECOND, whole: 'gov' }),
        ...each(9, String).map((i) =>
          party(`a${i}`, { ...SECOND, whole: `d${Math.floor(Number(i) / 3)}`, text: `Agency ${i}` }),
        ),
        ...named('p', 4, FIRST),
        ...named('t', 3),
        party('court', { place: 'court' }),
      ],
      relations: relate(
        'p0 > a0: sues',
        'p0 > a4: demands records of',
        'p1 > d1: sues',
        'p2 > a8: sues',
        'p3 > gov: sues',
        't0 > a1: claims to speak for',
        't1 > a5: advises',
        't2 > a6: opposes',
        'a0 > a1: orders',
        'a4 > a7: reports to',
        'p0 > court: petitions',
        't0 > p1: is a member of',
        't2 > p3: joins',
      ),
    },
  },
  {
    name: 'parallel and self ties',
    subject: {
      parties: [party('x', FIRST), party('y', SECOND), party('z'), party('w')],
      relations: relate(
        'x > y: sues',
        'y > x: countersues',
        'x > y: appeals against',
        'x > x: merges with itself',
        'z > z: renames itself',
        'z > x: advises',
        'x > z: pays',
        'w > y: advises',
        'w > w: restructures',
        'y > w: pays',
      ),
    },
  },
  {
    name: 'many counsel',
    subject: {
      parties: [
        party('x', FIRST),
        ...named('c', 5, { ...FIRST, beside: 'x' }),
        ...named('y', 3, SECOND),
        ...each(9, String).map((i) => party(`e${i}`, { ...SECOND, beside: `y${Number(i) % 3}` })),
        party('court', { place: 'court' }),
      ],
      relations: relate(
        ...each(5, (i) => `c${i} > x: represents`),
        ...each(9, (i) => `e${i} > y${i % 3}: represents`),
        ...each(3, (i) => `x > y${i}: sues`),
        'x > court: brings its case before',
      ),
    },
  },
  {
    name: '60 random',
    subject: { parties: named('a', 60), relations: relate(...randomTies(90, 60, 7)) },
  },
];

/** Ties by chance between parties whose sides hold them where they are: lines cross more often than in a drawing that may move them. */
export const TWO_SIDED: InventedSubject = {
  name: '60 random on two sides',
  subject: {
    parties: each(60, String).map((i) =>
      party(`a${i}`, { place: (['first', 'second', 'third'] as const)[Number(i) % 3] ?? 'third' }),
    ),
    relations: relate(...randomTies(75, 60, 11)),
  },
};

/** Subjects in which something does not fit together, or is missing. */
export const ODD: readonly InventedSubject[] = [
  { name: 'nobody', subject: { parties: [], relations: [] } },
  { name: 'nobody, but ties', subject: { parties: [], relations: relate('a0 > a1: sues') } },
  { name: 'one party', subject: { parties: named('a', 1), relations: [] } },
  {
    name: 'one party tied to itself',
    subject: { parties: named('a', 1), relations: relate('a0 > a0: sues', 'a0 > a0') },
  },
  { name: 'two parties', subject: { parties: named('a', 2), relations: relate('a0 > a1: sues') } },
  {
    name: 'a circle of wholes',
    subject: {
      parties: [
        party('a', { whole: 'c' }),
        party('b', { whole: 'a' }),
        party('c', { whole: 'b' }),
        party('d', { whole: 'd' }),
      ],
      relations: relate('a > b: owns', 'b > c', 'c > a: owns', 'd > a: owns'),
    },
  },
  {
    name: 'a circle of servants',
    subject: {
      parties: [
        party('a', { ...FIRST, beside: 'b' }),
        party('b', { ...SECOND, beside: 'c' }),
        party('c', { beside: 'a' }),
        party('d', { beside: 'd' }),
        party('e', { beside: 'nobody', whole: 'nobody' }),
      ],
      relations: relate('a > b: serves', 'b > c: serves', 'c > nobody: serves'),
    },
  },
  {
    name: 'ids that stand twice',
    subject: {
      parties: [party('a'), party('b'), party('a', { text: 'Another' })],
      relations: [...relate('a > b: sues'), ...relate('b > a: sues')],
    },
  },
  {
    name: 'names without end and without words',
    subject: {
      parties: [
        party('a', { text: 'x'.repeat(5000), note: 'y '.repeat(900) }),
        party('b', { text: '' }),
        party('c', { text: ' ' }),
      ],
      relations: relate(`a > b: ${'z'.repeat(900)}`, 'b > c', 'c > a: w'),
    },
  },
  {
    name: 'wholes in wholes, 40 deep',
    subject: {
      parties: each(40, String).map((i) => party(`a${i}`, { whole: `a${Number(i) - 1}` })),
      relations: relate('a0 > a39: owns', 'a39 > a20: owns', 'a5 > a6: owns'),
    },
  },
  {
    name: 'everyone in the same place',
    subject: {
      parties: named('a', 4, { position: { x: 20, y: 10 } }),
      relations: relate('a0 > a1: sues', 'a2 > a3: sues', 'a1 > a1: sues'),
    },
  },
  {
    name: 'positions at the edge and beyond all bounds',
    subject: {
      parties: [
        party('a', { position: { x: 0, y: 0 } }),
        party('b', { position: { x: Number.NaN, y: 3 } }),
        party('c', { position: { x: Number.POSITIVE_INFINITY, y: 3 } }),
        party('d'),
      ],
      relations: relate('a > b: sues', 'b > c: sues', 'c > d: sues'),
    },
  },
];
