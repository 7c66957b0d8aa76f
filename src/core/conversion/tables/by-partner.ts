// The EQLs of each partner and how they convert.
import type { Day } from '../../cells/cell';
import { nameKey } from '../../cells/domain';
import type { Outcome } from '../../lead-types';
import { contrast } from '../comparing/contrast';
import { type GapVerdict, judgeGap } from '../comparing/gap-verdict';
import { type MatureRate, matureRate, type RateEntry } from '../comparing/rate';
import { byPartnerRows } from '../counting/by-partner-rows';
import type { AccountOutcome } from '../counting/count-account';
import type { ConversionWindow } from '../counting/judged-lead';
import type { OverlapFact } from '../counting/overlap-facts';

export interface PartnerRow extends MatureRate {
  /** As most rows spell it. */
  readonly partner: string;
  /** Rows in which the account has overlap with the partner. */
  readonly overlapRows: number;
  /** Its EQLs, mature and young. */
  readonly eqls: number;
  /** EQLs whose outcome the partner hasn't been told since they qualified. */
  readonly untold: number;
  /** Against the baseline; `Too early` under 10 mature accounts, absent where a rate is unknown. */
  readonly verdict?: GapVerdict;
}

/** What the table is made by. */
export interface PartnerTerms {
  readonly asOf: Day;
  readonly windowDays: ConversionWindow;
  readonly confidence: number;
  /** The baseline's mature accounts. */
  readonly baseline: Outcome | undefined;
  /** When each partner was last told, where that is kept beside the rows. */
  readonly toldOn: readonly { readonly partner: string; readonly day: Day }[];
}

const isTold = (rows: readonly OverlapFact[], since: Day, toldOn: Day | undefined): boolean =>
  (toldOn !== undefined && toldOn >= since) ||
  rows.some(({ told }) => told === 'told' || (typeof told === 'number' && told >= since));

/** The surest first: by the lower end of the interval, then by EQLs, overlap rows and name. */
const surestFirst = (one: PartnerRow, other: PartnerRow): number =>
  (other.low ?? -1) - (one.low ?? -1) ||
  other.eqls - one.eqls ||
  other.overlapRows - one.overlapRows ||
  (one.partner < other.partner ? -1 : 1);

/**
 * One row per partner. An account at three partners is an EQL in the row of each partner at which
 * it qualified, from the day it first qualified there.
 *
 * Partners are ordered by the lower end of their rate's interval, so that 1 of 1 doesn't stand above
 * 40 of 60. A partner has a verdict from 10 mature accounts on.
 */
export function byPartner(
  accounts: readonly AccountOutcome[],
  { asOf, windowDays, confidence, baseline, toldOn }: PartnerTerms,
): PartnerRow[] {
  const toldByKey = new Map(toldOn.map(({ partner, day }) => [nameKey(partner), day]));
  const table = byPartnerRows(accounts, { asOf, windowDays }).map(
    ({ key, name, accounts: own }): PartnerRow => {
      const eqls: RateEntry[] = [];
      let [overlapRows, untold] = [0, 0];
      for (const account of own) {
        overlapRows += account.overlapRows;
        if (account.since === undefined || account.lead?.kind !== 'counted') continue;
        eqls.push(account.lead);
        if (!isTold(account.rows, account.since, toldByKey.get(key))) untold += 1;
      }
      const rated = matureRate(eqls, confidence);
      const isJudged =
        baseline !== undefined && (rated.mature === 0 || rated.converted !== undefined);
      const outcome = { leads: rated.mature, converted: rated.converted ?? 0 };
      return {
        partner: name,
        overlapRows,
        eqls: eqls.length,
        untold,
        ...rated,
        ...(isJudged
          ? { verdict: judgeGap(outcome, baseline, contrast(outcome, baseline, confidence)) }
          : {}),
      };
    },
  );
  return table.sort(surestFirst);
}
