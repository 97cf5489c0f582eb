/** `case-timeline unsourced`: what cites no source. */
import type { CaseIndex } from '../case/index-case.js';
import { findUnsourced, STATEMENT_KINDS, type StatementKind, type Unsourced } from '../case/unsourced.js';
import { nameOf } from '../case/veil.js';
import { type Speech, sayTime, sayTitle, sayWhen, speechFor } from '../locale/index.js';
import { type Command, EXIT, type ExitCode, type Line, type Outcome } from './command.js';
import { type Opened, openCase } from './open-case.js';
import { sayPlace, sayTrouble } from './say-problem.js';

export const unsourced: Command = {
  name: 'unsourced',
  operands: 'FILE…',
  does: 'lists the events that cite no source',
  about: [
    'Prints a line for each: file:line:column path: what it is, its id (its date in words): its title. An event is vouched for by its own citations, those of its quotations and those of its accounts.',
  ],
  options: [{ name: 'all', does: 'lists parties, relationships, claims, quotations and standings, too' }],
  mostFiles: Number.POSITIVE_INFINITY,
  async run({ files, flags }, machine) {
    const kinds: readonly StatementKind[] = flags.has('all') ? STATEMENT_KINDS : ['event'];
    const audits: Outcome[] = [];
    for (const file of files) audits.push(audit(await openCase(file, machine), kinds));
    return {
      code: Math.max(...audits.map(({ code }) => code)) as ExitCode,
      lines: audits.flatMap(({ lines }) => lines ?? []),
      complaints: audits.flatMap(({ complaints }) => complaints ?? []),
    };
  },
};

/** What a file leaves without a source. */
function audit(opened: Opened, kinds: readonly StatementKind[]): Outcome {
  const complaints = sayTrouble(opened);
  const { file, index, find } = opened;
  if (!index) return { code: EXIT.unusable, complaints };
  const found = findUnsourced(index, kinds);
  const isFine = found.length + complaints.length === 0;
  const speech = speechFor('en', index.case.timeZone);
  const places = find(found.map(({ path }) => path));
  const lines = found.map((one): Line => {
    const head = sayPlace(file, places.get(one.path), one.path);
    return { head, text: say(one, index, speech), tone: 'finding' };
  });
  const what = kinds.length === 1 ? 'every event cites a source' : 'everything cites a source';
  return {
    code: isFine ? EXIT.fine : EXIT.found,
    lines: found.length === 0 ? [{ head: `${file}:`, text: what }] : lines,
    complaints,
  };
}

/** `event closed (March 4, 2024): “The bridge is closed”`. */
function say(one: Unsourced, index: CaseIndex, speech: Speech): string {
  const name = 'id' in one.statement ? one.kind : `${one.kind} in`;
  const date = dateOf(one, index, speech);
  const said = date === undefined ? '' : ` (${date})`;
  return `${name} ${one.id}${said}: ${sayTitle(titleOf(one, index), speech)}`;
}

/** Only of an event it is told that nobody states a date: the others need none. */
function dateOf({ kind, statement, id }: Unsourced, index: CaseIndex, speech: Speech): string | undefined {
  if (kind === 'event') {
    const entry = index.eventById.get(id);
    return entry ? sayWhen(entry, index, speech, 'long') : undefined;
  }
  if (kind === 'claim' || kind === 'quotation') return undefined;
  const when = kind === 'relationship' ? (statement.when ?? statement.begins) : statement.when;
  const tie = kind === 'standing' && statement.event !== undefined ? { at: statement.event } : undefined;
  return sayTime(when ?? tie, index, speech, 'long');
}

function titleOf({ kind, statement }: Unsourced, { partyById }: CaseIndex): string {
  switch (kind) {
    case 'event':
    case 'claim':
      return statement.title;
    case 'party':
      return nameOf(statement) ?? '';
    case 'relationship': {
      const [from, to] = [statement.from, statement.to].map((id) => nameOf(partyById.get(id)) ?? id);
      return `${from} ${statement.verb ?? statement.kind ?? '–'} ${to}`;
    }
    case 'quotation':
      return statement.words;
    case 'standing':
      return statement.status;
  }
}
