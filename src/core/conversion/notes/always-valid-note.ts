// The gap's interval that holds however often somebody looks, in a sentence under the table.
import { countText, gapRangeText } from '../../figure-text';
import { EQL } from '../../lead-types';
import type { Interval } from '../../stats/estimate';
import type { Verdict } from '../comparing/verdict';

export interface AlwaysValid extends Interval {
  readonly sentence: string;
}

/** ` (this is look 5)`; the first one needs no number. */
const lookText = (looks: number): string =>
  looks === 0 ? '' : ` (this is look ${countText(looks + 1)})`;

/**
 * The always valid interval of the gap between EQLs and their baseline, where there is a verdict on
 * it. A 95% interval that is looked at every month is wrong far more often than 5% of the time; this
 * one is wrong at any of all looks together in at most 5%.
 *
 * `looks` is how many were counted before this one.
 */
export function alwaysValidNote(verdict: Verdict, looks: number): AlwaysValid | undefined {
  if (verdict.kind !== 'judged') return undefined;
  const { low, high } = verdict.alwaysValid;
  const gap = gapRangeText(low, high);
  return {
    low,
    high,
    sentence: `However often one looks${lookText(looks)}, the gap of ${EQL}s could be ${gap}. The interval in the table is that of a single look.`,
  };
}
