// Lead types side by side: rates, and each against the baseline.

import { inTableOrder, isSameLeadType, type LeadTypeCount } from '../../lead-types';
import { DEFAULT_CONFIDENCE } from '../../stats/estimate';
import { type Contrast, contrast, conversionRate, type RateFigures } from './contrast';
import { type GapVerdict, judgeGap } from './gap-verdict';

/** One row of the comparison. A figure that doesn't exist is absent, never 0 or NaN. */
export interface ComparisonRow extends LeadTypeCount, RateFigures, Contrast {
  readonly verdict?: GapVerdict;
}

/**
 * The comparison of lead types: EQL first, the baseline last, the others by number of leads.
 *
 * Each row has its rate with the Wilson interval and, against the baseline, difference, lift,
 * Fisher's p value and a verdict. The baseline's own row has no comparison; neither has any row
 * where no group is the baseline. A type with no leads has no rate, and is too early.
 *
 * The groups hold each lead type once. Throws a RangeError for counts that aren't whole, or more
 * conversions than leads.
 */
export function compareLeadTypes(
  groups: readonly LeadTypeCount[],
  baseline: string,
  confidence: number = DEFAULT_CONFIDENCE,
): readonly ComparisonRow[] {
  const against = groups.find((group) => isSameLeadType(group.leadType, baseline));
  return inTableOrder(groups, baseline).map((group): ComparisonRow => {
    const { leadType, leads, converted } = group;
    const row = { leadType, leads, converted, ...conversionRate(group, confidence) };
    if (against === undefined || group === against) return row;
    const gap = contrast(group, against, confidence);
    return { ...row, ...gap, verdict: judgeGap(group, against, gap, confidence) };
  });
}
