/** Parties and relationships to be laid out: those of the first case, and invented ones named for what they exercise. */
import { readFileSync } from 'node:fs';
import type {
  PartiesSubject,
  PartyPlace,
  PartySubject,
  RelationSubject,
} from '../../src/layout/parties/geometry.js';

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
