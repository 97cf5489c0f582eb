/** What was measured as Markdown: a row for each measure and size, a column for each subject, ours first and as 1. */
import { EVENT_SUBJECTS, KINDS, PARTY_SUBJECTS } from './subjects.mjs';

const grouped = (number) => Math.round(number).toLocaleString('en-US');
const fine = (number) => (number < 10 ? number.toFixed(1) : grouped(number));
const kilobytes = (number) => (number / 1000).toFixed(1);
const megabytes = (number) => (number / 1e6).toFixed(number < 1e7 ? 2 : 1);
const percent = (part) => `${Math.floor(part * 100)} %`;

/** Less than this is too little for a ratio. */
const LEAST = 0.05;

const BYTES = [
  { name: 'bytes at once, kB', of: ({ first }) => first },
  {
    name: 'bytes until the first picture, kB',
    of: ({ first, later }, files) =>
      first + files.reduce((sum, file) => sum + (later[file.replace(/\.js$/, '')] ?? 0), 0),
  },
];

/** Of a row of what was measured: how it is called, what is taken, how it is written; `base` of an empty page is taken off. */
const TIMED = [
  { name: 'first picture, ms', of: (row) => row.picture, write: grouped },
  { name: 'first picture from the text, ms', of: (row) => row.fromText, write: grouped },
  { name: 'blocked over 50 ms, ms', of: (row) => row.blocked, write: grouped },
  { name: 'longest block, ms', of: (row) => row.longestBlock, write: grouped },
  { name: 'heap, MB', of: (row) => row.heap, base: 'heap', write: megabytes },
  { name: 'nodes', of: (row) => row.nodes, base: 'nodes', write: grouped },
  { name: 'work a zoom step, ms', of: (row) => moved(row, 'zoom')?.work, write: fine },
  { name: 'work a pan step, ms', of: (row) => moved(row, 'pan')?.work, write: fine },
  { name: 'frames zooming, median, ms', of: (row) => moved(row, 'zoom')?.frame, write: fine },
  { name: 'frames zooming, p95, ms', of: (row) => moved(row, 'zoom')?.frame95, write: fine },
  { name: 'frames panning, p95, ms', of: (row) => moved(row, 'pan')?.frame95, write: fine },
];

const PLACED = [
  { name: 'stable, ms', of: (row) => row.stable, write: grouped },
  { name: 'longest block, ms', of: (row) => row.longestBlock, write: grouped },
  { name: 'parties shown', of: (row) => row.drawing?.shown, write: grouped, isPlain: true },
  { name: 'crossings a link', of: (row) => row.drawing?.crossings, write: fine },
  { name: 'overlaps a party', of: (row) => row.drawing?.overlaps, write: (value) => value.toFixed(2) },
  { name: 'work a zoom step, ms', of: (row) => moved(row, 'zoom')?.work, write: fine },
  { name: 'work a pan step, ms', of: (row) => moved(row, 'pan')?.work, write: fine },
];

const named = (measures, ...names) => names.map((wanted) => measures.find(({ name }) => name === wanted));
/** What the main README tells. */
export const SHORT_EVENTS = named(TIMED, 'first picture, ms', 'work a zoom step, ms', 'heap, MB');
export const SHORT_PARTIES = named(
  PLACED,
  'stable, ms',
  'longest block, ms',
  'crossings a link',
  'work a zoom step, ms',
);

/** What did not move has not been zoomed. The empty page never does, and shows what the hands alone cost. */
function moved(row, kind) {
  return row[kind]?.isMoved || row.subject === 'empty-page' ? row[kind] : undefined;
}

const COUNTED = [
  { name: 'left behind a cycle: nodes', of: (row) => row.cycles?.cycleNodes, write: fine },
  { name: 'left behind a cycle: listeners', of: (row) => row.cycles?.cycleListeners, write: fine },
  { name: 'left behind a cycle: heap, kB', of: (row) => row.cycles?.cycleHeap, write: kilobytes },
];

const accessOf = (size) => [
  {
    name: `titles in the accessibility tree, ${grouped(size)}`,
    of: (row) => row.access?.[size]?.told,
    write: percent,
    isPlain: true,
  },
  {
    name: `axe: rules broken, ${grouped(size)}`,
    of: (row) => row.access?.[size]?.axe,
    write: grouped,
    isPlain: true,
  },
];

/** How a page ended that did not end well. */
const ENDS = { limit: 'over the limit', beyond: 'not tried', crash: 'died', error: 'failed' };

export function drawTable(result) {
  const parts = [eventTable(result), partyTable(result), notes(result)];
  return parts.filter(Boolean).join('\n\n');
}

function eventTable(result) {
  return tableOf(result, { kind: 'events', subjects: EVENT_SUBJECTS, timed: TIMED });
}

function partyTable(result) {
  return tableOf(result, { kind: 'parties', subjects: PARTY_SUBJECTS, timed: PLACED });
}

/** @param only names of rows, for a shorter table; all without it. */
export function tableOf(result, { kind, subjects, timed = [], sizes = KINDS[kind].sizes, hasCounts = true }) {
  const rows = result.rows.filter((row) => row.kind === kind);
  const seen = subjects.filter(
    ({ name }) => rows.some(({ subject }) => subject === name) || result.failures[name],
  );
  if (seen.length === 0) return '';
  const find = (name, size) => rows.find((row) => row.subject === name && row.size === size);
  const empty = rows.find(({ subject }) => subject === 'empty-page');
  const lines = BYTES.map(({ name, of }) => {
    const bytesOf = (subject) => result.bytes[subject] && of(result.bytes[subject], filesOf(rows, subject));
    const ours = bytesOf(seen.find(({ isOurs }) => isOurs)?.name);
    const cellOf = (subject) =>
      result.failures[subject] ? 'cannot be built' : withRatio(bytesOf(subject), ours, kilobytes);
    return `| ${name} | ${seen.map((subject) => cellOf(subject.name)).join(' | ')} |`;
  });
  for (const measure of timed) {
    for (const size of sizes.filter((known) => rows.some((row) => row.size === known))) {
      const cells = cellsOf(measure, { seen, find: (name) => find(name, size), base: empty?.[measure.base] });
      if (cells.some((cell) => cell !== '–'))
        lines.push(`| ${measure.name}, ${grouped(size)} | ${cells.join(' | ')} |`);
    }
  }
  const counted = [...COUNTED, ...[10, 12, 100, 1000].flatMap(accessOf)];
  for (const measure of hasCounts ? counted : []) {
    const cells = cellsOf(measure, { seen, find: (name) => find(name, 'any') });
    if (cells.some((cell) => cell !== '–')) lines.push(`| ${measure.name} | ${cells.join(' | ')} |`);
  }
  const head = `| | ${seen.map(({ name }) => name).join(' | ')} |\n| --- | ${seen.map(() => '---:').join(' | ')} |`;
  return [head, ...lines].join('\n');
}

/** What a page had fetched of a subject when its first picture was there. */
function filesOf(rows, subject) {
  return rows.find((row) => row.subject === subject && row.files)?.files ?? [];
}

function cellsOf({ of, write, base = 0, isPlain }, { seen, find, base: taken }) {
  const valueOf = (name) => {
    const row = find(name);
    const value = row && row.end === 'done' ? of(row) : undefined;
    return value === undefined ? undefined : Math.max(0, value - (base ? (taken ?? 0) : 0));
  };
  const ours = valueOf(seen.find(({ isOurs }) => isOurs)?.name);
  return seen.map(({ name }) => {
    const value = valueOf(name);
    if (value === undefined) return ENDS[find(name)?.end] ?? '–';
    return isPlain ? write(value) : withRatio(value, ours, write);
  });
}

function withRatio(value, ours, write) {
  if (ours === undefined || ours < LEAST) return write(value);
  const ratio = value / ours;
  return `${write(value)} (${ratio < 10 ? ratio.toFixed(ratio < 0.1 ? 2 : 1) : grouped(ratio)})`;
}

function notes({ date, runs, limit, bytes, oneFile, failures, rows }) {
  const later = ['case-timeline', 'case-parties'].flatMap((name) =>
    Object.entries(bytes[name]?.later ?? {}).map(
      ([chunk, size]) => `${name} later ${chunk} ${kilobytes(size)}`,
    ),
  );
  const faults = rows
    .filter(({ end, faults: thrown }) => end === 'error' || thrown)
    .map(
      ({ subject, size, words, faults: thrown }) => `${subject} at ${size}: ${words ?? thrown.join('; ')}`,
    );
  return [
    `Measured ${date}, medians of ${runs}; in parentheses times ours; the limit of a page is ${limit / 1000} s; – is what a subject cannot do or was not asked.`,
    `One-file bundle ${kilobytes(oneFile)} kB.${later.length > 0 ? ` In chunks of their own, kB: ${later.join(', ')}.` : ''}`,
    ...Object.entries(failures).map(([name, words]) => `${name} could not be built: ${words}`),
    ...faults,
  ].join('\n');
}
