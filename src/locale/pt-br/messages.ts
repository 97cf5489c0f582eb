/** Brazilian Portuguese. Days stand in a sentence without an article: “desde 6 de abril de 2017”. */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';

const count = counting('pt-BR');

/** “os anos 2010”, “a primavera de 2017”, “o verão de 2017”; days, months and years stay as they are. */
function o(date: string): string {
  if (date.startsWith('anos ')) return `os ${date}`;
  if (date.startsWith('primavera')) return `a ${date}`;
  return /^(verão|outono|inverno|primeiro|segundo|terceiro|quarto)/.test(date) ? `o ${date}` : date;
}

/** “dos anos 2010”, “da primavera”, “do verão”, “de abril de 2017”. */
function de(date: string): string {
  const named = o(date);
  return named === date ? `de ${date}` : `d${named}`;
}

/** “aos anos 2010”, “à primavera”, “ao verão”, “a abril de 2017”. */
function a(date: string): string {
  const named = o(date);
  if (named.startsWith('a ')) return `à ${named.slice(2)}`;
  return named === date ? `a ${date}` : `a${named}`;
}

/** “em 6 de abril de 2017”, “nos anos 2010”, “na primavera”. */
function em(date: string): string {
  const named = o(date);
  return named === date ? `em ${date}` : `n${named}`;
}

const BETWEEN = 'entre ';

export const messages: Messages = {
  lang: 'pt-BR',

  tryAgain: 'Tentar de novo',
  showAll: 'Mostrar tudo',
  timelineName: (title, events) => {
    const size = count(events, { one: '# fato', other: '# fatos' });
    return title === undefined ? `Linha do tempo, ${size}` : `Linha do tempo: ${title}, ${size}`;
  },
  eventName: (title, date) => `${date}: ${title}`,
  events: (n) => count(n, { one: '# fato', other: '# fatos' }),
  moreEvents: (n) => count(n, { one: 'mais # fato', other: 'mais # fatos' }),
  otherLane: 'Outros',
  today: 'Hoje',
  folded: (length) => `${length} depois`,

  loading: 'Carregando o caso…',
  empty: 'Este caso não tem fatos.',
  failed: 'Não foi possível carregar o caso.',
  failures: {
    network: 'Não foi possível acessar o arquivo. Talvez não haja conexão.',
    'web page': 'Veio uma página da web em vez do arquivo do caso.',
    'too large': 'O arquivo é grande demais.',
    'timed out': 'O servidor demorou demais para responder.',
    'not a case': 'O arquivo não é de um caso.',
    'not found': 'O arquivo não foi encontrado.',
  },
  serverError: (status) => `O servidor respondeu com um erro (${status}).`,

  eventKinds: {
    background: 'antecedentes',
    deadline: 'prazo',
    decision: 'decisão',
    demand: 'notificação',
    filing: 'petição',
    hearing: 'audiência',
    order: 'ordem',
    post: 'publicação',
    statement: 'declaração',
  },

  sources: 'Fontes',
  accountsDiffer: 'Os relatos divergem',
  through: (source) => `por meio de ${source}`,
  publisherNotStated: 'veículo não informado',
  publisherAndDateNotStated: 'veículo e data não informados',
  sourceDateNotStated: 'data não informada',
  quote: (text) => `“${text}”`,
  comma: ', ',
  semicolon: '; ',

  eras: undefined,
  dayPeriods: undefined,
  joints: {
    to: (first, second) => `${de(first)} ${a(second)}`,
    between: (first, second) => `${BETWEEN}${o(first)} e ${o(second)}`,
    or: (first, second) => `${first} ou ${second}`,
    and: (first, second) => `${first} e ${second}`,
  },
  dateAndTime: (date, time) => `${date}, ${time}`,
  endOfDay: 'meia-noite, no fim do dia',
  decade: (firstYear) => `anos ${firstYear}`,
  inYears: (date, years) => `${date}, ${years}`,
  yearNotStated: 'ano não informado',
  dayOfUnknownMonth: (day, year) => `${year}, dia ${day}, mês não informado`,
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  stretches: [
    'primeiro trimestre',
    'segundo trimestre',
    'terceiro trimestre',
    'quarto trimestre',
    'primeiro quadrimestre',
    'segundo quadrimestre',
    'terceiro quadrimestre',
    'primeiro semestre',
    'segundo semestre',
  ],
  seasonOf: (season, year) => `${season} de ${year}`,
  stretchOf: (stretch, year) => (year === undefined ? stretch : `${stretch} de ${year}`),
  inHemisphere: (season, isNorthern) => `${season} (Hemisfério ${isNorthern ? 'Norte' : 'Sul'})`,
  about: (date) =>
    date.startsWith(BETWEEN)
      ? `${BETWEEN}aproximadamente ${date.slice(BETWEEN.length)}`
      : `por volta ${de(date)}`,
  uncertain: (date) => `${date} (data incerta)`,
  uncertainShort: (date) => `${date} (?)`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['incerto'] : []), ...(isApproximate ? ['aproximado'] : [])];
    const names = { year: 'ano', month: 'mês', day: 'dia' };
    return `${date} (${names[part]} ${doubts.join(' e ')})`;
  },
  since: (date) => `desde ${o(date)}`,
  until: (date) => `até ${o(date)}`,
  endNotKnown: (date) => `a partir ${de(date)}; fim desconhecido`,
  startNotKnown: (date) => `até ${o(date)}; início desconhecido`,
  orAfter: (date) => `${em(date)} ou depois`,
  orBefore: (date) => `${em(date)} ou antes`,
  oneOfMany: (n, first, last) => `uma de ${count(n)} datas, ${de(first)} ${a(last)}`,
  allOfMany: (n, first, last) => `${count(n)} datas, ${de(first)} ${a(last)}`,
  dateNotStated: 'Data não informada',
  earlierNotStated: 'Antes, data não informada',
  laterNotStated: 'Depois, data não informada',
  undatedAfter: (date) => `Sem data; depois ${de(date)}`,
  undatedBy: (date) => `Sem data; no máximo até ${o(date)}`,
  sameTimeAs: (event, date) =>
    `na época de ${event}${date === undefined ? '; data não informada' : `, ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`depois de ${after}`]),
      ...(by === undefined ? [] : [`no máximo até ${by}`]),
    ];
    return `${ties.join(', ')}; data não informada`;
  },
  lessThan: (length) => `menos de ${length}`,
  lengthNotKnown: 'duração desconhecida',

  findingShort: {
    'deadline before its order': 'Vencido antes de ser fixado',
    'response before its cause': 'Datado antes daquilo a que responde',
    'act before existence': 'Datado antes de a parte existir',
    'reported before it happened': 'Noticiado antes de sua data',
    'no source': 'Sem fonte informada',
  },
};
