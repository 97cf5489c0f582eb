/** The words of the list of sources in Spanish. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { esPages } from './pages.js';

const count = counting('es');

export const esSourceList: SourceListWords = {
  ...esPages,
  noSources: 'Este caso no registra fuentes.',
  addressNotStated: 'dirección no indicada',

  reports: (things) => `Se cita para: ${things}`,
  counts: {
    events: (n) => count(n, { one: '# hecho', other: '# hechos' }),
    parties: (n) => count(n, { one: '# parte', other: '# partes' }),
    relationships: (n) => count(n, { one: '# relación', other: '# relaciones' }),
    claims: (n) => count(n, { one: '# pretensión o argumento', other: '# pretensiones y argumentos' }),
    sources: (n) => count(n, { one: '# fuente más', other: '# fuentes más' }),
    others: (n) => count(n, { one: '# entrada más', other: '# entradas más' }),
  },
  otherSources: 'Otras fuentes',
  leadsToSome: (n) =>
    count(n, { one: '# fuente se conoce a través de ella', other: '# fuentes se conocen a través de ella' }),
  cited: 'Citada por lo que está abierto',

  compare: 'Dos versiones, una al lado de otra',
  toldBy: 'Según',
  beside: 'junto a',
  choose: 'Elegir una fuente',
  howToCompare:
    'Elija dos fuentes para ver qué hechos cuentan ambas, cuáles cuenta solo una y qué cuentan de manera distinta.',
  nothingTold: 'Ninguna de las dos cuenta alguno de los hechos que se muestran.',
  standings: {
    both: (n) => count(n, { one: '# hecho contado igual', other: '# hechos contados igual' }),
    differ: (n) => count(n, { one: '# contado de otro modo', other: '# contados de otro modo' }),
    'first only': (n, source) => count(n, { other: '# solo en ' }) + source,
    'second only': (n, source) => count(n, { other: '# solo en ' }) + source,
  },
  event: 'Hecho',
  tells: 'Lo cuenta',
  silent: 'No lo cuenta',
};
