// The EQLs of each partner, and how they convert against all other EQLs.
import type { Day } from '../../cells/cell';
import { nameKey } from '../../cells/domain';
import { EQL } from '../../lead-types';
import { widenedConfidence } from '../../stats/widened-confidence';
import {
  againstOthers,
  areComparable,
  type Member,
  memberCount,
  type OthersGap,
  withoutPart,
} from '../comparing/against-others';
import { type MatureRate, rateOf } from '../comparing/rate';
import { byPartnerRows, type PartnerRows } from '../counting/by-partner-rows';
import type { AccountOutcome } from '../counting/count-account';
import type { ConversionWindow } from '../counting/judged-lead';
import type { CountedAccount } from '../counting/lead-groups';
import { knownUntil, knows, toldOfRows } from '../counting/told';

/** Its gap and verdict are absent where no other partner has EQLs, or nobody knows who converted. */
export interface PartnerRow extends MatureRate, Partial<OthersGap> {
  /** As most rows spell it. */
  readonly partner: string;
  /** Rows in which the account has overlap with the partner. */
  readonly overlapRows: number;
  /** Its EQLs, mature and young. */
  readonly eqls: number;
  /** EQLs whose outcome the partner hasn't been told since they qualified. */
  readonly untold: number;
}

/** What the table is made by. */
export interface PartnerTerms {
  readonly asOf: Day;
  readonly windowDays: ConversionWindow;
  readonly confidence: number;
  /** All EQLs that count, of whatever partner. */
  readonly eqls: readonly CountedAccount[];
  /** When each partner was last told, where that is kept beside the rows. */
  readonly toldOn: readonly { readonly partner: string; readonly day: Day }[];
}

/** The surest first: by the lower end of the interval, then by EQLs, overlap rows and name. */
const surestFirst = (one: PartnerRow, other: PartnerRow): number =>
  (other.low ?? -1) - (one.low ?? -1) ||
  other.eqls - one.eqls ||
  other.overlapRows - one.overlapRows ||
  (one.partner < other.partner ? -1 : 1);

/** An account as one of all EQLs that count; undefined for any other. */
const countedEql = ({ overlapEntry, stratum }: AccountOutcome): Member | undefined =>
  overlapEntry?.leadType === EQL && overlapEntry.lead.kind === 'counted'
    ? { lead: overlapEntry.lead, stratum }
    : undefined;

/**
 * One row per partner. An account at three partners is an EQL in the row of each partner at which
 * it qualified, from the day it first qualified there.
 *
 * A partner is compared with all other EQLs: the accounts that are EQLs, and not at this partner,
 * each once. The intervals of its rate and of its gap are widened for the number of partners that
 * are compared, so that among 20 partners that are alike hardly ever one stands out: with 20 of
 * them, and a confidence of 95%, each is at 99.75%. A partner that has all EQLs has nobody to be
 * compared with.
 *
 * Partners are ordered by the lower end of their rate's interval, so that 1 of 1 doesn't stand above
 * 40 of 60; those with under 10 mature EQLs, which have no rate, stand last.
 */
export function byPartner(
  accounts: readonly AccountOutcome[],
  { asOf, windowDays, confidence, eqls: all, toldOn }: PartnerTerms,
): PartnerRow[] {
  const toldByKey = new Map(toldOn.map(({ partner, day }) => [nameKey(partner), day]));
  const everybody = memberCount(all);
  const counts = byPartnerRows(accounts, { asOf, windowDays }).map(
    ({ key, name, accounts: shares }: PartnerRows) => {
      const own: Member[] = [];
      const shared: Member[] = [];
      let [overlapRows, untold] = [0, 0];
      for (const { outcome, rows, overlapRows: overlapping, since, lead } of shares) {
        overlapRows += overlapping;
        if (since === undefined) continue;
        const asEql = countedEql(outcome);
        if (asEql) shared.push(asEql);
        if (lead?.kind !== 'counted') continue;
        own.push({ lead, stratum: asEql?.stratum ?? '' });
        if (!knows(knownUntil(toldOfRows(rows), toldByKey.get(key)), since)) untold += 1;
      }
      const row = { partner: name, overlapRows, eqls: own.length, untold };
      const others = withoutPart(everybody, memberCount(shared));
      return { row, own: memberCount(own), others, hasOthers: all.length > shared.length };
    },
  );
  const compared = counts.filter(({ own, others }) => areComparable(own, others, confidence));
  const widened = widenedConfidence(confidence, Math.max(1, compared.length));
  return counts
    .map(
      ({ row, own, others, hasOthers }): PartnerRow => ({
        ...row,
        ...rateOf(own, widened),
        ...(hasOthers ? againstOthers(own, others, widened) : {}),
      }),
    )
    .sort(surestFirst);
}
