/** The words of the reader's tools in Ukrainian. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('uk');

export const ukTools: ToolWords = {
  tools: 'Пошук і фільтри',

  search: 'Пошук',
  hits: (n) =>
    n === 0
      ? 'Нічого не знайдено'
      : count(n, { one: '# збіг', few: '# збіги', many: '# збігів', other: '# збігу' }),
  hitAt: (hit, n) => `${count(hit)} із ${count(n)}`,
  previousHit: 'Попередній збіг',
  nextHit: 'Наступний збіг',

  filters: 'Показати лише',
  facets: { party: 'Сторони', kind: 'Види', source: 'Джерела', status: 'Стан' },
  ticked: (n) => count(n, { other: 'вибрано: #' }),
  showAllValues: (n) => count(n, { other: 'Показати всі (#)' }),
  moreValues: (n) => count(n, { other: 'Не перелічено тут: #.' }),

  lanes: 'Доріжки',
  laneKinds: { none: 'Немає', party: 'Сторони', kind: 'Види', source: 'Джерела' },
  scale: 'Час',
  scaleKinds: { folded: 'Паузи згорнуто', time: 'У масштабі', equal: 'По кроку на подію' },

  toldBy: 'За відомостями джерела',
  everySource: 'Усі джерела',
  beside: 'поруч із джерелом',
  noOther: 'ні з яким іншим',
  toldByOne: 'Показано лише події, про які повідомляє це джерело.',
  toldByTwo: 'Події, про які повідомляє лише одне з двох, позначено.',

  reportedBy: 'Що повідомлялося до дати',
  anyDate: 'будь-яка дата',
  undatedSources: (n) => count(n, { other: 'Не враховано джерел, дата яких невідома: #.' }),

  saveAs: 'Зберегти як',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'Календар' },
  copy: 'Копіювати',
  copies: { link: 'Посилання', citation: 'Цитату' },
  outcomes: {
    'link copied': 'Посилання скопійовано.',
    'citation copied': 'Цитату скопійовано.',
    'not copied': 'Скопіювати не вдалося.',
    'not saved': 'Зберегти не вдалося.',
  },
};
