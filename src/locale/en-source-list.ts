/** The words of the list of sources in English. */
import { counting } from './counting.js';
import type { SourceListWords } from './source-list-words.js';

const count = counting('en');
const number = (n: number): string => count(n, { other: '#' });

export const enSourceList: SourceListWords = {
  lang: 'en',
  noSources: 'This case records no sources.',
  kinds: {
    article: 'Article',
    broadcast: 'Broadcast',
    document: 'Document',
    filing: 'Court filing',
    interview: 'Interview',
    order: 'Court order',
    post: 'Post',
    statement: 'Statement',
  },
  addressNotStated: 'address not stated',

  reports: (things) => `Cited for ${things}`,
  reportsNothing: 'Nothing in this case cites it.',
  counts: {
    events: (n) => count(n, { one: '# event', other: '# events' }),
    parties: (n) => count(n, { one: '# party', other: '# parties' }),
    relationships: (n) => count(n, { one: '# relationship', other: '# relationships' }),
    claims: (n) => count(n, { one: '# claim or argument', other: '# claims and arguments' }),
    sources: (n) => count(n, { one: '# other source', other: '# other sources' }),
    others: (n) => count(n, { one: '# other entry', other: '# other entries' }),
  },
  headings: {
    events: 'Events',
    parties: 'Parties',
    relationships: 'Relationships',
    claims: 'Claims and arguments',
    sources: 'Other sources',
  },
  knownThrough: 'Known only through',
  leadsTo: 'Through it are known',
  leadsToSome: (n) =>
    count(n, { one: '# source is known through it', other: '# sources are known through it' }),
  cited: 'Cited by what is open',

  page: (first, last, total) => `${number(first)} to ${number(last)} of ${number(total)}`,
  earlier: (n) => count(n, { one: 'The one before', other: 'The # before' }),
  further: (n) => count(n, { one: 'The one after', other: 'The # after' }),

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
