/** The parties by their sides, in which order a narrow column has them, and how many of them at first. */
import type { Party } from '../../case/schema.js';
import type { PartyPlace } from '../../layout/parties/geometry.js';
import { placeOf } from './groups.js';

/** Parties that are drawn before more are asked for. */
export const REGISTER_PARTIES = 60;

/** In this order they stand below each other. */
const SIDES: readonly PartyPlace[] = ['first', 'second', 'court', 'third', 'background'];

interface Side {
  readonly side: PartyPlace;
  readonly parties: readonly Party[];
}

export function bySide(parties: readonly Party[]): readonly Side[] {
  return SIDES.map((side) => ({ side, parties: parties.filter((party) => placeOf(party) === side) }));
}
