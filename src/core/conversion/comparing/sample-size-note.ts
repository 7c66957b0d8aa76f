// How many leads it would take to be sure of the gap that was seen.

import { countText, leadsText, percentText } from '../../figure-text';
import type { LeadTypeCount } from '../../lead-types';
import { DEFAULT_CONFIDENCE } from '../../stats/estimate';
import { DEFAULT_POWER, sampleSizePerGroup } from '../../stats/sample-size';
import { LEAST_TO_JUDGE } from './gap-verdict';

export interface SampleSizeNote {
  /** Mature leads needed in each group. */
  readonly perGroup: number;
  readonly sentence: string;
}

/**
 * The note under a comparison that isn't settled: the mature leads that each group needs so that
 * rates such as these are told apart with a chance of 80%.
 *
 * There is none while it is too early to name rates, where the two rates are equal, since no number
 * of leads tells those apart, and where both groups already have as many.
 */
export function sampleSizeNote(
  eql: LeadTypeCount,
  baseline: LeadTypeCount,
  confidence: number = DEFAULT_CONFIDENCE,
): SampleSizeNote | undefined {
  const fewer = Math.min(eql.leads, baseline.leads);
  const rate = eql.converted / eql.leads;
  const baselineRate = baseline.converted / baseline.leads;
  if (fewer < LEAST_TO_JUDGE || rate === baselineRate) return undefined;
  const perGroup = sampleSizePerGroup(rate, baselineRate, DEFAULT_POWER, confidence);
  if (fewer >= perGroup) return undefined;
  const [one, other] = [percentText(rate), percentText(baselineRate)];
  const rates = one === other ? `two rates of about ${one}` : `${one} from ${other}`;
  const needed = `each group needs ${countText(perGroup)} mature leads`;
  const found = `there are ${leadsText(eql)} and ${leadsText(baseline)}`;
  return {
    perGroup,
    sentence: `To tell ${rates} with a chance of ${percentText(DEFAULT_POWER)}, ${needed}; ${found}.`,
  };
}
