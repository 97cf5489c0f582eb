/** What a page holds once its garbage is gone. */

/** `heap`: bytes of objects, array buffers and the browser's own objects behind the DOM. */
export async function measureWeight(cdp) {
  await cdp.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, nodes, listeners: jsEventListeners };
}
