/** By what the events of a case can be told apart, and so be filtered. */

export type Facet = 'party' | 'kind' | 'source' | 'status';

/** In the order in which they stand everywhere. */
export const FACETS: readonly Facet[] = ['party', 'kind', 'source', 'status'];
