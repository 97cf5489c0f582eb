/** Ukrainian, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('uk');

/** What is said of a whole, with what is added to it. */
export const ukParties: PartyWords = {
  heading: 'Хто з ким і як пов’язаний',
  figureName: (title, parties, relationships) =>
    `Сторони${title === undefined ? '' : `: ${title}`}, ${parties}, ${relationships}`,
  keyboardHelp:
    'Стрілки ліворуч і праворуч переводять від сторони до сторони, вниз — до зв’язків сторони, ліворуч і праворуч — до наступного з них, ще раз вниз — до іншої сторони, вгору — назад. Home і End ведуть до першої й останньої сторони. Enter вибирає, Escape скасовує.',
  parties: (n) => count(n, { one: '# сторона', few: '# сторони', many: '# сторін', other: '# сторони' }),
  relationships: (n) =>
    count(n, { one: '# зв’язок', few: '# зв’язки', many: '# зв’язків', other: '# зв’язку' }),
  memberships: (n) =>
    count(n, {
      one: '# сторона у складі іншої',
      few: '# сторони у складі інших',
      many: '# сторін у складі інших',
      other: '# сторони у складі інших',
    }),
  noSource: 'джерело не вказано',
  inForceOf: (n, total) => `чинні: ${count(n)} із ${total}`,
  empty: 'У цій справі не названо жодної сторони.',
  noRelationships: 'У справі не сказано, як вони пов’язані між собою.',
  placing: (parties) => `Розміщуються: ${parties}…`,

  isPartOf: 'входить до складу',
  noVerb: 'має зв’язок із',
  notIdentified: 'хто саме, не встановлено',
  sides: {
    first: 'Позивачі',
    second: 'Відповідачі',
    court: 'Суди',
    third: 'Інші',
    background: 'На задньому плані',
  },
  parts: (n) => count(n, { one: '# частина', few: '# частини', many: '# частин', other: '# частини' }),
  group: (side, kind) => (kind === '' ? side : `${side}: ${kind}`),
  fold: (name) => `Згорнути: ${name}`,
  unfold: (name, parts) => `Розгорнути: ${name}, ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `${from} → ${to}: ${relationships}`,
  standings: {
    'not yet': (moment) => `ще не діє (${moment})`,
    begins: (moment) => `діє, починається в цей час (${moment})`,
    'in force': (moment) => `діє (${moment})`,
    ends: (moment) => `діє, закінчується в цей час (${moment})`,
    'may have begun': (moment) => `можливо, діє (${moment})`,
    'may have ended': (moment) => `можливо, вже не діє (${moment})`,
    over: (moment) => `більше не діє (${moment})`,
  },
  standingsShort: {
    'not yet': 'ще ні',
    begins: 'починається',
    'in force': '',
    ends: 'закінчується',
    'may have begun': 'можливо, почалося',
    'may have ended': 'можливо, закінчилося',
    over: 'закінчилося',
  },

  term: (range) => range,
  begins: (words) => `початок: ${words}`,
  ends: (words) => `кінець: ${words}`,
  startNotStated: 'початок не вказано',
  endNotStated: 'кінець не вказано',
  endNotKnown: 'невідомо',

  moment: 'Момент',
  allOfTheCase: 'Уся справа',
  play: 'Показати зміни по черзі',
  pause: 'Пауза',
  changes: {
    begins: (what) => `Починається: ${what}`,
    ends: (what) => `Закінчується: ${what}`,
    'may have begun': (what) => `Можливо, почалося: ${what}`,
    'may have ended': (what) => `Можливо, закінчилося: ${what}`,
  },

  andMore: (n) => count(n, { other: 'ще #' }),

  kinds: (shown, total) =>
    shown === total ? 'Види зв’язків' : `Види зв’язків (показано ${count(shown)} із ${count(total)})`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'інше',
  traces: 'Сліди того, що не діє',

  controls: 'Вигляд',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  fit: 'Показати все',
  showAsTable: 'Показати таблицею',
  showAsFigure: 'Показати схемою',

  table: 'Ті самі зв’язки в таблиці',
  columns: { who: 'Хто', what: 'Що', to: 'З ким', since: 'Початок', until: 'Кінець', says: 'Хто це каже' },
  more: (shown, total) => `${count(shown)} із ${total}`,
  showMore: (n) => count(n, { other: 'Показати ще #' }),
};
