/** Spanish, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { esDetail } from './detail.js';

const count = counting('es');

const AFFECTS = {
  answers: 'al que responde',
  follows: 'al que sigue',
  'sets deadline': 'al que se refiere',
  withdraws: 'que retira',
};

export const esLater: LaterWords = {
  figureName: 'Figura interactiva; los mismos hechos siguen en una lista',
  sameEvents: 'Los mismos hechos, con textos y fuentes',
  keyboardHelp:
    'Las flechas pasan de un hecho a otro; Inicio y Fin llevan al primero y al último. Intro abre uno, Escape lo cierra. Más y menos acercan y alejan.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  showAll: 'Mostrar todo',
  showAsList: 'Mostrar como lista',
  showAsFigure: 'Mostrar como figura',
  controls: 'Vista',
  close: 'Cerrar',
  tools: 'Buscar, filtrar y comparar',
  underWay: (n) => count(n, { other: '# en curso' }),
  overview: 'Todo el caso',
  windowInView: 'Período a la vista',
  windowStart: 'Comienzo del período a la vista',
  windowEnd: 'Final del período a la vista',
  someEvents: (shown, total) => `${count(shown)} de ${count(total, { one: '# hecho', other: '# hechos' })}`,
  hitsFor: (n, query) => count(n, { one: '# resultado para ', other: '# resultados para ' }) + query,
  asToldBy: (source) => `según ${source}`,
  asToldByBoth: (source, other) => `según ${source} junto a ${other}`,
  asReportedBy: (date) => `según lo publicado hasta esta fecha: ${date}`,
  removeFilter: (value) => `Quitar el filtro: ${value}`,
  showEverything: 'Volver a mostrar todo',
  onlyIn: (source) => `Solo en ${source}`,
  toldDifferently: 'Contado de otro modo',
  ...esDetail,
  mediaKinds: {
    audio: 'Sonido',
    document: 'Documento',
    image: 'Imagen',
    map: 'Mapa',
    post: 'Publicación',
    video: 'Vídeo',
  },
  media: 'Contenido multimedia',
  mediaFrom: (kind, host) => `${kind} de ${host}`,
  loadTells: (host) => `Al cargarlo, ${host} sabrá que usted está leyendo esto.`,
  load: 'Cargar',
  open: 'Abrir en su sitio',
  undescribed: 'Imagen sin descripción',

  forEditors: 'Qué corregir en el archivo',
  unread: (n) =>
    count(n, {
      one: 'No se pudo leer # parte de este archivo.',
      other: 'No se pudieron leer # partes de este archivo.',
    }),
  legend: 'Qué significan los signos',
  markKinds: {
    point: 'Un momento, y una línea sobre lo que puede significar su fecha',
    span: 'De una fecha a otra',
    'open-span': 'Un extremo está abierto o no se conoce',
    deadline: 'Un plazo',
    uncertain: 'Una fecha dudosa, y todo lo que puede significar',
    approximate: 'Alrededor de esta fecha',
    undated: 'Sin fecha, pero con un lugar en el orden de los hechos',
    conflict: 'Fechas distintas, cada una de otra fuente',
  },
  legendExtras: {
    ties: 'Atrás en el tiempo: un plazo ya vencido cuando se fijó',
    bearings: 'De un hecho a otro al que se refiere',
    links: 'El hecho pertenece también a esta fila',
    folds: 'Un largo silencio, plegado',
    eras: 'Un período con nombre propio',
    gaps: 'Un vacío, y lo que se dice de él',
    today: 'Hoy: el caso sigue',
    crowds: 'Un número de hechos, que se abre',
    hits: 'Encontrado por la búsqueda',
    loose: 'En algún punto de este tramo; no se sabe más',
  },

  findings: (n) => count(n, { other: 'Puntos por comprobar (#)' }),

  corrections: (n) => count(n, { other: 'Correcciones (#)' }),
  was: 'Antes',
  now: 'Ahora',
  fields: {
    when: 'fecha',
    published: 'fecha',
    title: 'título',
    name: 'nombre',
    text: 'texto',
    kind: 'tipo',
    parties: 'partes',
    place: 'lugar',
  },

  counted: 'Hechos que la imagen solo cuenta',
  moreEntries: (n) => count(n, { one: '# más no figura aquí.', other: '# más no figuran aquí.' }),

  deadlineBeforeOrder: (deadline, order) =>
    `El plazo (${deadline.date}) venció antes de ${order.name} (${order.date}), que lo fijó.`,
  responseBeforeCause: (response, cause, as) =>
    `${response.name} (${response.date}) lleva una fecha anterior a ${cause.name} (${cause.date}), ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `${act.name} (${act.date}) lleva una fecha anterior a la existencia de ${party.name} (${party.date}).`,
  reportedBefore: (event, source) =>
    `${source.name} (publicación: ${source.date}) recoge ${event.name} antes de su fecha (${event.date}).`,
  noSource: (event) => `No se indica ninguna fuente para ${event}.`,
};
