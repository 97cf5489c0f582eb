/** What large groups need, and those that a reader folds or opens. */

import type { ForGroups } from '../layout/parties/for-groups.js';
import { gatherParts } from '../layout/parties/gather.js';
import { placeLike } from '../layout/parties/keep-places.js';

export const groups: ForGroups = { gatherParts, placeLike };
