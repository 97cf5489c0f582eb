/** What large groups need, and those that a reader folds or opens. */
import { gatherParts } from '../layout/parties/gather.js';
import { placeLike } from '../layout/parties/keep-places.js';
import type { ForGroups } from '../layout/parties/parties.js';

export const groups: ForGroups = { gatherParts, placeLike };
