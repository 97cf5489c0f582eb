/** A problem in a line, for whoever writes the file: what should stand there, what stands there, and how to mend it. */
import type { Problem } from './problem.js';

/** What stands in place of a value that is not shown. */
const COMPOUNDS: ReadonlySet<string> = new Set([
  'a function',
  'a list',
  'a symbol',
  'a value that cannot be read',
  'an object',
]);

/** Characters of a value that are said: enough to find it by. */
const MOST_SAID = 80;

/** What follows the path: `expected a list, found 7. Write a list: [ … ].` */
export function sayProblem({ path, value, expected, hint }: Problem): string {
  // Of a whole file nobody has to be told what stands in it, and of what is missing there is nothing to be told.
  const found = path === '$' || value === undefined ? '' : `, found ${sayValue(value)}`;
  return `expected ${expected}${found}. ${hint}`.trimEnd();
}

function sayValue(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (COMPOUNDS.has(value)) return value;
  const characters = Array.from(value);
  return `"${characters.length > MOST_SAID ? `${characters.slice(0, MOST_SAID).join('')}…` : value}"`;
}
