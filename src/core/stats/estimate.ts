// An estimate and its interval, the shape that most of the statistics answer in.

/** The confidence of an interval, where the caller names none. */
export const DEFAULT_CONFIDENCE = 0.95;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An estimate that always exists, with its interval. */
export interface Estimate extends Interval {
  readonly estimate: number;
}

/** An estimate whose figures are left out where they don't exist. */
export interface PartialEstimate {
  readonly estimate?: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * A ratio with its interval, symmetric on the log scale; no interval where nothing varies, or where
 * so much does that its upper end is no longer a number.
 */
export function logScaleEstimate(
  estimate: number,
  logVariance: number,
  critical: number,
): PartialEstimate {
  if (!(logVariance > 0)) return { estimate };
  const factor = Math.exp(critical * Math.sqrt(logVariance));
  const high = estimate * factor;
  return Number.isFinite(high) ? { estimate, low: estimate / factor, high } : { estimate };
}
