/** A drawing of parties with all that it may need, where nothing waits for it. */

import type { ForGroups } from './for-groups.js';
import { gatherParts } from './gather.js';
import type { PartiesFrame, PartiesGeometry, PartiesSubject } from './geometry.js';
import { placeLike } from './keep-places.js';
import { layoutPartiesStepwise } from './parties.js';

export const FOR_GROUPS: ForGroups = { gatherParts, placeLike };

/** The whole drawing at once. @param before a drawing whose places are kept where that can be. */
export function layoutParties(
  subject: PartiesSubject,
  frame: PartiesFrame,
  before?: PartiesGeometry,
): PartiesGeometry {
  const steps = layoutPartiesStepwise(subject, frame, FOR_GROUPS, before);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
