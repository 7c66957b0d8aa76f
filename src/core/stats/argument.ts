// What the statistics accept as arguments.

/** A group's outcome: how many of its `trials` were a success. Both are non-negative integers. */
export interface Arm {
  readonly successes: number;
  readonly trials: number;
}

/** The one wording for an argument out of range: which it is, what it may be, what it was. */
export function argumentError(name: string, requirement: string, value: unknown): RangeError {
  return new RangeError(`${name} must be ${requirement}, but is ${String(value)}.`);
}

/** Throws unless `value` is a whole number of at least `least` that a double holds exactly. */
export function requireCount(name: string, value: number, least = 0): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw argumentError(name, `a whole number of ${least} or more`, value);
  }
}

/** Throws unless `value` lies strictly between 0 and 1, as a confidence or a power does. */
export function requireShare(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw argumentError(name, 'above 0 and below 1', value);
}

/** Throws unless `value` is from 0 to 1, as a rate is. */
export function requireRate(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw argumentError(name, 'from 0 to 1', value);
}

/** Throws unless there was at least one trial, and no more successes than trials. */
export function requireArm({ successes, trials }: Arm): void {
  requireCount('trials', trials, 1);
  requireCount('successes', successes);
  if (successes > trials) {
    throw argumentError('successes', `at most the number of trials, ${trials}`, successes);
  }
}
