// The gap's interval that holds however often somebody looks, in a sentence under the table.
import { gapRangeText, leadTypePlural } from '../../figure-text';
import { say } from '../../language/say';
import { EQL } from '../../lead-types';
import type { Interval } from '../../stats/estimate';
import type { Verdict } from '../comparing/verdict';

export interface AlwaysValid extends Interval {
  readonly sentence: string;
}

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
  const values = { eqls: leadTypePlural(EQL), gap };
  return {
    low,
    high,
    sentence:
      looks === 0
        ? say(
            'However often one looks, the gap of {eqls} could be {gap}. The interval in the table is that of a single look.',
            values,
          )
        : say(
            'However often one looks (this is look {look}), the gap of {eqls} could be {gap}. The interval in the table is that of a single look.',
            { ...values, look: looks + 1 },
          ),
  };
}
