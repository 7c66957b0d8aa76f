// What the notes tell about how the count came about.
import type { Day } from '../../cells/cell';
import { CALLED_EQL, EQL, isSameLeadType, OVERLAP_ONLY } from '../../lead-types';
import type { AccountMatch } from '../matching/account-match';
import type { Conversion } from './conversion-evidence';
import type { AccountEntry, AccountOutcome } from './count-account';
import type { OutcomeColumns } from './outcome-columns';

/** An EQL that was of the baseline's type before, with its days. */
export interface BecameEql {
  readonly baselineSince: Day;
  readonly eqlSince: Day;
  readonly conversion: Conversion;
}

/** What says how leads end on one tab, and what of it can't be read. */
export interface TabOutcomes
  extends Pick<OutcomeColumns, 'headers' | 'dates' | 'counted' | 'unread' | 'setAside'> {
  readonly tab: 'overlap' | 'leads';
}

export interface CountFacts {
  /** EQLs that the leads tab has as the baseline's type as well. */
  readonly eqlsAlsoBaseline: number;
  /** Those of them that were that first. */
  readonly becameEqls: readonly BecameEql[];
  /** Accounts with overlap only that count as the baseline's type too. */
  readonly overlapOnlyAlsoBaseline: number;
  /** Accounts that only the leads tab calls EQL, and those of them that have overlap. */
  readonly calledEqls: { readonly accounts: number; readonly withOverlap: number };
  /** EQLs none of whose rows clears all four any more. */
  readonly fallenEqls: number;
  readonly undatedConversions: number;
  readonly datedByCreation: number;
  readonly tabsDisagree: number;
  /** Rows whose type only the current lifecycle stage says. */
  readonly typedByStage: number;
  /** Rows of which nothing says the type. */
  readonly untyped: number;
  /** Whether any tab has the column that like for like needs. */
  readonly hasStratum: boolean;
  readonly match: Omit<AccountMatch, 'keys'>;
  readonly outcomes: readonly TabOutcomes[];
}

const isCounted = (entry: AccountEntry | undefined): boolean => entry?.lead.kind === 'counted';

const countedAs = ({ entries }: AccountOutcome, leadType: string): boolean =>
  entries.some((entry) => isSameLeadType(entry.leadType, leadType) && isCounted(entry));

const claims = ({ account }: AccountOutcome, leadType: string): boolean =>
  account.leads.some(
    (lead) =>
      !lead.isExcluded && lead.claims.some((claim) => isSameLeadType(claim.leadType, leadType)),
  );

const becameEql = ({ baselineSince, overlapEntry, conversion }: AccountOutcome): BecameEql[] => {
  const eqlSince = overlapEntry?.since;
  return baselineSince === undefined || eqlSince === undefined || !isCounted(overlapEntry)
    ? []
    : [{ baselineSince, eqlSince, conversion }];
};

type Given = Pick<CountFacts, 'hasStratum' | 'match'>;

/** Gathers what is to be told, from every account. */
export function countFacts(
  accounts: readonly AccountOutcome[],
  baseline: string,
  columns: Readonly<Partial<Record<TabOutcomes['tab'], OutcomeColumns | undefined>>>,
  given: Given,
): CountFacts {
  const eqls = accounts.filter((account) => countedAs(account, EQL));
  const overlapOnly = accounts.filter((account) => countedAs(account, OVERLAP_ONLY));
  const called = accounts.filter((account) => countedAs(account, CALLED_EQL));
  const counted = accounts.flatMap(({ entries }) => entries.filter(isCounted));
  // What a lead's own type is matters where the overlap tab doesn't say what its account is.
  const claiming = accounts.flatMap(({ account, overlapEntry }) =>
    overlapEntry
      ? []
      : account.leads.filter(({ isExcluded, claims: own }) => !isExcluded && own.length > 0),
  );
  return {
    ...given,
    eqlsAlsoBaseline: eqls.filter((account) => claims(account, baseline)).length,
    becameEqls: eqls.flatMap(becameEql),
    overlapOnlyAlsoBaseline: overlapOnly.filter((account) => countedAs(account, baseline)).length,
    calledEqls: {
      accounts: called.length,
      withOverlap: called.filter(({ overlapEntry }) => overlapEntry !== undefined).length,
    },
    fallenEqls: eqls.filter(({ account }) =>
      account.overlap.every(({ status, isExcluded }) => isExcluded || status !== 'EQL'),
    ).length,
    undatedConversions: counted.filter(
      ({ lead }) => lead.kind === 'counted' && lead.isUndatedConversion,
    ).length,
    datedByCreation: counted.filter(({ isCreatedDate }) => isCreatedDate).length,
    tabsDisagree: accounts.filter(({ tabsDisagree }) => tabsDisagree).length,
    typedByStage: claiming.filter(({ fromStage }) => fromStage).length,
    untyped: claiming.filter(({ isUntyped }) => isUntyped).length,
    outcomes: (['overlap', 'leads'] as const).flatMap((tab) => {
      const found = columns[tab];
      if (found === undefined) return [];
      const { headers, dates, counted, unread, setAside } = found;
      return [{ tab, headers, dates, counted, unread, setAside }];
    }),
  };
}
