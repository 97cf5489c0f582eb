/** French, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('fr');

/** What is said of a whole, with what is added to it. */
export const frParties: PartyWords = {
  heading: 'Qui est lié à qui, et comment',
  figureName: (title, parties, relationships) =>
    `Parties${title === undefined ? '' : ` : ${title}`}, ${parties}, ${relationships}`,
  keyboardHelp:
    'Les flèches gauche et droite passent d’une partie à l’autre, bas mène aux relations d’une partie, gauche et droite à la suivante, bas encore à l’autre partie, haut revient. Début et Fin mènent à la première et à la dernière partie. Entrée choisit, Échap annule.',
  parties: (n) => count(n, { one: '# partie', other: '# parties' }),
  relationships: (n) => count(n, { one: '# relation', other: '# relations' }),
  memberships: (n) =>
    count(n, { one: '# partie incluse dans une autre', other: '# parties incluses dans d’autres' }),
  noSource: 'aucune source citée',
  inForceOf: (n, total) => `${count(n)} sur ${total} en vigueur`,
  empty: 'Cette affaire ne nomme aucune partie.',
  noRelationships: 'L’affaire ne dit pas comment elles sont liées.',
  placing: (parties) => `Mise en place : ${parties}…`,

  isPartOf: 'fait partie de',
  noVerb: 'est lié à',
  notIdentified: 'non identifié',
  sides: {
    first: 'Demandeurs',
    second: 'Défendeurs',
    court: 'Juridictions',
    third: 'Autres',
    background: 'En arrière-plan',
  },
  parts: (n) => count(n, { one: '# composante', other: '# composantes' }),
  group: (side, kind) => (kind === '' ? side : `${side} : ${kind}`),
  fold: (name) => `Replier : ${name}`,
  unfold: (name, parts) => `Déplier : ${name}, ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `${from} → ${to} : ${relationships}`,
  standings: {
    'not yet': (moment) => `pas encore en vigueur (${moment})`,
    begins: (moment) => `en vigueur, et commence alors (${moment})`,
    'in force': (moment) => `en vigueur (${moment})`,
    ends: (moment) => `en vigueur, et prend fin alors (${moment})`,
    'may have begun': (moment) => `peut-être en vigueur (${moment})`,
    'may have ended': (moment) => `peut-être déjà terminé (${moment})`,
    over: (moment) => `n’est plus en vigueur (${moment})`,
  },
  standingsShort: {
    'not yet': 'pas encore',
    begins: 'commence',
    'in force': '',
    ends: 'prend fin',
    'may have begun': 'a peut-être commencé',
    'may have ended': 'a peut-être pris fin',
    over: 'terminé',
  },

  term: (range) => range,
  begins: (words) => `début : ${words}`,
  ends: (words) => `fin : ${words}`,
  startNotStated: 'début non précisé',
  endNotStated: 'fin non précisée',
  endNotKnown: 'inconnu',

  moment: 'Moment',
  allOfTheCase: 'Toute l’affaire',
  play: 'Faire défiler les changements',
  pause: 'Pause',
  changes: {
    begins: (what) => `Commence : ${what}`,
    ends: (what) => `Prend fin : ${what}`,
    'may have begun': (what) => `A peut-être commencé : ${what}`,
    'may have ended': (what) => `A peut-être pris fin : ${what}`,
  },

  andMore: (n) => count(n, { one: '# de plus', other: '# de plus' }),

  kinds: (shown, total) =>
    shown === total
      ? 'Types de relation'
      : `Types de relation (${count(shown)} sur ${count(total)} affichés)`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'autre',
  traces: 'Traces de ce qui n’est pas en vigueur',

  controls: 'Affichage',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout afficher',
  showAsTable: 'Afficher en tableau',
  showAsFigure: 'Afficher en figure',

  table: 'Les mêmes relations en tableau',
  columns: { who: 'Qui', what: 'Quoi', to: 'Envers qui', since: 'Depuis', until: 'Jusqu’à', says: 'Selon' },
  more: (shown, total) => `${count(shown)} sur ${total}`,
  showMore: (n) => count(n, { one: 'En afficher # de plus', other: 'En afficher # de plus' }),
};
