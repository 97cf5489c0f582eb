/** Ukrainian, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { ukDetail } from './detail.js';

const count = counting('uk');

const AFFECTS = {
  answers: 'на яку відповідає',
  follows: 'за якою слідує',
  'sets deadline': 'якої стосується',
  withdraws: 'яку відкликає',
};

export const ukLater: LaterWords = {
  figureName: 'Інтерактивна схема; ті самі події далі списком',
  sameEvents: 'Ті самі події з текстами та джерелами',
  keyboardHelp:
    'Стрілки переводять від події до події, Home і End — до першої й останньої. Enter відкриває подію, Escape закриває. Плюс і мінус наближають і віддаляють.',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  showAll: 'Показати все',
  showAsList: 'Показати списком',
  showAsFigure: 'Показати схемою',
  controls: 'Вигляд',
  close: 'Закрити',
  tools: 'Пошук, фільтри та порівняння',
  underWay: (n) => count(n, { other: 'триває: #' }),
  overview: 'Уся справа',
  windowInView: 'Видимий відрізок',
  windowStart: 'Початок видимого відрізка',
  windowEnd: 'Кінець видимого відрізка',
  someEvents: (shown, total) => `${count(shown)} із ${count(total, { one: '# події', other: '# подій' })}`,
  hitsFor: (n, query) =>
    count(n, {
      one: '# збіг за запитом ',
      few: '# збіги за запитом ',
      many: '# збігів за запитом ',
      other: '# збігу за запитом ',
    }) + query,
  asToldBy: (source) => `за відомостями джерела ${source}`,
  asToldByBoth: (source, other) => `за відомостями джерела ${source} поруч із ${other}`,
  asReportedBy: (date) => `за повідомленнями на цей час: ${date}`,
  removeFilter: (value) => `Прибрати фільтр: ${value}`,
  showEverything: 'Знову показати все',
  onlyIn: (source) => `Лише в джерелі ${source}`,
  toldDifferently: 'Розказано по-різному',
  ...ukDetail,
  mediaKinds: {
    audio: 'Звукозапис',
    document: 'Документ',
    image: 'Зображення',
    map: 'Карта',
    post: 'Допис',
    video: 'Відео',
  },
  media: 'Медіа',
  mediaFrom: (kind, host) => `${kind}: ${host}`,
  loadTells: (host) => `Під час завантаження сайт ${host} дізнається, що ви це читаєте.`,
  load: 'Завантажити',
  open: 'Відкрити на тому сайті',
  undescribed: 'Зображення без опису',

  forEditors: 'Що виправити у файлі',
  unread: (n) =>
    count(n, {
      one: 'Не вдалося прочитати # частину цього файлу.',
      few: 'Не вдалося прочитати # частини цього файлу.',
      many: 'Не вдалося прочитати # частин цього файлу.',
      other: 'Не вдалося прочитати # частини цього файлу.',
    }),
  legend: 'Що означають знаки',
  markKinds: {
    point: 'Момент і риска над усім, що може означати його дата',
    span: 'Від однієї дати до іншої',
    'open-span': 'Один із кінців відкритий або невідомий',
    deadline: 'Строк',
    uncertain: 'Дата під питанням і все, що вона може означати',
    approximate: 'Приблизно ця дата',
    undated: 'Дати немає, але відоме місце в порядку подій',
    conflict: 'Різні дати, кожна зі свого джерела',
  },
  legendExtras: {
    ties: 'Назад у часі: строк, що сплив ще до його встановлення',
    bearings: 'Від події до тієї, якої вона стосується',
    links: 'Подія належить і до цього рядка',
    folds: 'Довга пауза, згорнута',
    eras: 'Відрізок часу з власною назвою',
    gaps: 'Прогалина і те, що про неї сказано',
    today: 'Сьогодні: справа триває',
    crowds: 'Кількість подій, яка розкривається',
    hits: 'Знайдено пошуком',
    loose: 'Десь у цьому проміжку; точніше невідомо',
  },

  findings: (n) => count(n, { other: 'Що варто перевірити (#)' }),

  corrections: (n) => count(n, { other: 'Виправлення (#)' }),
  was: 'Було',
  now: 'Стало',
  fields: {
    when: 'дата',
    published: 'дата',
    title: 'заголовок',
    name: 'ім’я',
    text: 'текст',
    kind: 'вид',
    parties: 'сторони',
    place: 'місце',
  },

  counted: 'Події, які на рисунку лише пораховано',
  moreEntries: (n) => count(n, { other: 'Не перелічено тут: #.' }),

  deadlineBeforeOrder: (deadline, order) =>
    `Строк (${deadline.date}) сплив раніше події ${order.name} (${order.date}), якою його було встановлено.`,
  responseBeforeCause: (response, cause, as) =>
    `Подія ${response.name} (${response.date}) за датою раніше події ${cause.name} (${cause.date}), ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `Подія ${act.name} (${act.date}) за датою раніше, ніж з’явилася сторона: ${party.name} (${party.date}).`,
  reportedBefore: (event, source) =>
    `Джерело ${source.name} (публікація: ${source.date}) повідомляє про подію ${event.name} раніше її дати (${event.date}).`,
  noSource: (event) => `Для ${event} не вказано джерела.`,
};
