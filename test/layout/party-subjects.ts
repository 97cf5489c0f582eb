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

/** The parties of the first case. */
export function readFirstCase(): PartiesSubject {
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
  {
    name: '60 random on two sides',
    subject: {
      parties: each(60, String).map((i) =>
        party(`a${i}`, { place: (['first', 'second', 'third'] as const)[Number(i) % 3] ?? 'third' }),
      ),
      relations: relate(...randomTies(75, 60, 11)),
    },
  },
];
