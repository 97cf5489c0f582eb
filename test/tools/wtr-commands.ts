/**
 * Stands in for `@web/test-runner-commands`, which `@open-wc/testing` imports and which only runs under that
 * runner. Snapshots of that kind are not used here.
 */
function unavailable(): never {
  throw new Error('Snapshots of @web/test-runner are not available under vitest.');
}

export const getSnapshot = unavailable;
export const getSnapshots = unavailable;
export const saveSnapshot = unavailable;
export const removeSnapshot = unavailable;
export const getSnapshotConfig = unavailable;
