/** English, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { enDetail } from './detail.js';

const count = counting('en');

const AFFECTS = {
  answers: 'answers',
  follows: 'follows',
  'sets deadline': 'bears on',
  withdraws: 'withdraws',
};

export const enLater: LaterWords = {
  figureName: 'Interactive figure; the same events follow as a list',
  sameEvents: 'The same events, with texts and sources',
  keyboardHelp:
    'Arrow keys move between events, Home and End to the first and last. Enter opens one, Escape closes it. Plus and minus zoom.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  showAsList: 'Show as a list',
  showAsFigure: 'Show as a figure',
  controls: 'View',
  close: 'Close',
  tools: 'Search, filter and compare',
  underWay: (n) => count(n, { one: '# under way', other: '# under way' }),
  overview: 'All of the case',
  windowInView: 'What is in view',
  windowStart: 'Start of what is in view',
  windowEnd: 'End of what is in view',
  someEvents: (shown, total) => `${count(shown)} of ${count(total, { one: '# event', other: '# events' })}`,
  hitsFor: (n, query) => count(n, { one: '# hit for ', other: '# hits for ' }) + query,
  asToldBy: (source) => `as told by ${source}`,
  asToldByBoth: (source, other) => `as told by ${source} beside ${other}`,
  asReportedBy: (date) => `as reported by ${date}`,
  removeFilter: (value) => `Remove filter: ${value}`,
  showEverything: 'Show everything',
  onlyIn: (source) => `Only in ${source}`,
  toldDifferently: 'Told differently',
  ...enDetail,
  mediaKinds: {
    audio: 'Sound',
    document: 'Document',
    image: 'Image',
    map: 'Map',
    post: 'Post',
    video: 'Video',
  },
  media: 'Media',
  mediaFrom: (kind, host) => `${kind} from ${host}`,
  loadTells: (host) => `Loading it tells ${host} that you are reading this.`,
  load: 'Load it',
  open: 'Open it there',
  undescribed: 'Image without a description',

  forEditors: 'What to mend in the file',
  unread: (n) =>
    count(n, {
      one: '# part of this file could not be read.',
      other: '# parts of this file could not be read.',
    }),
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
    bearings: 'From an event to one that it bears on',
    links: 'The event belongs to this lane, too',
    folds: 'A long silence, folded',
    eras: 'A stretch of time with a name of its own',
    gaps: 'A gap, and what is said of it',
    today: 'Today: the case goes on',
    crowds: 'A number of events, which opens',
    hits: 'Found by the search',
    loose: 'Somewhere in this stretch: no more is known',
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

  counted: 'Events that the picture only counts',
  moreEntries: (n) => count(n, { one: '# more is not listed here.', other: '# more are not listed here.' }),

  deadlineBeforeOrder: (deadline, order) =>
    `The deadline (${deadline.date}) passed before ${order.name} (${order.date}), which set it.`,
  responseBeforeCause: (response, cause, as) =>
    `${response.name} (${response.date}) is dated before ${cause.name} (${cause.date}), which it ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `${act.name} (${act.date}) is dated before ${party.name} existed (${party.date}).`,
  reportedBefore: (event, source) =>
    `${source.name}, published ${source.date}, reports ${event.name} before its date (${event.date}).`,
  noSource: (event) => `No source is given for ${event}.`,
};
