/** What is spoken of the parties and of what leads from one to another. */
import { partyWordsFor, sayList, sayName } from '../../locale/index.js';
import type { Telling } from '../telling.js';
import type { Edge, Node, PartiesPlan } from './describe.js';
import { relationName, type Standings, TRACES } from './standing.js';

interface Said {
  readonly plan: PartiesPlan;
  readonly standings: Standings;
  readonly telling: Telling;
}

/** "Whoever runs @ALT_USCIS, not identified, third party". */
export function nodeName(
  { id, name, party, note, parts, isFolded }: Node,
  { plan, standings: { of, moment }, telling }: Said,
): string {
  const { speech } = telling;
  const words = partyWordsFor(speech);
  const whole = plan.nodes.get(plan.grouping.wholes.get(party?.id ?? '') ?? '');
  const within = plan.inside.get(id);
  const standing = within && of(within);
  const about = [
    note,
    party?.side,
    parts > 0 && !isFolded ? words.parts(parts) : undefined,
    whole?.party && `${words.isPartOf} ${sayName(whole.name, speech)}`,
    standing && moment && TRACES[standing] && words.standings[standing](moment.said),
  ];
  // Each as it is seen: some languages put "and" to the front of a word of a list.
  return [sayName(name, speech), ...about.filter((one) => one !== undefined && one !== '')].join(
    speech.words.comma,
  );
}

/** Verbs that are said of several relationships. */
const MOST_SAID = 3;

export function edgeName({ from, to, relationships }: Edge, { plan, standings, telling }: Said): string {
  const [first] = relationships;
  if (first && relationships.length === 1) return relationName(first, standings, telling);
  const { speech } = telling;
  const words = partyWordsFor(speech);
  const [start, end] = [from, to].map((id) => sayName(plan.nodes.get(id)?.name ?? id, speech));
  const verbs = [...new Set(relationships.map(({ verb = '' }) => verb || words.noVerb))].slice(0, MOST_SAID);
  return sayList(
    [words.gathered(start ?? '', end ?? '', words.relationships(relationships.length)), ...verbs],
    speech,
  );
}
