/** Russian, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('ru');

/** What is said of a whole, with what is added to it. */
export const ruParties: PartyWords = {
  heading: 'Кто с кем и как связан',
  figureName: (title, parties, relationships) =>
    `Стороны${title === undefined ? '' : `: ${title}`}, ${parties}, ${relationships}`,
  keyboardHelp:
    'Стрелки влево и вправо переводят от стороны к стороне, вниз — к связям стороны, влево и вправо — к следующей из них, ещё раз вниз — к другой стороне, вверх — назад. Home и End ведут к первой и последней стороне. Enter выбирает, Escape отменяет.',
  parties: (n) => count(n, { one: '# сторона', few: '# стороны', many: '# сторон', other: '# стороны' }),
  relationships: (n) => count(n, { one: '# связь', few: '# связи', many: '# связей', other: '# связи' }),
  memberships: (n) =>
    count(n, {
      one: '# сторона в составе другой',
      few: '# стороны в составе других',
      many: '# сторон в составе других',
      other: '# стороны в составе других',
    }),
  noSource: 'источник не указан',
  inForceOf: (n, total) => `действуют: ${count(n)} из ${total}`,
  empty: 'В этом деле не названо ни одной стороны.',
  noRelationships: 'В деле не сказано, как они связаны между собой.',
  placing: (parties) => `Размещаются: ${parties}…`,

  isPartOf: 'входит в состав',
  noVerb: 'имеет связь с',
  notIdentified: 'кто именно, не установлено',
  sides: {
    first: 'Истцы',
    second: 'Ответчики',
    court: 'Суды',
    third: 'Прочие',
    background: 'На заднем плане',
  },
  parts: (n) => count(n, { one: '# часть', few: '# части', many: '# частей', other: '# части' }),
  group: (side, kind) => (kind === '' ? side : `${side}: ${kind}`),
  fold: (name) => `Свернуть: ${name}`,
  unfold: (name, parts) => `Развернуть: ${name}, ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `${from} → ${to}: ${relationships}`,
  standings: {
    'not yet': (moment) => `ещё не действует (${moment})`,
    begins: (moment) => `действует, начинается в это время (${moment})`,
    'in force': (moment) => `действует (${moment})`,
    ends: (moment) => `действует, заканчивается в это время (${moment})`,
    'may have begun': (moment) => `возможно, действует (${moment})`,
    'may have ended': (moment) => `возможно, уже не действует (${moment})`,
    over: (moment) => `больше не действует (${moment})`,
  },
  standingsShort: {
    'not yet': 'ещё нет',
    begins: 'начинается',
    'in force': '',
    ends: 'заканчивается',
    'may have begun': 'возможно, началось',
    'may have ended': 'возможно, закончилось',
    over: 'закончилось',
  },

  term: (range) => range,
  begins: (words) => `начало: ${words}`,
  ends: (words) => `конец: ${words}`,
  startNotStated: 'начало не указано',
  endNotStated: 'конец не указан',
  endNotKnown: 'неизвестно',

  moment: 'Момент',
  allOfTheCase: 'Всё дело',
  play: 'Показать изменения по порядку',
  pause: 'Пауза',
  changes: {
    begins: (what) => `Начинается: ${what}`,
    ends: (what) => `Заканчивается: ${what}`,
    'may have begun': (what) => `Возможно, началось: ${what}`,
    'may have ended': (what) => `Возможно, закончилось: ${what}`,
  },

  andMore: (n) => count(n, { other: 'ещё #' }),

  kinds: (shown, total) =>
    shown === total ? 'Виды связей' : `Виды связей (показано ${count(shown)} из ${count(total)})`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'другое',
  traces: 'Следы того, что не действует',

  controls: 'Вид',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fit: 'Показать всё',
  showAsTable: 'Показать таблицей',
  showAsFigure: 'Показать схемой',

  table: 'Те же связи в таблице',
  columns: { who: 'Кто', what: 'Что', to: 'С кем', since: 'Начало', until: 'Конец', says: 'Кто это говорит' },
  more: (shown, total) => `${count(shown)} из ${total}`,
  showMore: (n) => count(n, { other: 'Показать ещё #' }),
};
