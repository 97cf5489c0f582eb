/** The words of the list of sources in German. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { dePages } from './pages.js';

const count = counting('de');

export const deSourceList: SourceListWords = {
  ...dePages,
  noSources: 'Dieser Fall verzeichnet keine Quellen.',
  addressNotStated: 'Adresse nicht angegeben',

  reports: (things) => `Angeführt für: ${things}`,
  counts: {
    events: (n) => count(n, { one: '# Ereignis', other: '# Ereignisse' }),
    parties: (n) => count(n, { one: '# Partei', other: '# Parteien' }),
    relationships: (n) => count(n, { one: '# Beziehung', other: '# Beziehungen' }),
    claims: (n) => count(n, { one: '# Anspruch oder Argument', other: '# Ansprüche und Argumente' }),
    sources: (n) => count(n, { one: '# andere Quelle', other: '# andere Quellen' }),
    others: (n) => count(n, { one: '# anderer Eintrag', other: '# andere Einträge' }),
  },
  otherSources: 'Andere Quellen',
  leadsToSome: (n) =>
    count(n, { one: '# Quelle ist durch sie bekannt', other: '# Quellen sind durch sie bekannt' }),
  cited: 'Angeführt von dem, was offen ist',

  compare: 'Zwei Darstellungen nebeneinander',
  toldBy: 'Erzählt von',
  beside: 'neben',
  choose: 'Quelle wählen',
  howToCompare:
    'Wählen Sie zwei Quellen, um zu sehen, von welchen Ereignissen beide erzählen, von welchen nur eine, und was sie verschieden erzählen.',
  nothingTold: 'Keine der beiden erzählt von einem der gezeigten Ereignisse.',
  standings: {
    both: (n) => count(n, { one: '# Ereignis gleich erzählt', other: '# Ereignisse gleich erzählt' }),
    differ: (n) => count(n, { other: '# verschieden erzählt' }),
    'first only': (n, source) => count(n, { other: '# nur in ' }) + source,
    'second only': (n, source) => count(n, { other: '# nur in ' }) + source,
  },
  event: 'Ereignis',
  tells: 'Erzählt davon',
  silent: 'Erzählt nicht davon',
};
