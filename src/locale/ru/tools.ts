/** The words of the reader's tools in Russian. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('ru');

export const ruTools: ToolWords = {
  tools: 'Поиск и фильтры',

  search: 'Поиск',
  hits: (n) =>
    n === 0
      ? 'Ничего не найдено'
      : count(n, {
          one: '# совпадение',
          few: '# совпадения',
          many: '# совпадений',
          other: '# совпадения',
        }),
  hitAt: (hit, n) => `${count(hit)} из ${count(n)}`,
  previousHit: 'Предыдущее совпадение',
  nextHit: 'Следующее совпадение',

  filters: 'Показать только',
  facets: { party: 'Стороны', kind: 'Виды', source: 'Источники', status: 'Состояние' },
  ticked: (n) => count(n, { other: 'выбрано: #' }),
  showAllValues: (n) => count(n, { other: 'Показать все (#)' }),
  moreValues: (n) => count(n, { other: 'Не перечислено здесь: #.' }),

  lanes: 'Дорожки',
  laneKinds: { none: 'Нет', party: 'Стороны', kind: 'Виды', source: 'Источники' },
  scale: 'Время',
  scaleKinds: { folded: 'Паузы свёрнуты', time: 'В масштабе', equal: 'По шагу на событие' },

  toldBy: 'По сведениям источника',
  everySource: 'Все источники',
  beside: 'рядом с источником',
  noOther: 'ни с каким другим',
  toldByOne: 'Показаны только события, о которых сообщает этот источник.',
  toldByTwo: 'События, о которых сообщает лишь один из двух, отмечены.',

  reportedBy: 'Что сообщалось к дате',
  anyDate: 'любая дата',
  undatedSources: (n) => count(n, { other: 'Не учтено источников, дата которых неизвестна: #.' }),

  saveAs: 'Сохранить как',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'Календарь' },
  copy: 'Копировать',
  copies: { link: 'Ссылка', citation: 'Цитата' },
  outcomes: {
    'link copied': 'Ссылка скопирована.',
    'citation copied': 'Цитата скопирована.',
    'not copied': 'Скопировать не удалось.',
    'not saved': 'Сохранить не удалось.',
  },
};
