/** The words of the list of sources in English. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { enPages } from './pages.js';

const count = counting('en');

export const enSourceList: SourceListWords = {
  ...enPages,
  noSources: 'This case records no sources.',
  addressNotStated: 'address not stated',

  reports: (things) => `Cited for ${things}`,
  counts: {
    events: (n) => count(n, { one: '# event', other: '# events' }),
    parties: (n) => count(n, { one: '# party', other: '# parties' }),
    relationships: (n) => count(n, { one: '# relationship', other: '# relationships' }),
    claims: (n) => count(n, { one: '# claim or argument', other: '# claims and arguments' }),
    sources: (n) => count(n, { one: '# other source', other: '# other sources' }),
    others: (n) => count(n, { one: '# other entry', other: '# other entries' }),
  },
  otherSources: 'Other sources',
  leadsToSome: (n) =>
    count(n, { one: '# source is known through it', other: '# sources are known through it' }),
  cited: 'Cited by what is open',

  compare: 'Two tellings side by side',
  toldBy: 'As told by',
  beside: 'beside',
  choose: 'Choose a source',
  howToCompare:
    'Choose two sources to see which events both tell, which only one tells, and what they tell differently.',
  nothingTold: 'Neither of the two tells of any event that is shown.',
  standings: {
    both: (n) => count(n, { one: '# event told alike', other: '# events told alike' }),
    differ: (n) => count(n, { other: '# told differently' }),
    'first only': (n, source) => count(n, { other: '# only in ' }) + source,
    'second only': (n, source) => count(n, { other: '# only in ' }) + source,
  },
  event: 'Event',
  tells: 'Tells of it',
  silent: 'Does not tell of it',
};
