// The EQLs of each partner and how they convert; knows no other lead type but the baseline's rate.
import type { Day } from '../../cells/cell';
import { nameKey } from '../../cells/domain';
import type { Outcome } from '../../lead-types';
import { contrast } from '../comparing/contrast';
import { type GapVerdict, judgeGap } from '../comparing/gap-verdict';
import { type MatureRate, matureRate, type RateEntry } from '../comparing/rate';
import type { AccountOutcome } from '../counting/count-account';
import { earliestDay } from '../counting/found-day';
import { judgeLead } from '../counting/judged-lead';
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
  readonly windowDays: number;
  readonly confidence: number;
  /** The baseline's mature accounts. */
  readonly baseline: Outcome | undefined;
  /** When each partner was last told, where that is kept beside the rows. */
  readonly toldOn: readonly { readonly partner: string; readonly day: Day }[];
}

interface PartnerTally {
  readonly spellings: Map<string, number>;
  readonly eqls: RateEntry[];
  overlapRows: number;
  untold: number;
}

/** The rows of one account, by the partners that they name. */
const rowsByPartner = (rows: readonly OverlapFact[]): Map<string, OverlapFact[]> => {
  const byPartner = new Map<string, OverlapFact[]>();
  for (const row of rows) {
    for (const { key } of row.partners) {
      const known = byPartner.get(key);
      if (known === undefined) byPartner.set(key, [row]);
      else if (!known.includes(row)) known.push(row);
    }
  }
  return byPartner;
};

const isTold = (rows: readonly OverlapFact[], since: Day, toldOn: Day | undefined): boolean =>
  (toldOn !== undefined && toldOn >= since) ||
  rows.some(({ told }) => told === 'told' || (typeof told === 'number' && told >= since));

const usual = (spellings: ReadonlyMap<string, number>): string => {
  const [first] = [...spellings].sort(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
  return first?.[0] ?? '';
};

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
  const tallies = new Map<string, PartnerTally>();
  for (const { account, conversion } of accounts) {
    if (account.overlap.length === 0) continue;
    const rows = account.overlap.filter(({ isExcluded }) => !isExcluded);
    for (const [key, own] of rowsByPartner(rows)) {
      const tally = tallies.get(key) ?? {
        spellings: new Map<string, number>(),
        eqls: [],
        overlapRows: 0,
        untold: 0,
      };
      tallies.set(key, tally);
      for (const { partners } of own) {
        for (const partner of partners) {
          if (partner.key !== key) continue;
          tally.spellings.set(partner.name, (tally.spellings.get(partner.name) ?? 0) + 1);
          if (partner.hasOverlap) tally.overlapRows += 1;
        }
      }
      const since = earliestDay(
        own.map((row) => row.since),
        asOf,
      );
      if (since.kind !== 'day') continue;
      const lead = judgeLead(since.day, conversion, asOf, windowDays);
      if (lead.kind !== 'counted') continue;
      tally.eqls.push(lead);
      if (!isTold(own, since.day, toldByKey.get(key))) tally.untold += 1;
    }
  }
  const table = [...tallies.values()].map((tally): PartnerRow => {
    const rated = matureRate(tally.eqls, confidence);
    const isJudged =
      baseline !== undefined && (rated.mature === 0 || rated.converted !== undefined);
    const outcome = { leads: rated.mature, converted: rated.converted ?? 0 };
    return {
      partner: usual(tally.spellings),
      overlapRows: tally.overlapRows,
      eqls: tally.eqls.length,
      untold: tally.untold,
      ...rated,
      ...(isJudged
        ? { verdict: judgeGap(outcome, baseline, contrast(outcome, baseline, confidence)) }
        : {}),
    };
  });
  return table.sort(surestFirst);
}
