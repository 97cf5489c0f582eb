/** German. A day in a sentence takes its article: „seit dem 6. April 2017“, „seit April 2017“. */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';

const count = counting('de');

/** „6.“, „6. April 2017“. */
function isDay(date: string): boolean {
  return /^\d{1,2}\.( |$)/.test(date);
}

/** In the dative: „dem 6. April 2017“, „den 2010er-Jahren“, „dem Sommer 2017“, „dem ersten Quartal 2017“, „April 2017“. */
function dem(date: string): string {
  if (/^\d+er-Jahre/.test(date)) return `den ${date.replace('er-Jahre', 'er-Jahren')}`;
  if (/^(erst|zweit|dritt|viert)es/.test(date)) return `dem ${date.replace(/es/, 'en')}`;
  return isDay(date) || /^(Frühling|Sommer|Herbst|Winter)/.test(date) ? `dem ${date}` : date;
}

/** „bis zum 6. April 2017“, „bis zu den 2010er-Jahren“, „bis April 2017“. */
function until(date: string): string {
  const named = dem(date);
  if (named.startsWith('dem ')) return `bis zum ${named.slice(4)}`;
  return named.startsWith('den ') ? `bis zu ${named}` : `bis ${named}`;
}

/** „am 6. April 2017“, „im April 2017“, „2017“. */
function at(date: string, isDayOrFiner: boolean): string {
  if (isDayOrFiner) return `am ${date}`;
  return /^\d/.test(date) ? date : `im ${dem(date).replace(/^dem /, '')}`;
}

const BETWEEN = 'zwischen ';

export const messages: Messages = {
  lang: 'de',

  tryAgain: 'Erneut versuchen',
  showAll: 'Alles zeigen',
  timelineName: (title, events) => {
    const size = count(events, { one: '# Ereignis', other: '# Ereignisse' });
    return title === undefined ? `Zeitleiste, ${size}` : `Zeitleiste: ${title}, ${size}`;
  },
  eventName: (title, date) => `${date}: ${title}`,
  events: (n) => count(n, { one: '# Ereignis', other: '# Ereignisse' }),
  moreEvents: (n) => count(n, { one: '# weiteres Ereignis', other: '# weitere Ereignisse' }),
  otherLane: 'Übrige',
  today: 'Heute',
  folded: (length) => `Dazwischen: ${length}`,

  loading: 'Der Fall wird geladen …',
  empty: 'Dieser Fall enthält keine Ereignisse.',
  failed: 'Der Fall konnte nicht geladen werden.',
  failures: {
    network: 'Die Datei ist nicht erreichbar. Vielleicht ist die Verbindung unterbrochen.',
    'web page': 'Statt der Falldatei kam eine Webseite.',
    'too large': 'Die Datei ist zu groß.',
    'timed out': 'Der Server hat zu lange nicht geantwortet.',
    'not a case': 'Die Datei ist keine Falldatei.',
    'not found': 'Die Datei wurde nicht gefunden.',
  },
  serverError: (status) => `Der Server hat mit einem Fehler geantwortet (${status}).`,

  eventKinds: {
    background: 'Hintergrund',
    deadline: 'Frist',
    decision: 'Entscheidung',
    demand: 'Aufforderung',
    filing: 'Schriftsatz',
    hearing: 'Verhandlung',
    order: 'Anordnung',
    post: 'Beitrag',
    statement: 'Stellungnahme',
  },

  sources: 'Quellen',
  accountsDiffer: 'Darstellungen weichen voneinander ab',
  through: (source) => `nach ${source}`,
  publisherNotStated: 'Herausgeber nicht angegeben',
  publisherAndDateNotStated: 'Herausgeber und Datum nicht angegeben',
  sourceDateNotStated: 'Datum nicht angegeben',
  quote: (text) => `„${text}“`,
  comma: ', ',
  semicolon: '; ',

  eras: undefined,
  dayPeriods: undefined,
  joints: {
    to: (first, second) => `${first} bis ${second}`,
    between: (first, second) => `${BETWEEN}${dem(first)} und ${dem(second)}`,
    or: (first, second) => `${first} oder ${second}`,
    and: (first, second) => `${first} und ${second}`,
  },
  dateAndTime: (date, time) => `${date}, ${time}`,
  endOfDay: 'Mitternacht am Ende des Tages',
  decade: (firstYear) => `${firstYear}er-Jahre`,
  inYears: (date, years) => `${date}, ${years}`,
  yearNotStated: 'Jahr nicht angegeben',
  dayOfUnknownMonth: (day, year) => `${year}, ${day}. Tag eines Monats, Monat nicht angegeben`,
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  stretches: [
    'erstes Quartal',
    'zweites Quartal',
    'drittes Quartal',
    'viertes Quartal',
    'erstes Jahresdrittel',
    'zweites Jahresdrittel',
    'drittes Jahresdrittel',
    'erstes Halbjahr',
    'zweites Halbjahr',
  ],
  seasonOf: (season, year) => `${season} ${year}`,
  stretchOf: (stretch, year) => (year === undefined ? stretch : `${stretch} ${year}`),
  inHemisphere: (season, isNorthern) => `${season} (${isNorthern ? 'Nordhalbkugel' : 'Südhalbkugel'})`,
  about: (date) =>
    date.startsWith(BETWEEN) ? `${BETWEEN}etwa ${date.slice(BETWEEN.length)}` : `etwa ${date}`,
  uncertain: (date) => `${date} (unsicher)`,
  uncertainShort: (date) => `${date}?`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['unsicher'] : []), ...(isApproximate ? ['ungefähr'] : [])];
    const names = { year: 'Jahr', month: 'Monat', day: 'Tag' };
    return `${date} (${names[part]} ${doubts.join(' und ')})`;
  },
  since: (date) => `seit ${dem(date)}`,
  until,
  endNotKnown: (date) => `ab ${dem(date)}; Ende nicht bekannt`,
  startNotKnown: (date) => `${until(date)}; Anfang nicht bekannt`,
  orAfter: (date, isDayOrFiner) => `${at(date, isDayOrFiner)} oder später`,
  orBefore: (date, isDayOrFiner) => `${at(date, isDayOrFiner)} oder früher`,
  oneOfMany: (n, first, last) => `eines von ${count(n)} Daten, von ${first} bis ${last}`,
  allOfMany: (n, first, last) => `${count(n)} Daten, von ${first} bis ${last}`,
  dateNotStated: 'Datum nicht angegeben',
  earlierNotStated: 'Früher, Datum nicht angegeben',
  laterNotStated: 'Später, Datum nicht angegeben',
  undatedAfter: (date) => `Ohne Datum; nach ${dem(date)}`,
  undatedBy: (date) => `Ohne Datum; spätestens: ${date}`,
  sameTimeAs: (event, date) =>
    `zur Zeit von ${event}${date === undefined ? '; Datum nicht angegeben' : `, ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`nach ${after}`]),
      ...(by === undefined ? [] : [`spätestens bei ${by}`]),
    ];
    return `${ties.join(', ')}; Datum nicht angegeben`;
  },
  lessThan: (length) => `weniger als ${length}`,
  lengthNotKnown: 'Dauer nicht bekannt',

  findingShort: {
    'deadline before its order': 'Abgelaufen, bevor sie gesetzt wurde',
    'response before its cause': 'Datiert vor dem, worauf es sich bezieht',
    'act before existence': 'Datiert vor Bestehen der Partei',
    'reported before it happened': 'Vor seinem Datum berichtet',
    'no source': 'Keine Quelle angegeben',
  },
};
