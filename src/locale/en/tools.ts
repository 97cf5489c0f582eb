/** The words of the reader's tools in English. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('en');

export const enTools: ToolWords = {
  tools: 'Search and filters',

  search: 'Search',
  hits: (n) => (n === 0 ? 'No hits' : count(n, { one: '# hit', other: '# hits' })),
  hitAt: (hit, n) => `${count(hit)} of ${count(n)}`,
  previousHit: 'Previous hit',
  nextHit: 'Next hit',

  filters: 'Show only',
  facets: { party: 'Parties', kind: 'Kinds', source: 'Sources', status: 'Status' },
  ticked: (n) => count(n, { other: '# chosen' }),
  showAllValues: (n) => count(n, { other: 'Show all #' }),
  moreValues: (n) => count(n, { one: '# more is not listed here.', other: '# more are not listed here.' }),

  lanes: 'Lanes',
  laneKinds: { none: 'None', party: 'Parties', kind: 'Kinds', source: 'Sources' },
  scale: 'Time',
  scaleKinds: { folded: 'Silences folded', time: 'In proportion', equal: 'A step for each event' },

  toldBy: 'As told by',
  everySource: 'All sources',
  beside: 'beside',
  noOther: 'no other',
  toldByOne: 'Only events that this source reports are shown.',
  toldByTwo: 'Events that only one of the two reports are marked.',

  reportedBy: 'As reported by',
  anyDate: 'any date',
  undatedSources: (n) =>
    count(n, {
      one: '# source whose date is not known is left out.',
      other: '# sources whose date is not known are left out.',
    }),

  saveAs: 'Save as',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'Calendar' },
  copy: 'Copy',
  copies: { link: 'Link', citation: 'Citation' },
  outcomes: {
    'link copied': 'The link has been copied.',
    'citation copied': 'The citation has been copied.',
    'not copied': 'It could not be copied.',
    'not saved': 'It could not be saved.',
  },
};
