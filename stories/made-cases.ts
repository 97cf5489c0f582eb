/** Large cases, made by rule: the same numbers give the same case every time. */

export interface Making {
  readonly events: number;
  /** They lie within so many days, most of them in a few crowded weeks. */
  readonly days: number;
  readonly parties?: number;
}

const SIDES = ['plaintiff', 'defendant', 'third party', 'court'];
const KINDS = ['filing', 'order', 'hearing', 'statement', 'demand', 'decision', 'deadline', 'post'];
const ACTS = ['asks for', 'files', 'answers', 'refuses', 'reads', 'withdraws', 'copies', 'signs'];
const THINGS = [
  'a letter',
  'the plan',
  'an invoice',
  'the list',
  'a brief',
  'the key',
  'a map',
  'the minutes',
];
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
const FIRST_DAY = Date.UTC(2020, 0, 6);
const DAY_MS = 86_400_000;
/** Of three events, two lie in one of so many crowded stretches, each a fiftieth of the whole. */
const CROWDS = 7;
const CROWD_SHARE = 0.02;

/** A case with sources and parties for all of its events; a few of them last, and a few are uncertain. */
export function madeCase({ events, days, parties = 6 }: Making): object {
  const chance = chances();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const partyIds = Array.from({ length: parties }, (_, i) => `party-${i}`);
  const sourceIds = Array.from({ length: 5 }, (_, i) => `source-${i}`);
  const share = (): number => {
    const crowd = Math.floor(chance() * CROWDS) / CROWDS;
    return chance() < 2 / 3 ? crowd + CROWD_SHARE * chance() : chance();
  };
  return {
    title: `${events} events, made by rule`,
    summary: 'None of this happened, and nobody in it exists.',
    language: 'en',
    timeZone: 'UTC',
    sources: sourceIds.map((id, i) => ({ id, title: `Volume ${i + 1} of the made-up docket` })),
    parties: partyIds.map((id, i) => ({ id, name: partyName(i), side: SIDES[i % SIDES.length] })),
    events: Array.from({ length: events }, (_, i) => {
      const party = pick(partyIds);
      return {
        id: `event-${i}`,
        title: `${partyName(partyIds.indexOf(party))} ${pick(ACTS)} ${pick(THINGS)}`,
        when: dateOf(share() * days, chance()),
        kind: pick(KINDS),
        parties: [party, ...(chance() < 0.2 ? [pick(partyIds)] : [])],
        cites: [pick(sourceIds)],
      };
    }),
  };
}

function partyName(i: number): string {
  const name = NAMES[i % NAMES.length] as string;
  return i < NAMES.length ? `${name} & Co.` : `${name} & Daughters`;
}

/** Most are days; one in twenty lasts a week, one in twenty is uncertain, one in ten has a time. */
function dateOf(day: number, share: number): string {
  const at = new Date(FIRST_DAY + day * DAY_MS).toISOString();
  const date = at.slice(0, 10);
  if (share < 0.05) return `${date}/${new Date(FIRST_DAY + (day + 7) * DAY_MS).toISOString().slice(0, 10)}`;
  if (share < 0.1) return `${date}?`;
  return share < 0.2 ? at.slice(0, 16) : date;
}

/** Numbers from 0 to 1 that look like chance (Park and Miller's generator). */
function chances(): () => number {
  let state = 20_170_406;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
