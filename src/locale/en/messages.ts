/** English, neutral between its countries. */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';

const count = counting('en');

const BETWEEN = 'between ';

/** Decades and stretches of a year take an article in a sentence. */
function the(date: string): string {
  return /^\d+s|^(first|second|third|fourth) /.test(date) ? `the ${date}` : date;
}

export const en: Messages = {
  lang: 'en',

  tryAgain: 'Try again',
  showAll: 'Show all',
  timelineName: (title, n) =>
    `Timeline${title === undefined ? '' : `: ${title}`}, ${count(n, { one: '# event', other: '# events' })}`,
  eventName: (title, date) => `${date}: ${title}`,
  events: (n) => count(n, { one: '# event', other: '# events' }),
  moreEvents: (n) => count(n, { one: '# more event', other: '# more events' }),
  otherLane: 'Others',
  today: 'Today',
  folded: (length) => `${length} later`,

  loading: 'Loading the case…',
  empty: 'This case has no events.',
  failed: 'The case could not be loaded.',
  failures: {
    network: 'The file could not be reached. The network may be down.',
    'web page': 'A web page came instead of a case file.',
    'too large': 'The file is too large.',
    'timed out': 'The server took too long to answer.',
    'not a case': 'The file is not a case file.',
    'not found': 'The file was not found.',
  },
  serverError: (status) => `The server answered with an error (${status}).`,

  eventKinds: {
    background: 'background',
    deadline: 'deadline',
    decision: 'decision',
    demand: 'demand',
    filing: 'filing',
    hearing: 'hearing',
    order: 'order',
    post: 'post',
    statement: 'statement',
  },

  sources: 'Sources',
  accountsDiffer: 'Accounts differ',
  through: (source) => `through ${source}`,
  publisherNotStated: 'publisher not stated',
  publisherAndDateNotStated: 'publisher and date not stated',
  sourceDateNotStated: 'date not stated',
  quote: (text) => `“${text}”`,
  comma: ', ',
  semicolon: '; ',

  eras: { before: 'BCE', since: 'CE' },
  dayPeriods: { am: 'a.m.', pm: 'p.m.' },
  joints: {
    to: (first, second) => `${first} to ${second}`,
    between: (first, second) => `${BETWEEN}${first} and ${second}`,
    or: (first, second) => `${first} or ${second}`,
    and: (first, second) => `${first} and ${second}`,
  },
  dateAndTime: (date, time) => `${date}, ${time}`,
  endOfDay: 'midnight at the end of the day',
  decade: (firstYear) => `${firstYear}s`,
  inYears: (date, years) => `${date}, ${years}`,
  yearNotStated: 'year not stated',
  dayOfUnknownMonth: (day, year) => `${year}, day ${day}, month not stated`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  stretches: [
    'first quarter',
    'second quarter',
    'third quarter',
    'fourth quarter',
    'first four months',
    'second four months',
    'third four months',
    'first half',
    'second half',
  ],
  seasonOf: (season, year) => `${season} ${year}`,
  stretchOf: (stretch, year) => (year === undefined ? stretch : `${stretch} of ${year}`),
  inHemisphere: (season, isNorthern) => `${season} (${isNorthern ? 'Northern' : 'Southern'} Hemisphere)`,
  about: (date) =>
    date.startsWith(BETWEEN) ? `${BETWEEN}about ${date.slice(BETWEEN.length)}` : `about ${the(date)}`,
  uncertain: (date) => `${date} (uncertain)`,
  uncertainShort: (date) => `${date}?`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['uncertain'] : []), ...(isApproximate ? ['approximate'] : [])];
    return `${date} (${part} ${doubts.join(' and ')})`;
  },
  since: (date) => `since ${the(date)}`,
  until: (date) => `until ${the(date)}`,
  endNotKnown: (date) => `from ${the(date)}; end not known`,
  startNotKnown: (date) => `until ${the(date)}; start not known`,
  orAfter: (date, isDay) => `${isDay ? 'on' : 'in'} or after ${the(date)}`,
  orBefore: (date, isDay) => `${isDay ? 'on' : 'in'} or before ${the(date)}`,
  oneOfMany: (n, first, last) => `one of ${count(n)} dates from ${first} to ${last}`,
  allOfMany: (n, first, last) => `${count(n)} dates from ${first} to ${last}`,
  dateNotStated: 'Date not stated',
  earlierNotStated: 'Earlier, date not stated',
  laterNotStated: 'Later, date not stated',
  undatedAfter: (date) => `Undated; after ${date}`,
  undatedBy: (date) => `Undated; by ${date}`,
  sameTimeAs: (event, date) =>
    `at the time of ${event}${date === undefined ? '; date not stated' : `, ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`after ${after}`]),
      ...(by === undefined ? [] : [`by ${by}`]),
    ];
    return `${ties.join(', ')}; date not stated`;
  },
  lessThan: (length) => `less than ${length}`,
  lengthNotKnown: 'length not known',

  findingShort: {
    'deadline before its order': 'Passed before it was set',
    'response before its cause': 'Dated before what it responds to',
    'act before existence': 'Dated before the party existed',
    'reported before it happened': 'Reported before its date',
    'no source': 'No source given',
  },
};
