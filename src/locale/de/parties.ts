/** German, for the parties. */
import { counting } from '../counting.js';
import type { PartyWords } from '../party-words.js';

const count = counting('de');

/** What is said of a whole, with what is added to it. */
export const deParties: PartyWords = {
  heading: 'Wer wie zu wem steht',
  figureName: (title, parties, relationships) =>
    `Parteien${title === undefined ? '' : `: ${title}`}, ${parties}, ${relationships}`,
  keyboardHelp:
    'Pfeiltasten nach links und rechts wechseln zwischen Parteien, nach unten geht es zu den Beziehungen einer Partei, nach links und rechts zur nächsten, weiter nach unten zur anderen Partei, nach oben zurück. Pos1 und Ende führen zur ersten und letzten Partei. Eingabe wählt aus, Escape nimmt es zurück.',
  parties: (n) => count(n, { one: '# Partei', other: '# Parteien' }),
  relationships: (n) => count(n, { one: '# Beziehung', other: '# Beziehungen' }),
  memberships: (n) =>
    count(n, { one: '# Partei als Teil einer anderen', other: '# Parteien als Teile von anderen' }),
  noSource: 'keine Quelle genannt',
  inForceOf: (n, total) => `in Kraft: ${count(n)} von ${total}`,
  empty: 'Dieser Fall nennt keine Parteien.',
  noRelationships: 'Wie sie zueinander stehen, sagt der Fall nicht.',
  placing: (parties) => `Wird angeordnet: ${parties} …`,

  isPartOf: 'gehört zu',
  noVerb: 'ist verbunden mit',
  notIdentified: 'nicht identifiziert',
  sides: {
    first: 'Klägerseite',
    second: 'Beklagtenseite',
    court: 'Gerichte',
    third: 'Übrige',
    background: 'Im Hintergrund',
  },
  parts: (n) => count(n, { one: '# Teil', other: '# Teile' }),
  group: (side, kind) => (kind === '' ? side : `${side}: ${kind}`),
  fold: (name) => `Zuklappen: ${name}`,
  unfold: (name, parts) => `Aufklappen: ${name}, ${parts}`,

  relation: (from, verb, to) => `${from} ${verb} ${to}`,
  gathered: (from, to, relationships) => `${from} → ${to}: ${relationships}`,
  standings: {
    'not yet': (moment) => `noch nicht in Kraft (${moment})`,
    begins: (moment) => `in Kraft, beginnt dann (${moment})`,
    'in force': (moment) => `in Kraft (${moment})`,
    ends: (moment) => `in Kraft, endet dann (${moment})`,
    'may have begun': (moment) => `vielleicht in Kraft (${moment})`,
    'may have ended': (moment) => `vielleicht schon beendet (${moment})`,
    over: (moment) => `nicht mehr in Kraft (${moment})`,
  },
  standingsShort: {
    'not yet': 'noch nicht',
    begins: 'beginnt',
    'in force': '',
    ends: 'endet',
    'may have begun': 'hat vielleicht begonnen',
    'may have ended': 'ist vielleicht beendet',
    over: 'vorbei',
  },

  term: (range) => (/^\d{1,2}\. /.test(range) ? `vom ${range}` : `von ${range}`),
  begins: (words) => `Beginn: ${words}`,
  ends: (words) => `Ende: ${words}`,
  startNotStated: 'Anfang nicht angegeben',
  endNotStated: 'Ende nicht angegeben',
  endNotKnown: 'nicht bekannt',

  moment: 'Zeitpunkt',
  allOfTheCase: 'Der ganze Fall',
  play: 'Veränderungen abspielen',
  pause: 'Anhalten',
  changes: {
    begins: (what) => `Beginnt: ${what}`,
    ends: (what) => `Endet: ${what}`,
    'may have begun': (what) => `Hat vielleicht begonnen: ${what}`,
    'may have ended': (what) => `Ist vielleicht beendet: ${what}`,
  },

  andMore: (n) => count(n, { other: '# weitere' }),

  kinds: (shown, total) =>
    shown === total
      ? 'Arten von Beziehungen'
      : `Arten von Beziehungen (${count(shown)} von ${count(total)} gezeigt)`,
  kind: (kind, n) => `${kind} ${count(n)}`,
  noKind: 'andere',
  traces: 'Spuren dessen, was nicht in Kraft ist',

  controls: 'Ansicht',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Alles zeigen',
  showAsTable: 'Als Tabelle zeigen',
  showAsFigure: 'Als Schaubild zeigen',

  table: 'Dieselben Beziehungen als Tabelle',
  columns: { who: 'Wer', what: 'Was', to: 'Zu wem', since: 'Seit', until: 'Bis', says: 'Wer das sagt' },
  more: (shown, total) => `${count(shown)} von ${total}`,
  showMore: (n) => count(n, { other: '# weitere zeigen' }),
};
