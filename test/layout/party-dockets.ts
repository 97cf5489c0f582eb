/** Dockets of courts as cases: who is on which side, and who acts for whom. Nothing of where anyone lives or can be reached is taken over. */
import { existsSync, readFileSync } from 'node:fs';

const dockets = new URL('../../../shared/data/dockets/', import.meta.url);
export const hasDockets = existsSync(dockets);

interface DocketParty {
  readonly name: string;
  readonly type?: string;
  /** What a party was first, and what it was later, too. */
  readonly party_types?: readonly { readonly name: string }[];
  readonly attorneys?: readonly { readonly name: string }[];
}

const SIDES: readonly (readonly [RegExp, string])[] = [
  [/^(?:plaintiff|petitioner|debtor|counter.defendant)/i, 'plaintiff'],
  [/^(?:defendant|respondent|counter.claimant)/i, 'defendant'],
];

/** The case of a docket, with its attorneys as parties of their own. */
export function readDocket(name: string): object {
  const { parties } = JSON.parse(readFileSync(new URL(name, dockets), 'utf8')) as {
    parties: readonly DocketParty[];
  };
  const ids = new Map<string, string>();
  const idOf = (of: string): string => {
    const id = ids.get(of) ?? `p${ids.size}`;
    ids.set(of, id);
    return id;
  };
  const clients = parties.map(({ name: of, type, party_types }) => {
    const kind = (type ?? party_types?.[0]?.name ?? '').replaceAll('\u00a0', ' ');
    const side = SIDES.find(([words]) => words.test(kind))?.[1];
    return { id: idOf(of), name: of, kind, ...(side !== undefined && { side }) };
  });
  const ties = parties.flatMap(({ name: client, attorneys = [] }) =>
    attorneys.map(({ name: of }) => ({ from: idOf(`attorney ${of}`), to: idOf(client), name: of })),
  );
  const names = new Map(ties.map(({ from, name: of }) => [from, of]));
  return {
    events: [],
    parties: [...clients, ...Array.from(names, ([id, of]) => ({ id, name: of, kind: 'attorney' }))],
    relationships: ties.map(({ from, to }, i) => {
      return { id: `r${i}`, from, to, kind: 'representation', verb: 'represents' };
    }),
  };
}
