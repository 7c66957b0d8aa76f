// EQLs that were of the baseline's type first: the gap with these counted there until they became EQLs.
import type { PartialEstimate } from '../../stats/estimate';
import type { FollowUp } from '../../stats/follow-up';
import { survivalDifference } from '../../stats/survival-difference';
import type { BecameEql } from '../counting/count-facts';
import { followUps } from '../counting/judged-lead';
import type { LeadGroup } from '../counting/lead-groups';

/** Above this share of the EQLs, those that were of the baseline's type first must not matter. */
const MOST_FIRST = 0.1;

export interface WereFirst {
  /** EQLs that were of the baseline's type before, young ones too. */
  readonly eqls: number;
  readonly allEqls: number;
  /** EQLs minus baseline, with those in the baseline up to their EQL date. */
  readonly difference: PartialEstimate;
}

const followed = ({ accounts }: LeadGroup): FollowUp[] =>
  followUps(accounts.map(({ lead }) => lead.history));

/**
 * How EQLs and their baseline compare at the window's end where each account counts for what it was
 * at the time: one that became an EQL 40 days after it was an MQL is an MQL for 40 days that hasn't
 * converted, and drops out of the MQLs then. It can't have converted before, so taking it out of them
 * altogether leaves the MQLs the quicker ones (Anderson et al. 1983).
 *
 * Kaplan-Meier, everybody counted, with the interval from the two log-log intervals. No interval
 * exists where a group hasn't one conversion. Undefined where no EQL was of that type before.
 */
export function baselineFirst(
  eql: LeadGroup,
  baseline: LeadGroup,
  becameEqls: readonly BecameEql[],
  windowDays: number,
  confidence: number,
): WereFirst | undefined {
  if (becameEqls.length === 0) return undefined;
  const before = becameEqls.map(({ baselineSince, eqlSince }) => ({
    time: eqlSince - baselineSince,
    event: false,
  }));
  const difference = survivalDifference(
    followed(eql),
    [...followed(baseline), ...before],
    windowDays,
    confidence,
  );
  return { eqls: becameEqls.length, allEqls: eql.leads, difference: difference ?? {} };
}

/** Whether they are so many that the verdict must be the same wherever they count. */
export const areMany = ({ eqls, allEqls }: WereFirst): boolean => eqls > MOST_FIRST * allEqls;
