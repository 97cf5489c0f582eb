/** French, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { frDetail } from './detail.js';

const count = counting('fr');

const AFFECTS = {
  answers: 'auquel il répond',
  follows: 'auquel il fait suite',
  'sets deadline': 'qu’il concerne',
  withdraws: 'qu’il retire',
};

export const frLater: LaterWords = {
  figureName: 'Figure interactive ; les mêmes événements suivent sous forme de liste',
  sameEvents: 'Les mêmes événements, avec textes et sources',
  keyboardHelp:
    'Les flèches passent d’un événement à l’autre, Début et Fin mènent au premier et au dernier. Entrée ouvre un événement, Échap le ferme. Plus et moins agrandissent et réduisent.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  showAll: 'Tout afficher',
  showAsList: 'Afficher en liste',
  showAsFigure: 'Afficher en figure',
  controls: 'Affichage',
  close: 'Fermer',
  tools: 'Rechercher, filtrer et comparer',
  underWay: (n) => count(n, { one: '# en cours', other: '# en cours' }),
  overview: 'Toute l’affaire',
  windowInView: 'Période affichée',
  windowStart: 'Début de la période affichée',
  windowEnd: 'Fin de la période affichée',
  someEvents: (shown, total) =>
    `${count(shown)} sur ${count(total, { one: '# événement', other: '# événements' })}`,
  hitsFor: (n, query) => count(n, { one: '# résultat pour ', other: '# résultats pour ' }) + query,
  asToldBy: (source) => `selon ${source}`,
  asToldByBoth: (source, other) => `selon ${source} à côté de ${other}`,
  asReportedBy: (date) => `tel que rapporté à cette date : ${date}`,
  removeFilter: (value) => `Retirer le filtre : ${value}`,
  showEverything: 'Tout réafficher',
  onlyIn: (source) => `Seulement dans ${source}`,
  toldDifferently: 'Raconté différemment',
  ...frDetail,
  mediaKinds: {
    audio: 'Son',
    document: 'Document',
    image: 'Image',
    map: 'Carte',
    post: 'Publication',
    video: 'Vidéo',
  },
  media: 'Média',
  mediaFrom: (kind, host) => `${kind} de ${host}`,
  loadTells: (host) => `Si vous chargez ce contenu, ${host} saura que vous lisez cette page.`,
  load: 'Charger',
  open: 'Ouvrir sur place',
  undescribed: 'Image sans description',

  forEditors: 'Ce qu’il faut corriger dans le fichier',
  unread: (n) =>
    count(n, {
      one: '# partie de ce fichier n’a pas pu être lue.',
      other: '# parties de ce fichier n’ont pas pu être lues.',
    }),
  legend: 'Ce que signifient les signes',
  markKinds: {
    point: 'Un moment, et un trait sur tout ce que sa date peut désigner',
    span: 'D’une date à une autre',
    'open-span': 'Une extrémité est ouverte ou inconnue',
    deadline: 'Une échéance',
    uncertain: 'Une date incertaine, et tout ce qu’elle peut désigner',
    approximate: 'Autour de cette date',
    undated: 'Sans date, mais avec une place dans l’ordre des événements',
    conflict: 'Des dates différentes, chacune d’une autre source',
  },
  legendExtras: {
    ties: 'Retour dans le temps : une échéance déjà passée quand elle a été fixée',
    bearings: 'D’un événement à un autre qu’il concerne',
    links: 'L’événement relève aussi de cette ligne',
    folds: 'Un long silence, replié',
    eras: 'Une période qui a un nom',
    gaps: 'Une lacune, et ce qui en est dit',
    today: 'Aujourd’hui : l’affaire continue',
    crowds: 'Un nombre d’événements, qui s’ouvre',
    hits: 'Trouvé par la recherche',
    loose: 'Quelque part dans cet intervalle ; on n’en sait pas plus',
  },

  findings: (n) => count(n, { other: 'Points à vérifier (#)' }),

  corrections: (n) => count(n, { other: 'Corrections (#)' }),
  was: 'Avant',
  now: 'Maintenant',
  fields: {
    when: 'date',
    published: 'date',
    title: 'titre',
    name: 'nom',
    text: 'texte',
    kind: 'type',
    parties: 'parties',
    place: 'lieu',
  },

  counted: 'Événements que l’image ne fait que compter',
  moreEntries: (n) =>
    count(n, { one: '# autre n’est pas listé ici.', other: '# autres ne sont pas listés ici.' }),

  deadlineBeforeOrder: (deadline, order) =>
    `L’échéance (${deadline.date}) était passée avant ${order.name} (${order.date}), qui l’a fixée.`,
  responseBeforeCause: (response, cause, as) =>
    `${response.name} (${response.date}) est daté d’avant ${cause.name} (${cause.date}), ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `${act.name} (${act.date}) est daté d’avant l’existence de ${party.name} (${party.date}).`,
  reportedBefore: (event, source) =>
    `${source.name}, paru à cette date : ${source.date}, rapporte ${event.name} avant sa date (${event.date}).`,
  noSource: (event) => `Aucune source n’est indiquée pour ${event}.`,
};
