// The bench's one way to measure: processor time of works that take turns, so that whatever else the
// machine does falls on all of them, and what comes out as ratios between them.
const MICROSECONDS_PER_SECOND = 1e6;

/** What the rounds came to: the middle one, the least and the most. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), least: at(0), most: at(1) };
}

/** Seconds of this process's own work, over all its threads. */
export function processorTime(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS_PER_SECOND;
}

/** Seconds of each work, by round. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Runs every work once a round, in another order each time, after one round that doesn't count. A work
 * that measures itself, as a process of its own does, answers its seconds.
 */
export function inTurn<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
  secondsOf: (work: () => unknown) => number = processorTime,
): Rounds<Name> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = -1; round < rounds; round += 1) {
    const first = (round + 1) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const seconds = secondsOf(works[name]);
      if (round >= 0) times[name].push(seconds);
    }
  }
  return times;
}

/** How many times as long the one took as the other, round by round. */
export const ratiosOf = (times: readonly number[], unit: readonly number[]): Spread =>
  spreadOf(times.map((time, round) => time / (unit[round] ?? Number.NaN)));

/** Every number as a share of what it may be. */
export const sharesOf = (numbers: readonly number[], most: number): Spread =>
  spreadOf(numbers.map((number) => number / most));
