/** The words of the list of sources in French. */
import { counting } from '../counting.js';
import type { SourceListWords } from '../source-list-words.js';
import { frPages } from './pages.js';

const count = counting('fr');

export const frSourceList: SourceListWords = {
  ...frPages,
  noSources: 'Cette affaire ne mentionne aucune source.',
  addressNotStated: 'adresse non précisée',

  reports: (things) => `Citée pour ${things}`,
  counts: {
    events: (n) => count(n, { one: '# événement', other: '# événements' }),
    parties: (n) => count(n, { one: '# partie', other: '# parties' }),
    relationships: (n) => count(n, { one: '# relation', other: '# relations' }),
    claims: (n) => count(n, { one: '# prétention ou moyen', other: '# prétentions et moyens' }),
    sources: (n) => count(n, { one: '# autre source', other: '# autres sources' }),
    others: (n) => count(n, { one: '# autre entrée', other: '# autres entrées' }),
  },
  otherSources: 'Autres sources',
  leadsToSome: (n) =>
    count(n, {
      one: '# source est connue par son intermédiaire',
      other: '# sources sont connues par son intermédiaire',
    }),
  cited: 'Citée par ce qui est ouvert',

  compare: 'Deux récits côte à côte',
  toldBy: 'Selon',
  beside: 'à côté de',
  choose: 'Choisir une source',
  howToCompare:
    'Choisissez deux sources pour voir quels événements toutes deux racontent, lesquels une seule raconte, et ce qu’elles racontent différemment.',
  nothingTold: 'Aucune des deux ne raconte l’un des événements affichés.',
  standings: {
    both: (n) => count(n, { one: '# événement raconté de même', other: '# événements racontés de même' }),
    differ: (n) => count(n, { one: '# raconté différemment', other: '# racontés différemment' }),
    'first only': (n, source) => count(n, { other: '# seulement dans ' }) + source,
    'second only': (n, source) => count(n, { other: '# seulement dans ' }) + source,
  },
  event: 'Événement',
  tells: 'Le raconte',
  silent: 'N’en parle pas',
};
