/** Russian, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { ruDetail } from './detail.js';

const count = counting('ru');

const AFFECTS = {
  answers: 'на которое отвечает',
  follows: 'за которым следует',
  'sets deadline': 'к которому относится',
  withdraws: 'которое отзывает',
};

export const ruLater: LaterWords = {
  figureName: 'Интерактивная схема; те же события далее списком',
  sameEvents: 'Те же события с текстами и источниками',
  keyboardHelp:
    'Стрелки переводят от события к событию, Home и End — к первому и последнему. Enter открывает событие, Escape закрывает. Плюс и минус приближают и отдаляют.',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  showAll: 'Показать всё',
  showAsList: 'Показать списком',
  showAsFigure: 'Показать схемой',
  controls: 'Вид',
  close: 'Закрыть',
  tools: 'Поиск, фильтры и сравнение',
  underWay: (n) => count(n, { other: 'продолжается: #' }),
  overview: 'Всё дело',
  windowInView: 'Видимый отрезок',
  windowStart: 'Начало видимого отрезка',
  windowEnd: 'Конец видимого отрезка',
  someEvents: (shown, total) =>
    `${count(shown)} из ${count(total, { one: '# события', other: '# событий' })}`,
  hitsFor: (n, query) =>
    count(n, {
      one: '# совпадение по запросу ',
      few: '# совпадения по запросу ',
      many: '# совпадений по запросу ',
      other: '# совпадения по запросу ',
    }) + query,
  asToldBy: (source) => `по сведениям источника ${source}`,
  asToldByBoth: (source, other) => `по сведениям источника ${source} рядом с ${other}`,
  asReportedBy: (date) => `по сообщениям на это время: ${date}`,
  removeFilter: (value) => `Убрать фильтр: ${value}`,
  showEverything: 'Снова показать всё',
  onlyIn: (source) => `Только в источнике ${source}`,
  toldDifferently: 'Рассказано по-разному',
  ...ruDetail,
  mediaKinds: {
    audio: 'Звукозапись',
    document: 'Документ',
    image: 'Изображение',
    map: 'Карта',
    post: 'Публикация',
    video: 'Видео',
  },
  media: 'Медиа',
  mediaFrom: (kind, host) => `${kind}: ${host}`,
  loadTells: (host) => `При загрузке сайт ${host} узнает, что вы это читаете.`,
  load: 'Загрузить',
  open: 'Открыть на том сайте',
  undescribed: 'Изображение без описания',

  forEditors: 'Что исправить в файле',
  unread: (n) =>
    count(n, {
      one: 'Не удалось прочитать # часть этого файла.',
      few: 'Не удалось прочитать # части этого файла.',
      many: 'Не удалось прочитать # частей этого файла.',
      other: 'Не удалось прочитать # части этого файла.',
    }),
  legend: 'Что означают знаки',
  markKinds: {
    point: 'Момент и черта над всем, что может означать его дата',
    span: 'От одной даты до другой',
    'open-span': 'Один из концов открыт или неизвестен',
    deadline: 'Срок',
    uncertain: 'Дата под вопросом и всё, что она может означать',
    approximate: 'Примерно эта дата',
    undated: 'Даты нет, но известно место в порядке событий',
    conflict: 'Разные даты, каждая из своего источника',
  },
  legendExtras: {
    ties: 'Назад во времени: срок, истёкший ещё до его установления',
    bearings: 'От события к тому, к которому оно относится',
    links: 'Событие относится и к этой строке',
    folds: 'Долгая пауза, свёрнута',
    eras: 'Отрезок времени с собственным названием',
    gaps: 'Пробел и то, что о нём сказано',
    today: 'Сегодня: дело продолжается',
    crowds: 'Число событий, которое раскрывается',
    hits: 'Найдено поиском',
    loose: 'Где-то в этом промежутке; точнее неизвестно',
  },

  findings: (n) => count(n, { other: 'Что стоит проверить (#)' }),

  corrections: (n) => count(n, { other: 'Исправления (#)' }),
  was: 'Было',
  now: 'Стало',
  fields: {
    when: 'дата',
    published: 'дата',
    title: 'заголовок',
    name: 'имя',
    text: 'текст',
    kind: 'вид',
    parties: 'стороны',
    place: 'место',
  },

  counted: 'События, которые на рисунке только сосчитаны',
  moreEntries: (n) => count(n, { other: 'Не перечислено здесь: #.' }),

  deadlineBeforeOrder: (deadline, order) =>
    `Срок (${deadline.date}) истёк раньше события ${order.name} (${order.date}), которым он был установлен.`,
  responseBeforeCause: (response, cause, as) =>
    `Событие ${response.name} (${response.date}) по дате раньше события ${cause.name} (${cause.date}), ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `Событие ${act.name} (${act.date}) по дате раньше, чем появилась сторона: ${party.name} (${party.date}).`,
  reportedBefore: (event, source) =>
    `Источник ${source.name} (публикация: ${source.date}) сообщает о событии ${event.name} раньше его даты (${event.date}).`,
  noSource: (event) => `Для ${event} не указан источник.`,
};
