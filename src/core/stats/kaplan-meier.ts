// Kaplan and Meier's curve: who is still without the event as time goes by, though not all are
// followed equally long.
import { DEFAULT_CONFIDENCE } from './estimate';
import { countByTime, type FollowUp } from './follow-up';
import { criticalValue } from './normal-quantile';

/** The curve's level from one event time to the next. */
export interface SurvivalStep {
  readonly time: number;
  /** Followed until just before this time, without an event so far. */
  readonly atRisk: number;
  readonly events: number;
  /** The share without the event after this time. */
  readonly survival: number;
  /** Absent where nobody is left: the log-log scale has no end for a survival of 0. */
  readonly low?: number;
  readonly high?: number;
}

export interface KaplanMeier {
  /** One step per time with an event, earliest first. */
  readonly steps: readonly SurvivalStep[];
  /** The longest time anybody was followed; absent where there is nobody. */
  readonly followedUntil?: number;
  /** When half had the event; absent where the curve, or its interval's end, stays above half. */
  readonly median?: number;
  readonly medianLow?: number;
  readonly medianHigh?: number;
}

const HALF = 0.5;
/** A product of many fractions that comes this near a half is a half, as R has it. */
const HALF_TOLERANCE = Math.sqrt(Number.EPSILON);

/** When a falling line crosses one half; the middle of the stretch, where it rests on it. */
const crossingTime = (
  steps: readonly SurvivalStep[],
  level: (step: SurvivalStep) => number | undefined,
): number | undefined => {
  const points = steps.map((step) => ({ time: step.time, level: level(step) ?? Number.NaN }));
  const below = points.filter((point) => point.level < HALF + HALF_TOLERANCE);
  const [first] = below;
  if (first === undefined) return undefined;
  const resting = Math.abs(first.level - HALF) < HALF_TOLERANCE;
  const next = resting ? below.find((point) => point.level < first.level) : undefined;
  return next === undefined ? first.time : (first.time + next.time) / 2;
};

/** The log-log interval keeps within 0 to 1; `greenwood` is the variance over survival squared. */
const logLogInterval = (
  survival: number,
  greenwood: number,
  z: number,
): Pick<SurvivalStep, 'low' | 'high'> => {
  if (survival === 0) return {};
  const spread = Math.exp((z * Math.sqrt(greenwood)) / -Math.log(survival));
  return { low: survival ** spread, high: survival ** (1 / spread) };
};

/**
 * The Kaplan-Meier (product-limit) estimate of the survival function, with Greenwood's variance
 * and log-log intervals, and the median with the interval that the curve's band gives it.
 *
 * In words: at each event time the curve is multiplied by the share of those still followed who
 * had no event then; who is censored at an event time counts as still followed. Times are in any
 * unit. Days 10 20 30 30+ 45 60 60+ 90+ 90+ 90+ (+ for no event) give 0.46667 from day 60 on.
 * Nobody at all gives no steps. Beyond `followedUntil` the curve says nothing unless it is at 0.
 *
 * Throws a RangeError for a time that is negative or isn't finite, or a confidence outside 0 to 1.
 *
 * Reference: Kaplan, E. L. and Meier, P. (1958), "Nonparametric estimation from incomplete
 * observations", JASA 53, 457-481; R's survfit(conf.type = "log-log").
 */
export function kaplanMeier(
  subjects: readonly FollowUp[],
  confidence: number = DEFAULT_CONFIDENCE,
): KaplanMeier {
  const z = criticalValue(confidence);
  const counts = countByTime(subjects);
  let survival = 1;
  let greenwood = 0;
  const steps = counts
    .filter(({ events }) => events > 0)
    .map(({ time, atRisk, events }): SurvivalStep => {
      survival *= (atRisk - events) / atRisk;
      greenwood += events / atRisk / (atRisk - events);
      return { time, atRisk, events, survival, ...logLogInterval(survival, greenwood, z) };
    });
  const followedUntil = counts[counts.length - 1]?.time;
  const median = crossingTime(steps, (step) => step.survival);
  const medianLow = crossingTime(steps, (step) => step.low);
  const medianHigh = crossingTime(steps, (step) => step.high);
  return {
    steps,
    ...(followedUntil === undefined ? {} : { followedUntil }),
    ...(median === undefined ? {} : { median }),
    ...(medianLow === undefined ? {} : { medianLow }),
    ...(medianHigh === undefined ? {} : { medianHigh }),
  };
}
