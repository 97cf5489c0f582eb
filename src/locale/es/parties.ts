/** Spanish, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('es');

/** What is said of a whole, with what is added to it. */
export const esParties: PartyWords = {
  heading: 'Quién se relaciona con quién, y cómo',
  figureName: (title, parties, relationships) =>
    `Partes${title === undefined ? '' : `: ${title}`}, ${parties}, ${relationships}`,
  keyboardHelp:
    'Las flechas izquierda y derecha pasan de una parte a otra, abajo lleva a las relaciones de una, izquierda y derecha a la siguiente, abajo otra vez a la otra parte, arriba vuelve. Inicio y Fin llevan a la primera y a la última parte. Intro elige, Escape lo deshace.',
  parties: (n) => count(n, { one: '# parte', other: '# partes' }),
  relationships: (n) => count(n, { one: '# relación', other: '# relaciones' }),
  memberships: (n) => count(n, { one: '# parte integrada en otra', other: '# partes integradas en otras' }),
  noSource: 'no se cita ninguna fuente',
  inForceOf: (n, total) => `vigentes: ${count(n)} de ${total}`,
  empty: 'Este caso no nombra partes.',
  noRelationships: 'El caso no dice cómo se relacionan entre sí.',
  placing: (parties) => `Colocando ${parties}…`,

  isPartOf: 'forma parte de',
  noVerb: 'tiene relación con',
  notIdentified: 'sin identificar',
  sides: {
    first: 'Demandantes',
    second: 'Demandados',
    court: 'Tribunales',
    third: 'Otros',
    background: 'En segundo plano',
  },
  parts: (n) => count(n, { one: '# integrante', other: '# integrantes' }),
  group: (side, kind) => (kind === '' ? side : `${side}: ${kind}`),
  fold: (name) => `Plegar: ${name}`,
  unfold: (name, parts) => `Desplegar: ${name}, ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `${from} → ${to}: ${relationships}`,
  standings: {
    'not yet': (moment) => `aún no vigente (${moment})`,
    begins: (moment) => `vigente, y comienza entonces (${moment})`,
    'in force': (moment) => `vigente (${moment})`,
    ends: (moment) => `vigente, y termina entonces (${moment})`,
    'may have begun': (moment) => `quizá vigente (${moment})`,
    'may have ended': (moment) => `quizá ya terminada (${moment})`,
    over: (moment) => `ya no vigente (${moment})`,
  },
  standingsShort: {
    'not yet': 'aún no',
    begins: 'comienza',
    'in force': '',
    ends: 'termina',
    'may have begun': 'quizá ha comenzado',
    'may have ended': 'quizá ha terminado',
    over: 'terminada',
  },

  term: (range) => range,
  begins: (words) => `comienzo: ${words}`,
  ends: (words) => `final: ${words}`,
  startNotStated: 'comienzo no indicado',
  endNotStated: 'final no indicado',
  endNotKnown: 'desconocido',

  moment: 'Momento',
  allOfTheCase: 'Todo el caso',
  play: 'Reproducir los cambios',
  pause: 'Pausa',
  changes: {
    begins: (what) => `Comienza: ${what}`,
    ends: (what) => `Termina: ${what}`,
    'may have begun': (what) => `Quizá ha comenzado: ${what}`,
    'may have ended': (what) => `Quizá ha terminado: ${what}`,
  },

  andMore: (n) => count(n, { other: '# más' }),

  kinds: (shown, total) =>
    shown === total
      ? 'Tipos de relación'
      : `Tipos de relación (se muestran ${count(shown)} de ${count(total)})`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'otro',
  traces: 'Rastros de lo que no está vigente',

  controls: 'Vista',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Mostrar todo',
  showAsTable: 'Mostrar como tabla',
  showAsFigure: 'Mostrar como figura',

  table: 'Las mismas relaciones en una tabla',
  columns: {
    who: 'Quién',
    what: 'Qué',
    to: 'Con quién',
    since: 'Desde',
    until: 'Hasta',
    says: 'Quién lo dice',
  },
  more: (shown, total) => `${count(shown)} de ${total}`,
  showMore: (n) => count(n, { other: 'Mostrar # más' }),
};
