/** The words at the foot of a figure in English. */
import { counting } from './counting.js';
import type { FootWords } from './foot-words.js';

const count = counting('en');

export const enFoot: FootWords = {
  lang: 'en',

  legend: 'What the marks mean',
  markKinds: {
    point: 'A moment, and a line over what its date may mean',
    span: 'From one date to another',
    'open-span': 'An end is open or not known',
    deadline: 'A deadline',
    uncertain: 'An uncertain date, and all that it may mean',
    approximate: 'About this date',
    undated: 'No date, but a place in the order of events',
    conflict: 'Different dates, each by another source',
  },
  legendExtras: {
    ties: 'Back in time: a deadline that had passed when it was set',
    folds: 'A long silence, folded',
    eras: 'A stretch of time with a name of its own',
    crowds: 'A number of events, which opens',
  },

  findings: (n) => count(n, { other: 'Points to check (#)' }),

  corrections: (n) => count(n, { other: 'Corrections (#)' }),
  was: 'Was',
  now: 'Now',
  fields: {
    when: 'date',
    published: 'date',
    title: 'title',
    name: 'name',
    text: 'text',
    kind: 'kind',
    parties: 'parties',
    place: 'place',
  },

  moreEntries: (n) => count(n, { one: '# more is not listed here.', other: '# more are not listed here.' }),
};
