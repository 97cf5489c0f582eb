/** Why a value is no date, in sentences for whoever writes the case file. */
import { hintFor } from './edtf-hints.js';
import { readPlain } from './edtf-plain.js';
import type { Refusal } from './edtf-refusal.js';

/** What is wrong with a date. */
export interface DateProblem {
  /** What stands in the file. */
  readonly value: unknown;
  readonly expected: string;
  /** What is wrong and how to mend it; ends in "Did you mean `…`?" where a corrected text is known. */
  readonly hint: string;
}

const EXPECTED = 'a date in EDTF, such as 2017-04-06, 2017-04-06/.. or 2017-04~';

/** What to tell the editor about a value that was refused; of a long text its beginning is enough. */
export function explainDate(value: unknown, refusal: Refusal): DateProblem {
  const hint = refusal.reason === 'not text' ? quoted(value) : hintFor(String(value), refusal);
  return { value, expected: EXPECTED, hint };
}

export function unknownZone(value: unknown): DateProblem {
  return {
    value,
    expected: 'an IANA time zone, such as America/New_York',
    hint: 'There is no such time zone: the date was read in UTC.',
  };
}

function quoted(value: unknown): string {
  const text = Number.isInteger(value) ? String(value) : '';
  const meant = readPlain(text) ? ` Did you mean \`"${text}"\`?` : '';
  return `Write the date as text, in quotation marks.${meant}`;
}
