/** Kinds beside a figure. English names them as files do: the figure needs no table of its own for that. */
import { sayKind } from './say-kind.js';
import type { Speech } from './speech.js';

/** "procès", where the words of the page are not English and have one; else as the file writes it. */
export function sayPlainKind(
  kind: string,
  of: 'relationshipKinds' | 'partyKinds',
  { language, changes }: Speech,
): string {
  return sayKind<string>(kind, { ...language.later?.[of], ...changes.later?.[of] });
}
