/** The words of the reader's tools in Spanish. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('es');

export const esTools: ToolWords = {
  tools: 'Búsqueda y filtros',

  search: 'Buscar',
  hits: (n) => (n === 0 ? 'Sin resultados' : count(n, { one: '# resultado', other: '# resultados' })),
  hitAt: (hit, n) => `${count(hit)} de ${count(n)}`,
  previousHit: 'Resultado anterior',
  nextHit: 'Resultado siguiente',

  filters: 'Mostrar solo',
  facets: { party: 'Partes', kind: 'Tipos', source: 'Fuentes', status: 'Estado' },
  ticked: (n) => count(n, { one: '# elegido', other: '# elegidos' }),
  showAllValues: (n) => count(n, { other: 'Mostrar todos (#)' }),
  moreValues: (n) => count(n, { one: '# más no figura aquí.', other: '# más no figuran aquí.' }),

  lanes: 'Carriles',
  laneKinds: { none: 'Ninguno', party: 'Partes', kind: 'Tipos', source: 'Fuentes' },
  scale: 'Tiempo',
  scaleKinds: { folded: 'Silencios plegados', time: 'En proporción', equal: 'Un paso por hecho' },

  toldBy: 'Según',
  everySource: 'Todas las fuentes',
  beside: 'junto a',
  noOther: 'ninguna otra',
  toldByOne: 'Solo se muestran los hechos que recoge esta fuente.',
  toldByTwo: 'Los hechos que recoge solo una de las dos están marcados.',

  reportedBy: 'Publicado hasta',
  anyDate: 'cualquier fecha',
  undatedSources: (n) =>
    count(n, {
      one: 'Queda fuera # fuente cuya fecha no se conoce.',
      other: 'Quedan fuera # fuentes cuya fecha no se conoce.',
    }),

  saveAs: 'Guardar como',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'Calendario' },
  copy: 'Copiar',
  copies: { link: 'Enlace', citation: 'Cita' },
  outcomes: {
    'link copied': 'Se ha copiado el enlace.',
    'citation copied': 'Se ha copiado la cita.',
    'not copied': 'No se pudo copiar.',
    'not saved': 'No se pudo guardar.',
  },
};
