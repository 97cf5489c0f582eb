/** The words of the reader's tools in German. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('de');

export const deTools: ToolWords = {
  tools: 'Suche und Filter',

  search: 'Suche',
  hits: (n) => (n === 0 ? 'Keine Treffer' : count(n, { one: '# Treffer', other: '# Treffer' })),
  hitAt: (hit, n) => `${count(hit)} von ${count(n)}`,
  previousHit: 'Voriger Treffer',
  nextHit: 'Nächster Treffer',

  filters: 'Nur zeigen',
  facets: { party: 'Parteien', kind: 'Arten', source: 'Quellen', status: 'Status' },
  ticked: (n) => count(n, { other: '# ausgewählt' }),
  showAllValues: (n) => count(n, { other: 'Alle # zeigen' }),
  moreValues: (n) =>
    count(n, {
      one: '# weiterer Eintrag ist hier nicht aufgeführt.',
      other: '# weitere sind hier nicht aufgeführt.',
    }),

  lanes: 'Bahnen',
  laneKinds: { none: 'Keine', party: 'Parteien', kind: 'Arten', source: 'Quellen' },
  scale: 'Zeit',
  scaleKinds: { folded: 'Pausen gefaltet', time: 'Maßstäblich', equal: 'Ein Schritt je Ereignis' },

  toldBy: 'Erzählt von',
  everySource: 'Alle Quellen',
  beside: 'neben',
  noOther: 'keiner anderen',
  toldByOne: 'Gezeigt werden nur Ereignisse, über die diese Quelle berichtet.',
  toldByTwo: 'Ereignisse, über die nur eine der beiden berichtet, sind markiert.',

  reportedBy: 'Berichtet bis',
  anyDate: 'beliebiges Datum',
  undatedSources: (n) =>
    count(n, {
      one: '# Quelle, deren Datum nicht bekannt ist, bleibt unberücksichtigt.',
      other: '# Quellen, deren Datum nicht bekannt ist, bleiben unberücksichtigt.',
    }),

  saveAs: 'Speichern als',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'Kalender' },
  copy: 'Kopieren',
  copies: { link: 'Link', citation: 'Quellenangabe' },
  outcomes: {
    'link copied': 'Der Link wurde kopiert.',
    'citation copied': 'Die Quellenangabe wurde kopiert.',
    'not copied': 'Kopieren war nicht möglich.',
    'not saved': 'Speichern war nicht möglich.',
  },
};
