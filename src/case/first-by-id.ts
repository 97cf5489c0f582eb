/** Entries by their ids. */

/** Where an id stands twice, the first keeps it. */
export function firstById<T>(entries: readonly T[], idOf: (entry: T) => string): Map<string, T> {
  const byId = new Map<string, T>();
  for (const entry of entries) {
    const id = idOf(entry);
    if (!byId.has(id)) byId.set(id, entry);
  }
  return byId;
}
