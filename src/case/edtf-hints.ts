/** What an editor should write instead of a text that is no EDTF. Only ever asked once one was refused. */

import { readEdtf } from './edtf.js';
import { type Mend, PART_MENDS, WHOLE_MENDS } from './edtf-mends.js';
import { isRefusal, type Refusal } from './edtf-refusal.js';

/** Longer texts get no correction, so that the patterns stay cheap. */
const LONGEST = 100;

/** One correction may bring another mistake to light, but not for ever. */
const PASSES = 4;

const NOTHING = 'No date is given: leave the field out where none is known.';

const GENERAL =
  'Write YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm, with X for an unknown digit, and an interval as start/end.';

/** Says what is wrong with a text and how to mend it; ends in the corrected text where that is known. */
export function hintFor(text: string, refusal: Refusal): string {
  if (!/[^\s./]/.test(text.slice(0, LONGEST))) return NOTHING;
  const advice = new Set<string>();
  let mended = text;
  let fault: Refusal | undefined = refusal;
  for (let pass = 0; fault && pass < PASSES; pass++) {
    advice.add(fault.reason);
    if (text.length > LONGEST) break;
    mended = fault.mended ?? mend(mended, advice);
    const again = readEdtf(mended, undefined);
    fault = isRefusal(again) ? again : undefined;
  }
  advice.delete('');
  const sentences = [...advice].join(' ') || GENERAL;
  return fault ? sentences : `${sentences} Did you mean \`${mended}\`?`;
}

/** Corrects every mistake that is known, and adds what to tell the editor about each. */
function mend(text: string, advice: Set<string>): string {
  const whole = applyMends(text, WHOLE_MENDS, advice);
  return whole.replace(/[^/,.[\]{}]+/g, (part) => applyMends(part, PART_MENDS, advice));
}

function applyMends(text: string, mends: readonly Mend[], advice: Set<string>): string {
  return mends.reduce((current, [mistake, correction, sentence]) => {
    const next =
      typeof correction === 'string'
        ? current.replace(mistake, correction)
        : current.replace(mistake, correction);
    if (next !== current) advice.add(sentence);
    return next;
  }, text);
}
