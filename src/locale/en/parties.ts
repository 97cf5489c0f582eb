/** English, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('en');

/** What is said of a whole, with what is added to it. */
export const enParties: PartyWords = {
  heading: 'Who stands how to whom',
  figureName: (title, parties, relationships) =>
    `Parties${title === undefined ? '' : `: ${title}`}, ${parties}, ${relationships}`,
  keyboardHelp:
    'Left and right arrow keys move between parties, down goes to the relationships of one, left and right to the next of them, down on to the other party, up back. Home and End go to the first and last party. Enter picks, Escape takes it back.',
  parties: (n) => count(n, { one: '# party', other: '# parties' }),
  relationships: (n) => count(n, { one: '# relationship', other: '# relationships' }),
  memberships: (n) => count(n, { one: '# party as part of another', other: '# parties as parts of others' }),
  noSource: 'no source named',
  inForceOf: (n, total) => `${count(n)} of ${total} in force`,
  empty: 'This case names no parties.',
  noRelationships: 'The case does not say how they stand to each other.',
  placing: (parties) => `Placing ${parties}…`,

  isPartOf: 'is part of',
  noVerb: 'is linked with',
  notIdentified: 'not identified',
  sides: {
    first: 'Plaintiffs',
    second: 'Defendants',
    court: 'Courts',
    third: 'Others',
    background: 'In the background',
  },
  parts: (n) => count(n, { one: '# part', other: '# parts' }),
  group: (side, kind) => (kind === '' ? side : `${side}: ${kind}`),
  fold: (name) => `Fold ${name}`,
  unfold: (name, parts) => `Open ${name}, ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `${from} to ${to}: ${relationships}`,
  standings: {
    'not yet': (moment) => `not yet in force ${on(moment)}`,
    begins: (moment) => `in force ${on(moment)}, when it begins`,
    'in force': (moment) => `in force ${on(moment)}`,
    ends: (moment) => `in force ${on(moment)}, when it ends`,
    'may have begun': (moment) => `may have been in force ${on(moment)}`,
    'may have ended': (moment) => `may have ended by ${moment}`,
    over: (moment) => `no longer in force ${on(moment)}`,
  },
  standingsShort: {
    'not yet': 'not yet',
    begins: 'begins',
    'in force': '',
    ends: 'ends',
    'may have begun': 'may have begun',
    'may have ended': 'may have ended',
    over: 'over',
  },

  term: (range) => `from ${range}`,
  begins: (words) => `begins ${words}`,
  ends: (words) => `ends ${words}`,
  startNotStated: 'start not stated',
  endNotStated: 'end not stated',
  endNotKnown: 'not known',

  moment: 'Moment',
  allOfTheCase: 'All of the case',
  play: 'Play the changes',
  pause: 'Pause',
  changes: {
    begins: (what) => `Begins: ${what}`,
    ends: (what) => `Ends: ${what}`,
    'may have begun': (what) => `May have begun: ${what}`,
    'may have ended': (what) => `May have ended: ${what}`,
  },

  andMore: (n) => count(n, { other: '# more' }),

  kinds: (shown, total) =>
    shown === total
      ? 'Kinds of relationship'
      : `Kinds of relationship (${count(shown)} of ${count(total)} shown)`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'other',
  traces: 'Traces of what is not in force',

  controls: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  showAsTable: 'Show as a table',
  showAsFigure: 'Show as a figure',

  table: 'The same relationships as a table',
  columns: { who: 'Who', what: 'What', to: 'To whom', since: 'Since', until: 'Until', says: 'Who says so' },
  more: (shown, total) => `${count(shown)} of ${total}`,
  showMore: (n) => count(n, { one: 'Show # more', other: 'Show # more' }),
};

/** A single day stands on itself, a stretch of time in itself. */
function on(moment: string): string {
  return / to /.test(moment) ? `from ${moment}` : /\d, \d/.test(moment) ? `on ${moment}` : `in ${moment}`;
}
