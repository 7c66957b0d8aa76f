// Processor time and garbage of some work, over several rounds.
const MICROSECONDS_PER_SECOND = 1e6;

/** Seconds of processor time, and the bytes that a round leaves behind or throws away. */
export interface Measured {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly garbage: number;
}

/** The heap's growth over one round; 0 where a collection fell into it. */
function garbageOf(work: () => unknown): number {
  const before = process.memoryUsage().heapUsed;
  work();
  return Math.max(0, process.memoryUsage().heapUsed - before);
}

export function measured(rounds: number, work: () => unknown): Measured {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / MICROSECONDS_PER_SECOND);
  }
  globalThis.gc?.();
  const garbage = garbageOf(work);
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { median: at(0.5), least: at(0), most: at(1), garbage };
}
