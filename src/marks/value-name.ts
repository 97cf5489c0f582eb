/** By what name each value is called that events can be filtered by. */
import type { Facet } from '../case/facet.js';
import { sayKind } from '../locale/index.js';
import { cutTitle } from './long-text.js';
import { nameOf, type Telling } from './telling.js';

/** Characters of a name in a list of names. */
const MOST_LISTED = 120;

/** An id that the file does not know is shown as it is: a link may ask for it. */
export function valueName(
  facet: Facet,
  value: string,
  { index, speech }: Telling,
  most = MOST_LISTED,
): string {
  return cutTitle(fullName(), most);

  function fullName(): string {
    switch (facet) {
      case 'party':
        return nameOf(index.partyById.get(value)) ?? value;
      case 'source':
        return index.sourceById.get(value)?.title ?? value;
      case 'kind':
        return sayKind(value, speech.words.eventKinds);
      case 'status':
        return value;
    }
  }
}
