// One rule for both groups: a window, all conversions so far, or none that does for both.
import { EQL, isSameLeadType } from '../../lead-types';
import { hasConverted, type LeadGroup } from './lead-groups';

/** Above this share of undated conversions, a window leaves out too many to be judged by. */
export const MOST_UNDATED = 0.2;

/** Why no window can be applied to a lead type. */
export interface LackingDates {
  readonly leadType: string;
  readonly why: 'no qualified dates' | 'undated conversions';
  readonly leads: number;
  readonly conversions: number;
  /** Conversions without a date. */
  readonly undated: number;
}

export type Yardstick =
  | { readonly kind: 'window'; readonly days: number }
  /** All conversions so far: because the settings say so, or since neither group has dates. */
  | { readonly kind: 'none'; readonly why: 'asked' | LackingDates['why'] }
  /** One of the two groups can be judged by the window and the other can't. */
  | { readonly kind: 'unequal'; readonly days: number; readonly lacking: readonly LackingDates[] };

const datesOf = ({ leadType, accounts }: Pick<LeadGroup, 'leadType' | 'accounts'>) => {
  const converted = accounts.filter(hasConverted);
  return {
    leadType,
    leads: accounts.length,
    hasDates: accounts.some(({ since }) => since !== undefined),
    conversions: converted.length,
    undated: converted.filter(({ lead }) => lead.isUndatedConversion).length,
  };
};

/** Why a lead type can't be judged by a window; undefined where it can. */
export function lackingDates(
  group: Pick<LeadGroup, 'leadType' | 'accounts'>,
): LackingDates | undefined {
  const { hasDates, ...rest } = datesOf(group);
  if (rest.leads > 0 && !hasDates) return { ...rest, why: 'no qualified dates' };
  return rest.undated > MOST_UNDATED * rest.conversions
    ? { ...rest, why: 'undated conversions' }
    : undefined;
}

/**
 * The rule by which EQLs and their baseline are judged, so that it is one for both.
 *
 * A window needs qualified dates, and dates of at least 80% of the conversions. Where both groups
 * have them, it is the window; where neither has any dates, all conversions so far count; where one
 * has them and the other hasn't, nothing does for both, and nothing is judged. The edge: a group in
 * which nobody converted lacks no conversion's date, and goes along with the other.
 */
export function yardstickOf(
  groups: readonly LeadGroup[],
  baseline: string,
  days: number,
): Yardstick {
  const both = groups.filter(
    ({ leadType }) => isSameLeadType(leadType, EQL) || isSameLeadType(leadType, baseline),
  );
  const lacking = both.flatMap((group) => lackingDates(group) ?? []);
  if (lacking.length === 0) return { kind: 'window', days };
  const dates = both.map(datesOf);
  const noQualified = dates.every(({ hasDates }) => !hasDates);
  const noConverted = dates.every(
    ({ hasDates, conversions, undated }) => hasDates && undated === conversions,
  );
  if (noQualified) return { kind: 'none', why: 'no qualified dates' };
  return noConverted
    ? { kind: 'none', why: 'undated conversions' }
    : { kind: 'unequal', days, lacking };
}
