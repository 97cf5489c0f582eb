/** Times of day as they are written, with the zone that they are meant in. */
import type { Instant, Moment, TimeOfDay } from '../case/date.js';
import { offsetAt } from '../case/zone.js';
import { dateFormat, MOST_INSTANT } from './formatters.js';
import { hasOwnWords, type Speech } from './speech.js';

/** What has been said of clocks and zones: `Intl` takes its time, and most files say the same again and again. */
const saidBefore = new WeakMap<Speech, Map<string, string>>();

/** The words for a key, made at the first time that they are asked for in a language. */
export function sayOnce(key: string, speech: Speech, say: () => string): string {
  let said = saidBefore.get(speech);
  if (!said) saidBefore.set(speech, (said = new Map<string, string>()));
  let words = said.get(key);
  if (words === undefined) said.set(key, (words = say()));
  return words;
}

/** "11:45 a.m.", or as the language has it. */
export function sayClock({ hour, minute, second }: TimeOfDay, speech: Speech): string {
  if (hour === 24) return speech.words.endOfDay;
  return sayOnce(`${hour}:${minute}:${second}`, speech, () =>
    sayTimeOfDay(Date.UTC(2000, 0, 1, hour, minute, second ?? 0), speech, {
      hour: 'numeric',
      minute: '2-digit',
      ...(second !== undefined && { second: '2-digit' }),
    }),
  );
}

/** A time of day out of milliseconds that are read as if in UTC. */
export function sayTimeOfDay(local: number, speech: Speech, options: Intl.DateTimeFormatOptions): string {
  const halves = hasOwnWords(speech) ? speech.words.dayPeriods : undefined;
  const parts = dateFormat(speech.lang, options).formatToParts(local);
  const half = new Date(local).getUTCHours() < 12 ? halves?.am : halves?.pm;
  const words = parts.map(({ type, value }) => (type === 'dayPeriod' ? (half ?? value) : value));
  return words.join('').replace(/[\u00A0\u202F]/g, ' ');
}

/**
 * The zone of a time: its name where the time is meant in a named zone, else the offset as written. Both names where
 * the clocks were changed just then and either may be meant. Undefined where none is stated.
 */
export function sayZone(moment: Moment, timeZone: string | undefined, speech: Speech): string | undefined {
  const written = moment.time?.offset;
  if (written === undefined) {
    if (timeZone === undefined) return undefined;
    const [name, other] = [moment.earliest, moment.latest].map((at) => sayZoneName(at, timeZone, speech));
    if (name === undefined || other === undefined || name === other) return name;
    return speech.words.joints.or(name, other);
  }
  const isOfZone = timeZone !== undefined && minutesEast(moment.earliest, timeZone) === written;
  return isOfZone ? sayZoneName(moment.earliest, timeZone, speech) : sayOffset(written);
}

function sayZoneName(at: Instant, timeZone: string, speech: Speech): string | undefined {
  const minutes = minutesEast(at, timeZone);
  if (minutes === undefined) return undefined;
  // A zone may have had two names at the same offset, but hardly in the same year.
  return sayOnce(`${timeZone} ${minutes} ${new Date(at).getUTCFullYear()}`, speech, () => {
    const parts = dateFormat(speech.lang, { timeZone, timeZoneName: 'short' }).formatToParts(at);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value;
    return name === undefined || /\p{Nd}/u.test(name) ? sayOffset(minutes) : name;
  });
}

/** Undefined where the instant lies beyond what `Intl` can name a zone for. */
function minutesEast(at: Instant, timeZone: string): number | undefined {
  return Math.abs(at) > MOST_INSTANT ? undefined : Math.round(offsetAt(timeZone, at) / 60_000);
}

/** "UTC", "UTC−7", "UTC+5:30". */
function sayOffset(minutesEast: number): string {
  if (minutesEast === 0) return 'UTC';
  const size = Math.abs(minutesEast);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutesEast < 0 ? '\u2212' : '+'}${Math.floor(size / 60)}${minutes}`;
}
