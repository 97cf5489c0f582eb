/** The words of the reader's tools in French. */
import { counting } from '../counting.js';
import type { ToolWords } from '../tool-words.js';

const count = counting('fr');

export const frTools: ToolWords = {
  tools: 'Recherche et filtres',

  search: 'Rechercher',
  hits: (n) => (n === 0 ? 'Aucun résultat' : count(n, { one: '# résultat', other: '# résultats' })),
  hitAt: (hit, n) => `${count(hit)} sur ${count(n)}`,
  previousHit: 'Résultat précédent',
  nextHit: 'Résultat suivant',

  filters: 'Afficher seulement',
  facets: { party: 'Parties', kind: 'Types', source: 'Sources', status: 'Statut' },
  ticked: (n) => count(n, { one: '# choix', other: '# choix' }),
  showAllValues: (n) => count(n, { other: 'Tout afficher (#)' }),
  moreValues: (n) =>
    count(n, { one: '# autre n’est pas listé ici.', other: '# autres ne sont pas listés ici.' }),

  lanes: 'Couloirs',
  laneKinds: { none: 'Aucun', party: 'Parties', kind: 'Types', source: 'Sources' },
  scale: 'Temps',
  scaleKinds: { folded: 'Silences repliés', time: 'Proportionnel', equal: 'Un pas par événement' },

  toldBy: 'Selon',
  everySource: 'Toutes les sources',
  beside: 'à côté de',
  noOther: 'aucune autre',
  toldByOne: 'Seuls les événements que rapporte cette source sont affichés.',
  toldByTwo: 'Les événements que rapporte une seule des deux sont marqués.',

  reportedBy: 'Tel que rapporté au',
  anyDate: 'n’importe quelle date',
  undatedSources: (n) =>
    count(n, {
      one: '# source dont la date est inconnue est laissée de côté.',
      other: '# sources dont la date est inconnue sont laissées de côté.',
    }),

  saveAs: 'Enregistrer en',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', calendar: 'Calendrier' },
  copy: 'Copier',
  copies: { link: 'Lien', citation: 'Référence' },
  outcomes: {
    'link copied': 'Le lien a été copié.',
    'citation copied': 'La référence a été copiée.',
    'not copied': 'La copie a échoué.',
    'not saved': 'L’enregistrement a échoué.',
  },
};
