/**
 * Events and parties by rule, the same for the same count: seven of ten events are moments and three are spans, in
 * eight lanes and in bursts, with titles of 20 to 80 characters; a party has one and a half ties.
 */

const SEED = 2026;
const LANES = 8;
/** The events of every size lie in the same ten years, ms since 1970 UTC. */
const FROM = Date.UTC(2010, 0, 1);
const TO = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** So many of the events stand in bursts; the others lie anywhere. */
const IN_BURSTS = 0.6;
/** A burst holds a twentieth of a small case, and so many events of a large one. */
const MOST_A_BURST = 40;
const BURST_DAYS = 9;
const SPAN_DAYS = 90;
const TITLE = { least: 20, most: 80 };
const TIES = 1.5;

const WORDS = (
  'agency answer appeal archive attorney board bridge claim clerk company complaint council court deadline demand ' +
  'deposition document editor evidence exhibit fine hearing inspector judge leave ledger letter memo minister motion ' +
  'notice office order party payment permit plaintiff police press record refusal report request review ruling ' +
  'settlement statement summons survey testimony transfer tribunal verdict witness'
).split(' ');
const VERBS = ['sues', 'owns', 'pays', 'writes to', 'represents', 'lends to', 'advises', 'is part of'];

/** Numbers from 0 to 1 (Mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** When the events begin, ms since 1970 UTC, in order. */
function starts(count, next) {
  const size = Math.min(MOST_A_BURST, Math.max(2, count / 20));
  const bursts = Array.from({ length: Math.ceil((count * IN_BURSTS) / size) }, () => next());
  const at = Float64Array.from({ length: count }, () => {
    if (next() >= IN_BURSTS) return next();
    const burst = bursts[Math.floor(next() * bursts.length)];
    return Math.min(0.999, burst - Math.log(1 - next()) * ((BURST_DAYS * DAY) / (TO - FROM)));
  });
  return at.sort().map((part) => Math.floor((FROM + part * (TO - FROM)) / MINUTE) * MINUTE);
}

const written = (time) => new Date(time).toISOString().replace(':00.000Z', ':00Z');
const pick = (of, next) => of[Math.floor(next() * of.length)];

/** Words up to a length, with a number at the end that no other title has. */
function titleOf(number, next) {
  const end = ` no. ${number}`;
  const length = TITLE.least + Math.floor(next() * (TITLE.most - TITLE.least + 1)) - end.length;
  let words = pick(WORDS, next);
  while (words.length < length) words += ` ${pick(WORDS, next)}`;
  return (
    words
      .slice(0, length)
      .trimEnd()
      .padEnd(TITLE.least - end.length, 's') + end
  );
}

/** The text of a case with so many events. */
export function eventsText(count) {
  const next = seeded(SEED);
  const lines = [];
  starts(count, next).forEach((start, i) => {
    const isSpan = Math.floor(((i + 1) * 3) / 10) > Math.floor((i * 3) / 10);
    const end = start + Math.ceil(next() ** 3 * SPAN_DAYS * 1440) * MINUTE;
    const when = isSpan ? `${written(start)}/${written(end)}` : written(start);
    const lane = 1 + Math.floor(next() * LANES);
    lines.push(
      `{"id":"e${i}","title":"${titleOf(i, next)}","when":"${when}","kind":"event","parties":["lane-${lane}"]}`,
    );
  });
  const parties = Array.from({ length: LANES }, (_, i) => ({ id: `lane-${i + 1}`, name: `Lane ${i + 1}` }));
  return `{"title":"${count} events, made by rule","language":"en","timeZone":"UTC","parties":${JSON.stringify(parties)},"events":[\n${lines.join(',\n')}\n]}`;
}

/** The text of a case with so many parties, and one and a half relationships for each. */
export function partiesText(count) {
  const next = seeded(SEED);
  const parties = Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: `${pick(WORDS, next)} & ${pick(WORDS, next)} ${i}`,
  }));
  const seen = new Set();
  const relationships = [];
  while (relationships.length < Math.round(count * TIES)) {
    const [from, to] = [Math.floor(next() * count), Math.floor(next() * count)];
    const key = `${Math.min(from, to)}-${Math.max(from, to)}`;
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    relationships.push({
      id: `r${relationships.length}`,
      from: `p${from}`,
      to: `p${to}`,
      verb: pick(VERBS, next),
    });
  }
  return JSON.stringify({
    title: `${count} parties, made by rule`,
    language: 'en',
    events: [{ id: 'first', title: 'The first letter', when: '2020-01-06' }],
    parties,
    relationships,
  });
}

/** The text of either, made once. @param address such as `events/1000`. */
export function makeTexts() {
  const made = new Map();
  return (address) => {
    const [kind, count] = address.split('/');
    if (!made.has(address)) {
      // The largest is 155 MB, and only one of them is needed at a time.
      if (Number(count) > 100_000) made.clear();
      made.set(address, Buffer.from((kind === 'parties' ? partiesText : eventsText)(Number(count))));
    }
    return made.get(address);
  };
}
