// One group against another: difference, lift and p value, left out where they don't exist.

import type { Outcome } from '../../lead-types';
import { fisherExact } from '../../stats/fisher';
import { newcombeDifference } from '../../stats/newcombe';
import { rateRatio } from '../../stats/rate-ratio';
import { wilsonInterval } from '../../stats/wilson';

/** A conversion rate with its interval, as fractions; nothing where there are no leads. */
export interface RateFigures {
  readonly rate?: number;
  readonly low?: number;
  readonly high?: number;
}

/** How a group compares with another. Differences are fractions; a lift of 2 is twice the rate. */
export interface Contrast {
  readonly difference?: number;
  readonly differenceLow?: number;
  readonly differenceHigh?: number;
  readonly lift?: number;
  readonly liftLow?: number;
  readonly liftHigh?: number;
  readonly pValue?: number;
}

/** A lift under the names of the tables, without what is absent. */
export const liftFigures = (ratio: {
  readonly estimate?: number;
  readonly low?: number;
  readonly high?: number;
}): Pick<Contrast, 'lift' | 'liftLow' | 'liftHigh'> => ({
  ...(ratio.estimate === undefined ? {} : { lift: ratio.estimate }),
  ...(ratio.low === undefined ? {} : { liftLow: ratio.low }),
  ...(ratio.high === undefined ? {} : { liftHigh: ratio.high }),
});

/** The conversion rate with its Wilson interval; no leads have no rate. */
export function conversionRate({ leads, converted }: Outcome, confidence: number): RateFigures {
  if (leads === 0) return {};
  return { rate: converted / leads, ...wilsonInterval(converted, leads, confidence) };
}

/**
 * A group against its baseline: the difference with Newcombe's interval, the lift with its log
 * interval, Fisher's p value. Without leads on either side there is nothing to compare, and all are
 * absent.
 */
export function contrast(group: Outcome, baseline: Outcome, confidence: number): Contrast {
  if (group.leads === 0 || baseline.leads === 0) return {};
  const a = { successes: group.converted, trials: group.leads };
  const b = { successes: baseline.converted, trials: baseline.leads };
  const difference = newcombeDifference(a, b, confidence);
  return {
    difference: difference.estimate,
    differenceLow: difference.low,
    differenceHigh: difference.high,
    ...liftFigures(rateRatio(a, b, confidence)),
    pValue: fisherExact(
      group.converted,
      group.leads - group.converted,
      baseline.converted,
      baseline.leads - baseline.converted,
    ),
  };
}
