// Accounts by lead type, with how many are mature and how many converted.
import type { Day } from '../../cells/cell';
import { foldText } from '../../cells/text';
import { usualOf } from '../../cells/usual-spelling';
import type { AccountEntry } from './account-entry';
import type { AccountOutcome } from './count-account';
import type { CountedLead } from './judged-lead';

/** An account that stands in a lead type's count; those that are alike in all of it may be one object. */
export interface CountedAccount {
  /** The day it qualified; absent where its tab has no dates. */
  readonly since?: Day | undefined;
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

/** Each lead type as most rows spell it; by how many rows say it in each spelling. */
const speller = (typeRows: ReadonlyMap<string, number>): ((leadType: string) => string) => {
  const written = new Map<string, Map<string, number>>();
  for (const [leadType, rows] of typeRows) {
    const key = foldText(leadType);
    written.set(key, (written.get(key) ?? new Map<string, number>()).set(leadType, rows));
  }
  return (leadType) => {
    const spellings = written.get(foldText(leadType));
    return spellings ? usualOf(spellings) : leadType;
  };
};

interface Gathering {
  readonly leadType: string;
  readonly accounts: CountedAccount[];
}

/** Whether an account stands in the count of the type that it counts as. */
const isCounted = (entry: AccountEntry): entry is AccountEntry & CountedAccount =>
  entry.lead.kind === 'counted';

/** The accounts that count, by lead type, in the order in which the types were met. */
export function leadGroups(
  outcomes: readonly AccountOutcome[],
  typeRows: ReadonlyMap<string, number>,
): LeadGroup[] {
  const spelled = speller(typeRows);
  const groups = new Map<string, Gathering>();
  // By the type as it is written, so that it is folded once.
  const written = new Map<string, Gathering>();
  const groupOf = (leadType: string): Gathering => {
    const known = written.get(leadType);
    if (known) return known;
    const key = foldText(leadType);
    const group = groups.get(key) ?? { leadType: spelled(leadType), accounts: [] };
    groups.set(key, group);
    written.set(leadType, group);
    return group;
  };
  for (const { entries } of outcomes) {
    for (const entry of entries) {
      if (isCounted(entry)) groupOf(entry.leadType).accounts.push(entry);
    }
  }
  return [...groups.values()].map(({ leadType, accounts }) => {
    let [mature, converted, silent, undated] = [0, 0, 0, 0];
    for (const { lead } of accounts) {
      if (!lead.isMature) continue;
      mature += 1;
      if (lead.hasConverted) converted += 1;
      if (lead.isSilent) silent += 1;
      else if (lead.isUnknown) undated += 1;
    }
    return {
      leadType,
      accounts,
      leads: accounts.length,
      mature,
      converted,
      silent,
      undated,
      isRated: true,
    };
  });
}
