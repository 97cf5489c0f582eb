/** French. A date in a sentence takes its article where it is a day: “depuis le 6 avril 2017”, “depuis avril 2017”. */
import { counting } from '../counting.js';
import type { Messages } from '../messages.js';

const count = counting('fr');

/** “6”, “6 avril 2017”, “1er avril”. */
function isDay(date: string): boolean {
  return /^\d{1,2}(er)?( \p{L}|$)/u.test(date) && !/^\d+ a[pv]\. J/.test(date);
}

/** “le 6 avril 2017”, “les années 2010”, “le premier trimestre”, “l’été 2017”, “avril 2017”. */
export function le(date: string): string {
  if (date.startsWith('années ')) return `les ${date}`;
  if (/^(été|automne|hiver)/.test(date)) return `l’${date}`;
  return isDay(date) || /^(printemps|premier|deuxième|troisième|quatrième)/.test(date) ? `le ${date}` : date;
}

/** “du 6 avril”, “des années 2010”, “d’avril 2017”, “de mars 2017”. */
export function de(date: string): string {
  const named = le(date);
  if (named.startsWith('les ')) return `des ${named.slice(4)}`;
  if (named.startsWith('le ')) return `du ${named.slice(3)}`;
  return /^[aeiouyéô]/.test(named) ? `d’${named}` : `de ${named}`;
}

/** “au 6 avril”, “aux années 2010”, “à avril 2017”. */
function to(date: string): string {
  const named = le(date);
  if (named.startsWith('les ')) return `aux ${named.slice(4)}`;
  return named.startsWith('le ') ? `au ${named.slice(3)}` : `à ${named}`;
}

const BETWEEN = 'entre ';

export const messages: Messages = {
  lang: 'fr',

  tryAgain: 'Réessayer',
  showAll: 'Tout afficher',
  timelineName: (title, events) => {
    const size = count(events, { one: '# événement', other: '# événements' });
    return title === undefined ? `Chronologie, ${size}` : `Chronologie : ${title}, ${size}`;
  },
  eventName: (title, date) => `${date} : ${title}`,
  events: (n) => count(n, { one: '# événement', other: '# événements' }),
  moreEvents: (n) => count(n, { one: '# autre événement', other: '# autres événements' }),
  otherLane: 'Autres',
  today: 'Aujourd’hui',
  folded: (length) => `${length} plus tard`,

  loading: 'Chargement de l’affaire…',
  empty: 'Cette affaire ne comporte aucun événement.',
  failed: 'L’affaire n’a pas pu être chargée.',
  failures: {
    network: 'Le fichier est inaccessible. Le réseau est peut-être coupé.',
    'web page': 'Une page web est arrivée à la place du fichier de l’affaire.',
    'too large': 'Le fichier est trop volumineux.',
    'timed out': 'Le serveur a mis trop de temps à répondre.',
    'not a case': 'Ce fichier n’est pas celui d’une affaire.',
    'not found': 'Le fichier est introuvable.',
  },
  serverError: (status) => `Le serveur a renvoyé une erreur (${status}).`,

  eventKinds: {
    background: 'contexte',
    deadline: 'échéance',
    decision: 'décision',
    demand: 'mise en demeure',
    filing: 'acte de procédure',
    hearing: 'audience',
    order: 'ordonnance',
    post: 'publication',
    statement: 'déclaration',
  },

  sources: 'Sources',
  accountsDiffer: 'Les récits divergent',
  through: (source) => `par l’intermédiaire de ${source}`,
  publisherNotStated: 'éditeur non précisé',
  publisherAndDateNotStated: 'éditeur et date non précisés',
  sourceDateNotStated: 'date non précisée',
  quote: (text) => `«\u00A0${text}\u00A0»`,
  comma: ', ',
  semicolon: ' ; ',

  eras: undefined,
  dayPeriods: undefined,
  joints: {
    to: (first, second) => `${de(first)} ${to(second)}`,
    between: (first, second) => `${BETWEEN}${le(first)} et ${le(second)}`,
    or: (first, second) => `${first} ou ${second}`,
    and: (first, second) => `${first} et ${second}`,
  },
  dateAndTime: (date, time) => `${date} à ${time}`,
  endOfDay: 'minuit, en fin de journée',
  decade: (firstYear) => `années ${firstYear}`,
  inYears: (date, years) => `${date}, ${years}`,
  yearNotStated: 'année non précisée',
  dayOfUnknownMonth: (day, year) => `${year}, le ${day} d’un mois non précisé`,
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  stretches: [
    'premier trimestre',
    'deuxième trimestre',
    'troisième trimestre',
    'quatrième trimestre',
    'premier quadrimestre',
    'deuxième quadrimestre',
    'troisième quadrimestre',
    'premier semestre',
    'deuxième semestre',
  ],
  seasonOf: (season, year) => `${season} ${year}`,
  stretchOf: (stretch, year) => (year === undefined ? stretch : `${stretch} ${year}`),
  inHemisphere: (season, isNorthern) => `${season} (hémisphère ${isNorthern ? 'nord' : 'sud'})`,
  about: (date) =>
    date.startsWith(BETWEEN) ? `${BETWEEN}environ ${date.slice(BETWEEN.length)}` : `vers ${le(date)}`,
  uncertain: (date) => `${date} (incertain)`,
  uncertainShort: (date) => `${date} ?`,
  partly: (date, part, isUncertain, isApproximate) => {
    const doubts = [...(isUncertain ? ['incertain'] : []), ...(isApproximate ? ['approximatif'] : [])];
    const names = { year: 'millésime', month: 'mois', day: 'jour' };
    return `${date} (${names[part]} ${doubts.join(' et ')})`;
  },
  since: (date) => `depuis ${le(date)}`,
  until: (date) => `jusqu’${to(date)}`,
  endNotKnown: (date) => `à partir ${de(date)} ; fin inconnue`,
  startNotKnown: (date) => `jusqu’${to(date)} ; début inconnu`,
  orAfter: (date, isDay) => `${isDay ? `le ${date}` : `en ${date}`} ou après`,
  orBefore: (date, isDay) => `${isDay ? `le ${date}` : `en ${date}`} ou avant`,
  oneOfMany: (n, first, last) => `une date parmi ${count(n)}, ${de(first)} ${to(last)}`,
  allOfMany: (n, first, last) => `${count(n)} dates, ${de(first)} ${to(last)}`,
  dateNotStated: 'Date non précisée',
  earlierNotStated: 'Plus tôt, date non précisée',
  laterNotStated: 'Plus tard, date non précisée',
  undatedAfter: (date) => `Sans date ; après ${le(date)}`,
  undatedBy: (date) => `Sans date ; avant ${le(date)} au plus tard`,
  sameTimeAs: (event, date) =>
    `au moment de ${event}${date === undefined ? ' ; date non précisée' : `, ${date}`}`,
  tied: (after, by) => {
    const ties = [
      ...(after === undefined ? [] : [`après ${after}`]),
      ...(by === undefined ? [] : [`au plus tard lors de ${by}`]),
    ];
    return `${ties.join(', ')} ; date non précisée`;
  },
  lessThan: (length) => `moins de ${length}`,
  lengthNotKnown: 'durée inconnue',

  findingShort: {
    'deadline before its order': 'Échue avant d’être fixée',
    'response before its cause': 'Antérieur à ce à quoi il répond',
    'act before existence': 'Antérieur à l’existence de la partie',
    'reported before it happened': 'Rapporté avant sa date',
    'no source': 'Aucune source indiquée',
  },
};
