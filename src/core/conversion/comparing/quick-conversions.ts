// Conversions within days of qualifying: warmth may have been filled in when the deal was known.
import type { LeadGroup } from '../counting/lead-groups';

/** Up to this many days after qualifying, a conversion is quick. */
export const QUICK_DAYS = 7;
/** Above this share of the EQLs' conversions, and this many times the baseline's, it is said. */
const MUCH = 0.5;
const TIMES_THE_BASELINE = 2;

export interface QuickShare {
  readonly quick: number;
  /** Mature accounts that converted within the window, on a day that is known. */
  readonly conversions: number;
}

export interface QuickConversions {
  readonly eql: QuickShare;
  readonly baseline: QuickShare;
}

const shareOf = ({ accounts }: LeadGroup): QuickShare => {
  const days = accounts.flatMap(({ lead: { isMature, hasConverted, history } }) =>
    isMature && hasConverted && history ? [history.days] : [],
  );
  return { quick: days.filter((day) => day <= QUICK_DAYS).length, conversions: days.length };
};

/**
 * How many conversions came within 7 days of qualifying, where that is more than half of the EQLs'
 * and at least twice the baseline's share; else undefined. 8 of 14 against 10 of 40 is told; 8 of 14
 * against 12 of 40 isn't. Where none of the baseline converted, more than half is enough.
 */
export function quickConversions(
  eql: LeadGroup,
  baseline: LeadGroup,
): QuickConversions | undefined {
  const [own, others] = [shareOf(eql), shareOf(baseline)];
  const isMuch = own.quick > MUCH * own.conversions;
  const isMore =
    own.quick * others.conversions >= TIMES_THE_BASELINE * others.quick * own.conversions;
  return isMuch && isMore ? { eql: own, baseline: others } : undefined;
}
