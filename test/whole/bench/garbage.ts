// The bytes that some work leaves behind or throws away.

/** The heap's growth over one run; 0 where a collection fell into it. */
export function garbageOf(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  work();
  return Math.max(0, process.memoryUsage().heapUsed - before);
}
