/** The card of whatever is open. */
import { nothing } from 'lit';
import { kindOf } from '../case/entry-place.js';
import type { Drawn } from './card.js';
import { drawClaimCard } from './claim-card.js';
import { drawDetail } from './detail.js';
import { NO_PAGE, type Viewing } from './media-mark.js';
import { drawPartyCard } from './party-card.js';
import { drawRelationshipCard } from './relationship-card.js';
import { drawSourceCard } from './source-card.js';
import type { Telling } from './telling.js';

/** Nothing where the case has no entry with this id. */
export function drawCard(id: string, telling: Telling, viewing: Viewing = NO_PAGE): Drawn {
  const { index } = telling;
  switch (kindOf({ index, id })) {
    case 'event':
      return drawFound(index.eventById.get(id), (entry) => drawDetail(entry, telling, viewing));
    case 'party':
      return drawFound(index.partyById.get(id), (party) => drawPartyCard(party, telling));
    case 'relationship':
      return drawFound(index.relationshipById.get(id), (one) => drawRelationshipCard(one, telling));
    case 'claim':
      return drawFound(index.claimById.get(id), (claim) => drawClaimCard(claim, telling));
    case 'source':
      return drawFound(index.sourceById.get(id), (source) => drawSourceCard(source, telling));
    case undefined:
      return nothing;
  }
}

function drawFound<T>(found: T | undefined, draw: (found: T) => Drawn): Drawn {
  return found === undefined ? nothing : draw(found);
}
