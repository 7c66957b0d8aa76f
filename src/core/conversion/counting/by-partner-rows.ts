// Each partner with its accounts: which rows are its own, and whether it has an EQL in them.
import type { Day } from '../../cells/cell';
import { usualSpelling } from '../../cells/usual-spelling';
import type { AccountOutcome } from './count-account';
import { earliestDay } from './found-day';
import { type ConversionWindow, type JudgedLead, judgeLead } from './judged-lead';
import type { OverlapFact } from './overlap-facts';

/** One account, by the rows that name the partner. */
export interface PartnerShare {
  readonly outcome: AccountOutcome;
  /** Those rows, without the ones that are left out. */
  readonly rows: readonly OverlapFact[];
  /** In how many of them the account has overlap with the partner. */
  readonly overlapRows: number;
  /** The day it first qualified at this partner; undefined where it isn't an EQL there. */
  readonly since: Day | undefined;
  /** As an EQL of this partner, from that day on. */
  readonly lead: JudgedLead | undefined;
}

export interface PartnerRows {
  /** Which its spellings share. */
  readonly key: string;
  /** As most rows spell it. */
  readonly name: string;
  readonly accounts: readonly PartnerShare[];
}

/** The rows of one account, by the partners that they name. */
const byPartner = (
  rows: readonly OverlapFact[],
): Iterable<readonly [key: string, rows: readonly OverlapFact[]]> => {
  const only = rows.length === 1 ? rows[0] : undefined;
  // Most accounts stand at one partner, in one row.
  if (only?.partners.length === 1) {
    return only.isExcluded ? [] : [[only.partners[0]?.key ?? '', [only]]];
  }
  const found = new Map<string, OverlapFact[]>();
  for (const row of rows) {
    if (row.isExcluded) continue;
    for (const { key } of row.partners) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [row]);
      else if (!known.includes(row)) known.push(row);
    }
  }
  return found;
};

/**
 * Every partner that the settings don't leave out, in the order in which they are first named. An
 * account at three partners stands at each of them, an EQL at those where it qualified: with an EQL
 * since 5 January at one and 9 March at another, it counts from 9 March at the latter.
 */
export function byPartnerRows(
  outcomes: readonly AccountOutcome[],
  { asOf, windowDays }: { readonly asOf: Day; readonly windowDays: ConversionWindow },
): PartnerRows[] {
  const partners = new Map<string, { spellings: string[]; accounts: PartnerShare[] }>();
  for (const outcome of outcomes) {
    for (const [key, rows] of byPartner(outcome.account.overlap)) {
      const partner = partners.get(key) ?? { spellings: [], accounts: [] };
      partners.set(key, partner);
      let overlapRows = 0;
      for (const { partners: named } of rows) {
        for (const each of named) {
          if (each.key !== key) continue;
          partner.spellings.push(each.name);
          if (each.hasOverlap) overlapRows += 1;
        }
      }
      const found = earliestDay(
        rows.map((row) => row.since),
        asOf,
      );
      const since = found.kind === 'day' ? found.day : undefined;
      const lead =
        since === undefined ? undefined : judgeLead(since, outcome.conversion, asOf, windowDays);
      partner.accounts.push({ outcome, rows, overlapRows, since, lead });
    }
  }
  return Array.from(partners, ([key, { spellings, accounts }]) => ({
    key,
    name: usualSpelling(spellings),
    accounts,
  }));
}
