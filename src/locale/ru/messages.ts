/** Russian. */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';
import { accusative, genitive } from './cases.js';

const count = counting('ru');

/** Years by themselves are bare numbers; in a sentence they have their word. */
function ofYear(year: string): string {
  return /^\d+$/.test(year) ? `${year} г.` : year;
}

const events = (n: number): string =>
  count(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' });

export const messages: Messages = {
  lang: 'ru',

  tryAgain: 'Повторить',
  showAll: 'Показать всё',
  timelineName: (title, n) =>
    title === undefined ? `Хронология, ${events(n)}` : `Хронология: ${title}, ${events(n)}`,
  eventName: (title, date) => `${date}: ${title}`,
  events,
  moreEvents: (n) =>
    count(n, {
      one: 'ещё # событие',
      few: 'ещё # события',
      many: 'ещё # событий',
      other: 'ещё # события',
    }),
  otherLane: 'Прочее',
  today: 'Сегодня',
  folded: (length) => `Прошло: ${length}`,

  loading: 'Дело загружается…',
  empty: 'В этом деле нет событий.',
  failed: 'Не удалось загрузить дело.',
  failures: {
    network: 'Файл недоступен. Возможно, нет связи с сетью.',
    'web page': 'Вместо файла дела пришла веб-страница.',
    'too large': 'Файл слишком большой.',
    'timed out': 'Сервер слишком долго не отвечал.',
    'not a case': 'Это не файл дела.',
    'not found': 'Файл не найден.',
  },
  serverError: (status) => `Сервер ответил ошибкой (${status}).`,

  eventKinds: {
    background: 'предыстория',
    deadline: 'срок',
    decision: 'решение',
    demand: 'запрос',
    filing: 'процессуальный документ',
    hearing: 'заседание',
    order: 'предписание',
    post: 'публикация',
    statement: 'заявление',
  },

  sources: 'Источники',
  accountsDiffer: 'Сведения расходятся',
  through: (source) => `со ссылкой на ${source}`,
  publisherNotStated: 'издание не указано',
  publisherAndDateNotStated: 'издание и дата не указаны',
  sourceDateNotStated: 'дата не указана',
  quote: (text) => `«${text}»`,
  comma: ', ',
  semicolon: '; ',

  eras: undefined,
  dayPeriods: undefined,
  joints: {
    to: (first, second) => `с ${genitive(first)} по ${accusative(second)}`,
    between: (first, second) => `в период с ${genitive(first)} по ${accusative(second)}`,
    or: (first, second) => `${first} или ${second}`,
    and: (first, second) => `${first} и ${second}`,
  },
  dateAndTime: (date, time) => `${date}, ${time}`,
  endOfDay: 'полночь в конце дня',
  decade: (firstYear) => `${firstYear}-е годы`,
  inYears: (date, years) => `${date}, ${years}`,
  yearNotStated: 'год не указан',
  dayOfUnknownMonth: (day, year) => `${year}, ${day}-е число, месяц не указан`,
  seasons: ['весна', 'лето', 'осень', 'зима'],
  stretches: [
    'первый квартал',
    'второй квартал',
    'третий квартал',
    'четвёртый квартал',
    'первая треть',
    'вторая треть',
    'третья треть',
    'первое полугодие',
    'второе полугодие',
  ],
  seasonOf: (season, year) => `${season} ${ofYear(year)}`,
  stretchOf: (stretch, year) => (year === undefined ? stretch : `${stretch} ${ofYear(year)}`),
  inHemisphere: (season, isNorthern) => `${season} (${isNorthern ? 'Северное' : 'Южное'} полушарие)`,
  about: (date) => `примерно ${date}`,
  uncertain: (date) => `${date} (под вопросом)`,
  uncertainShort: (date) => `${date}?`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['под вопросом'] : []), ...(isApproximate ? ['приблизительно'] : [])];
    const names = { year: 'год', month: 'месяц', day: 'день' };
    return `${date} (${names[part]}: ${doubts.join(' и ')})`;
  },
  since: (date) => `с ${genitive(date)}`,
  until: (date) => `по ${accusative(date)}`,
  endNotKnown: (date) => `с ${genitive(date)}; конец неизвестен`,
  startNotKnown: (date) => `по ${accusative(date)}; начало неизвестно`,
  orAfter: (date) => `${date} или позже`,
  orBefore: (date) => `${date} или раньше`,
  oneOfMany: (n, first, last) =>
    `${count(n, { one: 'одна из # даты', other: 'одна из # дат' })}, с ${genitive(first)} по ${accusative(last)}`,
  allOfMany: (n, first, last) =>
    `${count(n, { one: '# дата', few: '# даты', many: '# дат', other: '# даты' })}, с ${genitive(first)} по ${accusative(last)}`,
  dateNotStated: 'Дата не указана',
  earlierNotStated: 'Раньше, дата не указана',
  laterNotStated: 'Позже, дата не указана',
  undatedAfter: (date) => `Без даты; после ${genitive(date)}`,
  undatedBy: (date) => `Без даты; не позднее ${genitive(date)}`,
  sameTimeAs: (event, date) =>
    `одновременно с событием ${event}${date === undefined ? '; дата не указана' : `, ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`после события ${after}`]),
      ...(by === undefined ? [] : [`не позднее события ${by}`]),
    ];
    return `${ties.join(', ')}; дата не указана`;
  },
  lessThan: (length) => `меньше чем ${length}`,
  lengthNotKnown: 'длительность неизвестна',

  findingShort: {
    'deadline before its order': 'Срок истёк до его установления',
    'response before its cause': 'По дате раньше того, на что отвечает',
    'act before existence': 'По дате раньше появления стороны',
    'reported before it happened': 'Сообщено раньше даты события',
    'no source': 'Источник не указан',
  },
};
