/** Parties and relationships by chance, the same for the same seed. */
import type {
  PartiesSubject,
  PartyPlace,
  PartySubject,
  RelationSubject,
} from '../../src/layout/parties/geometry.js';

export interface Chance {
  readonly seed: number;
  readonly parties: number;
  /** Relationships for each party. */
  readonly ties: number;
  /** Part of the parties that stand in another, that serve another, that the author has placed. */
  readonly parts: number;
  readonly servants: number;
  readonly placed: number;
  /** One place for all, or any. */
  readonly place: PartyPlace | undefined;
}

const PLACES: readonly PartyPlace[] = ['first', 'second', 'third', 'third', 'court', 'background'];
const NAMES = [
  'Twitter',
  '',
  'Department of Homeland Security',
  'An account associated with Occupy Wall Street',
  'X',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'U.S. Citizenship and Immigration Services',
  '最高裁判所',
];
const VERBS = [
  'sues',
  '',
  'claims to speak for employees of',
  'represents',
  'earlier fought orders for information',
];

/** Numbers from 0 to 1 (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function subjectByChance(chance: Chance): PartiesSubject {
  const next = seeded(chance.seed);
  const count = chance.parties;
  const some = (): string => `p${Math.floor(next() * (count + 1))}`;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const parties = Array.from({ length: count }, (_, i): PartySubject => {
    const isPart = next() < chance.parts;
    const isPlaced = next() < chance.placed;
    const isServant = next() < chance.servants;
    return {
      // A few stand twice.
      id: next() < 0.01 ? 'p0' : `p${i}`,
      text: pick(NAMES),
      note: next() < 0.1 ? 'not identified' : undefined,
      place: chance.place ?? pick(PLACES),
      whole: isPart ? some() : undefined,
      beside: isServant ? some() : undefined,
      position: isPlaced ? { x: 10 + next() * 60, y: 8 + next() * 60 } : undefined,
    };
  });
  const relations = Array.from({ length: Math.round(count * chance.ties) }, (_, i): RelationSubject => {
    const from = some();
    return {
      id: `r${i}`,
      from,
      to: next() < 0.03 ? from : some(),
      text: pick(VERBS),
      isBackground: next() < 0.1,
    };
  });
  return { parties, relations };
}
