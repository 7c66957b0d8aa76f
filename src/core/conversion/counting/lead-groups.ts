// Accounts by lead type, with how many are mature and how many converted.
import type { Day } from '../../cells/cell';
import { foldText } from '../../cells/text';
import { usualSpelling } from '../../cells/usual-spelling';
import type { Account, AccountOutcome } from './count-account';
import type { CountedLead } from './judged-lead';
import type { LeadFact } from './lead-facts';
import type { OverlapFact } from './overlap-facts';
import { commonStratum } from './stratum';

/** An account that stands in a lead type's count. */
export interface CountedAccount {
  readonly key: string;
  /** The day it qualified; absent where its tab has no dates. */
  readonly since?: Day;
  readonly lead: CountedLead;
  /** What like for like holds equal, such as its fit tier; '' where no row says. */
  readonly stratum: string;
}

/** Whether it ever converted: young, late and undated conversions too. */
export const hasConverted = ({ lead }: Pick<CountedAccount, 'lead'>): boolean =>
  lead.hasConverted || lead.isUndatedConversion || lead.history?.converted === true;

/** All accounts of one lead type, young ones too. */
export interface LeadGroup {
  readonly leadType: string;
  readonly accounts: readonly CountedAccount[];
  readonly leads: number;
  readonly mature: number;
  /** Mature accounts that converted within the window. */
  readonly converted: number;
  /** Mature accounts that no row of a list of outcomes mentions. */
  readonly silent: number;
  /** Mature accounts that converted on a day that nobody wrote down, so that no window applies. */
  readonly undated: number;
  /** Whether its figures are by the rule that the others are judged by. */
  readonly isRated: boolean;
}

/** Whether nobody knows how a group converts, since no row says it of any that is old enough. */
export const isSilent = ({ mature, silent }: LeadGroup): boolean => mature > 0 && silent === mature;

/** Each lead type as most rows spell it. */
const speller = (leads: readonly LeadFact[]): ((leadType: string) => string) => {
  const times = new Map<string, string[]>();
  for (const { claims } of leads) {
    for (const { leadType } of claims) {
      const known = times.get(leadType);
      if (known) known.push(leadType);
      else times.set(leadType, [leadType]);
    }
  }
  const written = new Map<string, string[]>();
  for (const [leadType, spellings] of times) {
    const key = foldText(leadType);
    written.set(key, (written.get(key) ?? []).concat(spellings));
  }
  const usual = new Map<string, string>();
  for (const [key, spellings] of written) usual.set(key, usualSpelling(spellings));
  return (leadType) => usual.get(foldText(leadType)) ?? leadType;
};

const strataIn = (facts: readonly (OverlapFact | LeadFact)[]): string[] => {
  const strata: string[] = [];
  for (const { isExcluded, stratum } of facts) if (!isExcluded) strata.push(stratum);
  return strata;
};

const stratumOf = ({ overlap, leads }: Account, byTier: boolean): string =>
  commonStratum(strataIn(leads), byTier) || commonStratum(strataIn(overlap), byTier);

/** The accounts that count, by lead type, in the order in which the types were met. */
export function leadGroups(
  outcomes: readonly AccountOutcome[],
  leads: readonly LeadFact[],
  byTier: boolean,
): LeadGroup[] {
  const spelled = speller(leads);
  const groups = new Map<string, { leadType: string; accounts: CountedAccount[] }>();
  for (const outcome of outcomes) {
    const { account, entries } = outcome;
    for (const { leadType, since, lead } of entries) {
      if (lead.kind !== 'counted') continue;
      const key = foldText(leadType);
      let group = groups.get(key);
      if (group === undefined) {
        group = { leadType: spelled(leadType), accounts: [] };
        groups.set(key, group);
      }
      group.accounts.push({
        key: account.key,
        ...(since === undefined ? {} : { since }),
        lead,
        stratum: stratumOf(account, byTier),
      });
    }
  }
  return [...groups.values()].map(({ leadType, accounts }) => {
    const mature = accounts.filter(({ lead }) => lead.isMature);
    const converted = mature.filter(({ lead }) => lead.hasConverted).length;
    return {
      leadType,
      accounts,
      leads: accounts.length,
      mature: mature.length,
      converted,
      silent: mature.filter(({ lead }) => lead.isSilent).length,
      undated: mature.filter(({ lead }) => lead.isUnknown && !lead.isSilent).length,
      isRated: true,
    };
  });
}
