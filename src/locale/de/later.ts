/** German, for what comes after the picture. */
import { counting } from '../counting.js';
import type { LaterWords } from '../later-words.js';
import { deDetail } from './detail.js';

const count = counting('de');

const AFFECTS = {
  answers: 'worauf es antwortet',
  follows: 'worauf es folgt',
  'sets deadline': 'worauf es sich bezieht',
  withdraws: 'was damit zurückgenommen wird',
};

export const deLater: LaterWords = {
  figureName: 'Interaktives Schaubild; dieselben Ereignisse folgen als Liste',
  sameEvents: 'Dieselben Ereignisse, mit Texten und Quellen',
  keyboardHelp:
    'Pfeiltasten wechseln zwischen Ereignissen, Pos1 und Ende führen zum ersten und letzten. Eingabe öffnet eines, Escape schließt es. Plus und Minus vergrößern und verkleinern.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  showAll: 'Alles zeigen',
  showAsList: 'Als Liste zeigen',
  showAsFigure: 'Als Schaubild zeigen',
  controls: 'Ansicht',
  close: 'Schließen',
  tools: 'Suchen, filtern und vergleichen',
  underWay: (n) => count(n, { other: '# im Gange' }),
  overview: 'Der ganze Fall',
  windowInView: 'Gezeigter Ausschnitt',
  windowStart: 'Anfang des gezeigten Ausschnitts',
  windowEnd: 'Ende des gezeigten Ausschnitts',
  someEvents: (shown, total) =>
    `${count(shown)} von ${count(total, { one: '# Ereignis', other: '# Ereignissen' })}`,
  hitsFor: (n, query) => count(n, { other: '# Treffer für ' }) + query,
  asToldBy: (source) => `erzählt von ${source}`,
  asToldByBoth: (source, other) => `erzählt von ${source} neben ${other}`,
  asReportedBy: (date) => `Stand der Berichte: ${date}`,
  removeFilter: (value) => `Filter entfernen: ${value}`,
  showEverything: 'Wieder alles zeigen',
  onlyIn: (source) => `Nur in ${source}`,
  toldDifferently: 'Verschieden erzählt',
  ...deDetail,
  mediaKinds: {
    audio: 'Ton',
    document: 'Dokument',
    image: 'Bild',
    map: 'Karte',
    post: 'Beitrag',
    video: 'Video',
  },
  media: 'Medien',
  mediaFrom: (kind, host) => `${kind} von ${host}`,
  loadTells: (host) => `Beim Laden erfährt ${host}, dass Sie dies lesen.`,
  load: 'Laden',
  open: 'Dort öffnen',
  undescribed: 'Bild ohne Beschreibung',

  forEditors: 'Was in der Datei zu berichtigen ist',
  unread: (n) =>
    count(n, {
      one: '# Teil dieser Datei konnte nicht gelesen werden.',
      other: '# Teile dieser Datei konnten nicht gelesen werden.',
    }),
  legend: 'Was die Zeichen bedeuten',
  markKinds: {
    point: 'Ein Zeitpunkt, und ein Strich über alles, was sein Datum meinen kann',
    span: 'Von einem Datum bis zu einem anderen',
    'open-span': 'Ein Ende ist offen oder nicht bekannt',
    deadline: 'Eine Frist',
    uncertain: 'Ein unsicheres Datum, und alles, was es meinen kann',
    approximate: 'Ungefähr dieses Datum',
    undated: 'Kein Datum, aber ein Platz in der Reihenfolge der Ereignisse',
    conflict: 'Verschiedene Daten, jedes aus einer anderen Quelle',
  },
  legendExtras: {
    ties: 'Zurück in der Zeit: eine Frist, die schon abgelaufen war, als sie gesetzt wurde',
    bearings: 'Von einem Ereignis zu einem, auf das es sich bezieht',
    links: 'Das Ereignis gehört auch in diese Zeile',
    folds: 'Eine lange Pause, gefaltet',
    eras: 'Ein Zeitraum mit eigenem Namen',
    gaps: 'Eine Lücke, und was dazu gesagt wird',
    today: 'Heute: Der Fall geht weiter',
    crowds: 'Eine Anzahl von Ereignissen, die sich öffnen lässt',
    hits: 'Von der Suche gefunden',
    loose: 'Irgendwo in dieser Spanne; mehr ist nicht bekannt',
  },

  findings: (n) => count(n, { other: 'Zu prüfen (#)' }),

  corrections: (n) => count(n, { other: 'Berichtigungen (#)' }),
  was: 'Bisher',
  now: 'Jetzt',
  fields: {
    when: 'Datum',
    published: 'Datum',
    title: 'Titel',
    name: 'Name',
    text: 'Text',
    kind: 'Art',
    parties: 'Parteien',
    place: 'Ort',
  },

  counted: 'Ereignisse, die das Bild nur zählt',
  moreEntries: (n) =>
    count(n, {
      one: '# weiterer Eintrag ist hier nicht aufgeführt.',
      other: '# weitere sind hier nicht aufgeführt.',
    }),

  deadlineBeforeOrder: (deadline, order) =>
    `Die Frist (${deadline.date}) war abgelaufen vor ${order.name} (${order.date}), wodurch sie gesetzt wurde.`,
  responseBeforeCause: (response, cause, as) =>
    `${response.name} (${response.date}) ist früher datiert als ${cause.name} (${cause.date}), ${AFFECTS[as ?? 'sets deadline']}.`,
  actBeforeExistence: (act, party) =>
    `${act.name} (${act.date}) ist früher datiert, als diese Partei bestand: ${party.name} (${party.date}).`,
  reportedBefore: (event, source) =>
    `${source.name} (veröffentlicht: ${source.date}) berichtet von ${event.name} vor dessen Datum (${event.date}).`,
  noSource: (event) => `Für ${event} ist keine Quelle angegeben.`,
};
