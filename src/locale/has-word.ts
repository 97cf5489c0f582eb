/** Where a case file may use words of its own: whether a table has one for what stands there. */

export function hasWord<Key extends string>(table: Readonly<Record<Key, string>>, key: string): key is Key {
  return Object.hasOwn(table, key);
}
