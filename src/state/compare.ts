/** How an event stands when two tellings of a case are laid beside each other. */
import { sourcesOf } from '../case/findings.js';
import type { EventEntry } from '../case/index-case.js';
import type { Account } from '../case/schema.js';
import type { Standing } from '../marks/comparison.js';
import type { Told } from './view.js';

/** Undefined where no two are compared, or neither reports the event. */
export function standingIn(entry: EventEntry, { by, beside }: Told): Standing | undefined {
  if (by === undefined || beside === undefined) return undefined;
  const sources = sourcesOf(entry);
  const isSecond = sources.includes(beside);
  if (!sources.includes(by)) return isSecond ? 'second only' : undefined;
  if (!isSecond) return 'first only';
  return entry.event.accounts?.some((account) => isApart(account, by, beside)) ? 'differ' : 'both';
}

/** Whether one version is the first's and another the second's: a version that both give is none apart. */
function isApart({ versions }: Account, first: string, second: string): boolean {
  const givenBy = (source: string) =>
    versions.filter(({ cites }) => cites?.some((cite) => cite.source === source));
  const seconds = givenBy(second);
  return givenBy(first).some((version) => seconds.some((other) => other !== version));
}
