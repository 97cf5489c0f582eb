/** The words of the list of sources in Russian. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { ruPages } from './pages.js';

const count = counting('ru');

export const ruSourceList: SourceListWords = {
  ...ruPages,
  noSources: 'В этом деле не записано источников.',
  addressNotStated: 'адрес не указан',

  reports: (things) => `На источник ссылаются: ${things}`,
  counts: {
    events: (n) => count(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' }),
    parties: (n) => count(n, { one: '# сторона', few: '# стороны', many: '# сторон', other: '# стороны' }),
    relationships: (n) => count(n, { one: '# связь', few: '# связи', many: '# связей', other: '# связи' }),
    claims: (n) =>
      count(n, {
        one: '# требование или довод',
        few: '# требования и довода',
        many: '# требований и доводов',
        other: '# требования и довода',
      }),
    sources: (n) =>
      count(n, {
        one: '# другой источник',
        few: '# других источника',
        many: '# других источников',
        other: '# другого источника',
      }),
    others: (n) =>
      count(n, {
        one: '# другая запись',
        few: '# другие записи',
        many: '# других записей',
        other: '# другой записи',
      }),
  },
  otherSources: 'Другие источники',
  leadsToSome: (n) => count(n, { other: 'Через него известно источников: #' }),
  cited: 'На него ссылается то, что открыто',

  compare: 'Две версии рядом',
  toldBy: 'По сведениям источника',
  beside: 'рядом с источником',
  choose: 'Выберите источник',
  howToCompare:
    'Выберите два источника, чтобы увидеть, о каких событиях рассказывают оба, о каких — только один и о чём они рассказывают по-разному.',
  nothingTold: 'Ни один из двух не рассказывает ни об одном из показанных событий.',
  standings: {
    both: (n) =>
      count(n, {
        one: '# событие рассказано одинаково',
        few: '# события рассказаны одинаково',
        many: '# событий рассказано одинаково',
        other: '# события рассказано одинаково',
      }),
    differ: (n) => count(n, { other: 'рассказано по-разному: #' }),
    'first only': (n, source) => `только в источнике ${source}: ${count(n)}`,
    'second only': (n, source) => `только в источнике ${source}: ${count(n)}`,
  },
  event: 'Событие',
  tells: 'Рассказывает об этом',
  silent: 'Не рассказывает об этом',
};
