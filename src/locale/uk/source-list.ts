/** The words of the list of sources in Ukrainian. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { ukPages } from './pages.js';

const count = counting('uk');

export const ukSourceList: SourceListWords = {
  ...ukPages,
  noSources: 'У цій справі не записано джерел.',
  addressNotStated: 'адресу не вказано',

  reports: (things) => `На джерело посилаються: ${things}`,
  counts: {
    events: (n) => count(n, { one: '# подія', few: '# події', many: '# подій', other: '# події' }),
    parties: (n) => count(n, { one: '# сторона', few: '# сторони', many: '# сторін', other: '# сторони' }),
    relationships: (n) =>
      count(n, { one: '# зв’язок', few: '# зв’язки', many: '# зв’язків', other: '# зв’язку' }),
    claims: (n) =>
      count(n, {
        one: '# вимога або довід',
        few: '# вимоги та доводи',
        many: '# вимог і доводів',
        other: '# вимоги та доводу',
      }),
    sources: (n) =>
      count(n, {
        one: '# інше джерело',
        few: '# інші джерела',
        many: '# інших джерел',
        other: '# іншого джерела',
      }),
    others: (n) =>
      count(n, {
        one: '# інший запис',
        few: '# інші записи',
        many: '# інших записів',
        other: '# іншого запису',
      }),
  },
  otherSources: 'Інші джерела',
  leadsToSome: (n) => count(n, { other: 'Через нього відомо джерел: #' }),
  cited: 'На нього посилається те, що відкрито',

  compare: 'Дві версії поруч',
  toldBy: 'За відомостями джерела',
  beside: 'поруч із джерелом',
  choose: 'Виберіть джерело',
  howToCompare:
    'Виберіть два джерела, щоб побачити, про які події розповідають обидва, про які — лише одне і про що вони розповідають по-різному.',
  nothingTold: 'Жодне з двох не розповідає про показані події.',
  standings: {
    both: (n) =>
      count(n, {
        one: '# подію розказано однаково',
        few: '# події розказано однаково',
        many: '# подій розказано однаково',
        other: '# події розказано однаково',
      }),
    differ: (n) => count(n, { other: 'розказано по-різному: #' }),
    'first only': (n, source) => `лише в джерелі ${source}: ${count(n)}`,
    'second only': (n, source) => `лише в джерелі ${source}: ${count(n)}`,
  },
  event: 'Подія',
  tells: 'Розповідає про це',
  silent: 'Не розповідає про це',
};
