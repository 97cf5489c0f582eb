/** Spanish. A day in a sentence takes its article: «desde el 6 de abril de 2017», «desde abril de 2017». */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';

const count = counting('es');

/** «6», «6 de abril de 2017», «6 abr 2017». */
function isDay(date: string): boolean {
  return /^\d{1,2}( (de )?\p{L}|$)/u.test(date) && !/^\d+ [ad]\./.test(date);
}

/** «el 6 de abril», «los años 2010», «la primavera de 2017», «abril de 2017». */
function el(date: string): string {
  if (date.startsWith('años ')) return `los ${date}`;
  if (date.startsWith('primavera')) return `la ${date}`;
  return isDay(date) || /^(verano|otoño|invierno|primer|segundo|tercer|cuarto)/.test(date)
    ? `el ${date}`
    : date;
}

/** «del 6 de abril», «de abril de 2017». */
function de(date: string): string {
  const named = el(date);
  return named.startsWith('el ') ? `del ${named.slice(3)}` : `de ${named}`;
}

/** «al 6 de abril», «a abril de 2017». */
function a(date: string): string {
  const named = el(date);
  return named.startsWith('el ') ? `al ${named.slice(3)}` : `a ${named}`;
}

const BETWEEN = 'entre ';

export const messages: Messages = {
  lang: 'es',

  tryAgain: 'Reintentar',
  showAll: 'Mostrar todo',
  timelineName: (title, events) => {
    const size = count(events, { one: '# hecho', other: '# hechos' });
    return title === undefined ? `Cronología, ${size}` : `Cronología: ${title}, ${size}`;
  },
  eventName: (title, date) => `${date}: ${title}`,
  events: (n) => count(n, { one: '# hecho', other: '# hechos' }),
  moreEvents: (n) => count(n, { one: '# hecho más', other: '# hechos más' }),
  otherLane: 'Otros',
  today: 'Hoy',
  folded: (length) => `${length} después`,

  loading: 'Cargando el caso…',
  empty: 'Este caso no tiene hechos.',
  failed: 'No se pudo cargar el caso.',
  failures: {
    network: 'No se pudo acceder al archivo. Puede que no haya conexión.',
    'web page': 'Llegó una página web en lugar del archivo del caso.',
    'too large': 'El archivo es demasiado grande.',
    'timed out': 'El servidor tardó demasiado en responder.',
    'not a case': 'El archivo no es el de un caso.',
    'not found': 'No se encontró el archivo.',
  },
  serverError: (status) => `El servidor respondió con un error (${status}).`,

  eventKinds: {
    background: 'antecedentes',
    deadline: 'plazo',
    decision: 'decisión',
    demand: 'requerimiento',
    filing: 'escrito judicial',
    hearing: 'audiencia',
    order: 'orden',
    post: 'publicación',
    statement: 'declaración',
  },

  sources: 'Fuentes',
  accountsDiffer: 'Las versiones difieren',
  through: (source) => `a través de ${source}`,
  publisherNotStated: 'editor no indicado',
  publisherAndDateNotStated: 'editor y fecha no indicados',
  sourceDateNotStated: 'fecha no indicada',
  quote: (text) => `«${text}»`,
  comma: ', ',
  semicolon: '; ',

  eras: undefined,
  dayPeriods: undefined,
  joints: {
    to: (first, second) => `${de(first)} ${a(second)}`,
    between: (first, second) => `${BETWEEN}${el(first)} y ${el(second)}`,
    or: (first, second) => `${first} o ${second}`,
    and: (first, second) => `${first} y ${second}`,
  },
  dateAndTime: (date, time) => `${date}, ${time}`,
  endOfDay: 'medianoche, al final del día',
  decade: (firstYear) => `años ${firstYear}`,
  inYears: (date, years) => `${date}, ${years}`,
  yearNotStated: 'año no indicado',
  dayOfUnknownMonth: (day, year) => `${year}, día ${day}, mes no indicado`,
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  stretches: [
    'primer trimestre',
    'segundo trimestre',
    'tercer trimestre',
    'cuarto trimestre',
    'primer cuatrimestre',
    'segundo cuatrimestre',
    'tercer cuatrimestre',
    'primer semestre',
    'segundo semestre',
  ],
  seasonOf: (season, year) => `${season} de ${year}`,
  stretchOf: (stretch, year) => (year === undefined ? stretch : `${stretch} de ${year}`),
  inHemisphere: (season, isNorthern) => `${season} (hemisferio ${isNorthern ? 'norte' : 'sur'})`,
  about: (date) =>
    date.startsWith(BETWEEN)
      ? `${BETWEEN}aproximadamente ${date.slice(BETWEEN.length)}`
      : `hacia ${el(date)}`,
  uncertain: (date) => `${date} (fecha dudosa)`,
  uncertainShort: (date) => `${date} (?)`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['dudoso'] : []), ...(isApproximate ? ['aproximado'] : [])];
    const names = { year: 'año', month: 'mes', day: 'día' };
    return `${date} (${names[part]} ${doubts.join(' y ')})`;
  },
  since: (date) => `desde ${el(date)}`,
  until: (date) => `hasta ${el(date)}`,
  endNotKnown: (date) => `desde ${el(date)}; final desconocido`,
  startNotKnown: (date) => `hasta ${el(date)}; comienzo desconocido`,
  orAfter: (date, isDayOrFiner) => `${isDayOrFiner ? `el ${date}` : `en ${el(date)}`} o después`,
  orBefore: (date, isDayOrFiner) => `${isDayOrFiner ? `el ${date}` : `en ${el(date)}`} o antes`,
  oneOfMany: (n, first, last) => `una de ${count(n)} fechas, desde ${el(first)} hasta ${el(last)}`,
  allOfMany: (n, first, last) => `${count(n)} fechas, desde ${el(first)} hasta ${el(last)}`,
  dateNotStated: 'Fecha no indicada',
  earlierNotStated: 'Antes, fecha no indicada',
  laterNotStated: 'Después, fecha no indicada',
  undatedAfter: (date) => `Sin fecha; después ${de(date)}`,
  undatedBy: (date) => `Sin fecha; a más tardar: ${date}`,
  sameTimeAs: (event, date) =>
    `en el momento de ${event}${date === undefined ? '; fecha no indicada' : `, ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`después de ${after}`]),
      ...(by === undefined ? [] : [`a más tardar con ${by}`]),
    ];
    return `${ties.join(', ')}; fecha no indicada`;
  },
  lessThan: (length) => `menos de ${length}`,
  lengthNotKnown: 'duración desconocida',

  findingShort: {
    'deadline before its order': 'Vencido antes de fijarse',
    'response before its cause': 'Fechado antes de aquello a lo que responde',
    'act before existence': 'Fechado antes de que existiera la parte',
    'reported before it happened': 'Publicado antes de su fecha',
    'no source': 'Sin fuente indicada',
  },
};
