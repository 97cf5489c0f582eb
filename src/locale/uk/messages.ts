/** Ukrainian. */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';
import { accusative, genitive } from './cases.js';

const count = counting('uk');

/** Years by themselves are bare numbers; in a sentence they have their word. */
function ofYear(year: string): string {
  return /^\d+$/.test(year) ? `${year} р.` : year;
}

const events = (n: number): string =>
  count(n, { one: '# подія', few: '# події', many: '# подій', other: '# події' });

export const messages: Messages = {
  lang: 'uk',

  tryAgain: 'Спробувати ще раз',
  showAll: 'Показати все',
  timelineName: (title, n) =>
    title === undefined ? `Хронологія, ${events(n)}` : `Хронологія: ${title}, ${events(n)}`,
  eventName: (title, date) => `${date}: ${title}`,
  events,
  moreEvents: (n) =>
    count(n, { one: 'ще # подія', few: 'ще # події', many: 'ще # подій', other: 'ще # події' }),
  otherLane: 'Інше',
  today: 'Сьогодні',
  folded: (length) => `Минуло: ${length}`,

  loading: 'Справа завантажується…',
  empty: 'У цій справі немає подій.',
  failed: 'Не вдалося завантажити справу.',
  failures: {
    network: 'Файл недоступний. Можливо, немає зв’язку з мережею.',
    'web page': 'Замість файлу справи надійшла вебсторінка.',
    'too large': 'Файл завеликий.',
    'timed out': 'Сервер надто довго не відповідав.',
    'not a case': 'Це не файл справи.',
    'not found': 'Файл не знайдено.',
  },
  serverError: (status) => `Сервер відповів помилкою (${status}).`,

  eventKinds: {
    background: 'передісторія',
    deadline: 'строк',
    decision: 'рішення',
    demand: 'запит',
    filing: 'процесуальний документ',
    hearing: 'засідання',
    order: 'припис',
    post: 'допис',
    statement: 'заява',
  },

  sources: 'Джерела',
  accountsDiffer: 'Відомості розходяться',
  through: (source) => `з посиланням на ${source}`,
  publisherNotStated: 'видання не вказано',
  publisherAndDateNotStated: 'видання і дату не вказано',
  sourceDateNotStated: 'дату не вказано',
  quote: (text) => `«${text}»`,
  comma: ', ',
  semicolon: '; ',

  eras: undefined,
  dayPeriods: undefined,
  joints: {
    to: (first, second) => `з ${genitive(first)} по ${accusative(second)}`,
    between: (first, second) => `у період з ${genitive(first)} по ${accusative(second)}`,
    or: (first, second) => `${first} або ${second}`,
    and: (first, second) => `${first} і ${second}`,
  },
  dateAndTime: (date, time) => `${date}, ${time}`,
  endOfDay: 'північ наприкінці дня',
  decade: (firstYear) => `${firstYear}-ті роки`,
  inYears: (date, years) => `${date}, ${years}`,
  yearNotStated: 'рік не вказано',
  dayOfUnknownMonth: (day, year) => `${year}, ${day}-те число, місяць не вказано`,
  seasons: ['весна', 'літо', 'осінь', 'зима'],
  stretches: [
    'перший квартал',
    'другий квартал',
    'третій квартал',
    'четвертий квартал',
    'перша третина',
    'друга третина',
    'третя третина',
    'перше півріччя',
    'друге півріччя',
  ],
  seasonOf: (season, year) => `${season} ${ofYear(year)}`,
  stretchOf: (stretch, year) => (year === undefined ? stretch : `${stretch} ${ofYear(year)}`),
  inHemisphere: (season, isNorthern) => `${season} (${isNorthern ? 'Північна' : 'Південна'} півкуля)`,
  about: (date) => `приблизно ${date}`,
  uncertain: (date) => `${date} (під питанням)`,
  uncertainShort: (date) => `${date}?`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['під питанням'] : []), ...(isApproximate ? ['приблизно'] : [])];
    const names = { year: 'рік', month: 'місяць', day: 'день' };
    return `${date} (${names[part]}: ${doubts.join(' і ')})`;
  },
  since: (date) => `з ${genitive(date)}`,
  until: (date) => `по ${accusative(date)}`,
  endNotKnown: (date) => `з ${genitive(date)}; кінець невідомий`,
  startNotKnown: (date) => `по ${accusative(date)}; початок невідомий`,
  orAfter: (date) => `${date} або пізніше`,
  orBefore: (date) => `${date} або раніше`,
  oneOfMany: (n, first, last) =>
    `${count(n, { one: 'одна з # дати', other: 'одна з # дат' })}, з ${genitive(first)} по ${accusative(last)}`,
  allOfMany: (n, first, last) =>
    `${count(n, { one: '# дата', few: '# дати', many: '# дат', other: '# дати' })}, з ${genitive(first)} по ${accusative(last)}`,
  dateNotStated: 'Дату не вказано',
  earlierNotStated: 'Раніше, дату не вказано',
  laterNotStated: 'Пізніше, дату не вказано',
  undatedAfter: (date) => `Без дати; після ${genitive(date)}`,
  undatedBy: (date) => `Без дати; не пізніше ${genitive(date)}`,
  sameTimeAs: (event, date) =>
    `одночасно з подією ${event}${date === undefined ? '; дату не вказано' : `, ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`після події ${after}`]),
      ...(by === undefined ? [] : [`не пізніше події ${by}`]),
    ];
    return `${ties.join(', ')}; дату не вказано`;
  },
  lessThan: (length) => `менше ніж ${length}`,
  lengthNotKnown: 'тривалість невідома',

  findingShort: {
    'deadline before its order': 'Строк сплив до його встановлення',
    'response before its cause': 'За датою раніше того, на що відповідає',
    'act before existence': 'За датою раніше появи сторони',
    'reported before it happened': 'Повідомлено раніше дати події',
    'no source': 'Джерело не вказано',
  },
};
