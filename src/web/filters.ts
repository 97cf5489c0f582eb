/** What is left out and what stands out at a reader's wish: loaded with what lets a reader wish it. */
import { chainOf } from '../case/bearings.js';
import { caseAsReported } from '../state/as-reported.js';
import { standingIn } from '../state/compare.js';
import { findHits } from '../state/search.js';
import { selectEvents } from '../state/select.js';

export const filters = { caseAsReported, chainOf, findHits, selectEvents, standingIn } as const;

export type Filters = typeof filters;
