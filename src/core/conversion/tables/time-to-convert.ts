// How long leads take to convert, counting everybody: those still open say that it takes longer.

import { inTableOrder, isSameLeadType } from '../../lead-types';
import { DEFAULT_CONFIDENCE } from '../../stats/estimate';
import { type KaplanMeier, kaplanMeier, type SurvivalStep } from '../../stats/kaplan-meier';
import { logRank } from '../../stats/log-rank';
import { LEAST_TO_JUDGE } from '../comparing/gap-verdict';
import { followUps, type LeadHistory } from '../counting/judged-lead';

/** The days after qualifying at which the share converted is told. */
const MARKS = [30, 60, 90, 180] as const;

export interface LeadTypeHistory {
  readonly leadType: string;
  readonly leads: readonly LeadHistory[];
  /** Why no share, median or curve of it may be told; absent where they may. */
  readonly withheld?: 'too few' | 'unknown';
}

/** A type of which nothing is told was, for that, followed by nobody. */
const UNTOLD: KaplanMeier = { steps: [] };

/** The share converted by a day; the interval is absent where it doesn't exist. */
export interface ConvertedBy {
  readonly day: number;
  /** Absent where no lead was followed that long. */
  readonly share?: number;
  readonly low?: number;
  readonly high?: number;
}

export interface TimeToConvert extends Pick<LeadTypeHistory, 'leadType' | 'withheld'> {
  readonly leads: number;
  /** Absent where nobody knows. */
  readonly converted?: number;
  /** By day 30, 60, 90 and 180. */
  readonly by: readonly ConvertedBy[];
  /** Days until half have converted; absent while fewer have. */
  readonly medianDays?: number;
  readonly medianLow?: number;
  readonly medianHigh?: number;
  /** The share converted, at each day on which it rises. */
  readonly curve: readonly ConvertedBy[];
  /** The longest that any lead was followed, in days; absent without leads. */
  readonly followedDays?: number;
  /** Log-rank against the baseline; absent for the baseline itself and under 10 leads in either. */
  readonly pValue?: number;
}

const convertedBy = (day: number, { survival, low, high }: SurvivalStep): ConvertedBy => ({
  day,
  share: 1 - survival,
  ...(high === undefined ? {} : { low: 1 - high }),
  ...(low === undefined ? {} : { high: 1 - low }),
});

const atMark = (day: number, { steps, followedUntil = 0 }: KaplanMeier): ConvertedBy => {
  const reached = steps.filter((step) => step.time <= day);
  const last = reached[reached.length - 1];
  if (day > followedUntil && last?.survival !== 0) return { day };
  return last === undefined ? { day, share: 0 } : convertedBy(day, last);
};

/**
 * Time to convert per lead type, by Kaplan and Meier: the share converted by day 30, 60, 90 and
 * 180, the median, and the curve to draw, each with its log-log interval, and the log-rank p value
 * against the baseline. Rows stand in the order of the comparison.
 *
 * Everyone counts, mature or not, and a conversion counts whenever it came, also after the window:
 * a lead not yet converted counts up to the as-of date and then drops out. Past the day up to which
 * somebody was followed the share is absent: it is unknown, not 0, unless all have converted.
 *
 * A lead type with under 10 mature leads has counts, and no more; one whose time to convert nobody
 * knows has no count of conversions either.
 *
 * Throws a RangeError for days that are negative or aren't a number.
 */
export function timeToConvert(
  types: readonly LeadTypeHistory[],
  baseline: string,
  confidence: number = DEFAULT_CONFIDENCE,
): readonly TimeToConvert[] {
  const rows = types.map(({ leadType, leads, withheld }) => ({
    leadType,
    leads: leads.length,
    ...(withheld === undefined ? {} : { withheld }),
    ...(withheld === 'unknown' ? {} : { converted: leads.filter((lead) => lead.converted).length }),
    subjects: followUps(leads),
  }));
  const against = rows.find((row) => isSameLeadType(row.leadType, baseline));
  return inTableOrder(rows, baseline).map(({ subjects, ...row }): TimeToConvert => {
    const curve = row.withheld === undefined ? kaplanMeier(subjects, confidence) : UNTOLD;
    const { median, medianLow, medianHigh, followedUntil } = curve;
    const compared =
      against !== undefined &&
      subjects !== against.subjects &&
      row.withheld === undefined &&
      against.withheld === undefined &&
      Math.min(row.leads, against.leads) >= LEAST_TO_JUDGE;
    const { pValue } = compared ? logRank(subjects, against.subjects) : {};
    return {
      ...row,
      by: MARKS.map((day) => atMark(day, curve)),
      ...(median === undefined ? {} : { medianDays: median }),
      ...(medianLow === undefined ? {} : { medianLow }),
      ...(medianHigh === undefined ? {} : { medianHigh }),
      curve: curve.steps.map((step) => convertedBy(step.time, step)),
      ...(followedUntil === undefined ? {} : { followedDays: followedUntil }),
      ...(pValue === undefined ? {} : { pValue }),
    };
  });
}
