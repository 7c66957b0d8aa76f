// What the notes tell about how the count came about.
import type { Day } from '../../cells/cell';
import { CALLED_EQL, EQL, isSameLeadType, OVERLAP_ONLY } from '../../lead-types';
import type { AccountMatch } from '../matching/account-match';
import type { Conversion } from './conversion-evidence';
import type { AccountOutcome } from './count-account';
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

/** As what accounts count, asked by the types as they are written: there are few. */
const countedAs = (leadType: string): ((account: AccountOutcome) => boolean) => {
  const same = new Map<string, boolean>();
  const isSame = (other: string): boolean => {
    const known = same.get(other) ?? isSameLeadType(other, leadType);
    same.set(other, known);
    return known;
  };
  return ({ entries }) => {
    for (const { lead, leadType: own } of entries) {
      if (lead.kind === 'counted' && isSame(own)) return true;
    }
    return false;
  };
};

const claims = ({ account }: AccountOutcome, leadType: string): boolean =>
  account.leads.some(
    (lead) =>
      !lead.isExcluded && lead.claims.some((claim) => isSameLeadType(claim.leadType, leadType)),
  );

const becameEql = ({ baselineSince, overlapEntry, conversion }: AccountOutcome): BecameEql[] => {
  const eqlSince = overlapEntry?.since;
  return baselineSince === undefined ||
    eqlSince === undefined ||
    overlapEntry?.lead.kind !== 'counted'
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
  const [asOverlapOnly, asBaseline] = [countedAs(OVERLAP_ONLY), countedAs(baseline)];
  const eqls = accounts.filter(countedAs(EQL));
  const called = accounts.filter(countedAs(CALLED_EQL));
  let [undatedConversions, datedByCreation, tabsDisagree, typedByStage, untyped] = [0, 0, 0, 0, 0];
  let overlapOnlyAlsoBaseline = 0;
  for (const account of accounts) {
    for (const { lead, isCreatedDate } of account.entries) {
      if (lead.kind !== 'counted') continue;
      if (lead.isUndatedConversion) undatedConversions += 1;
      if (isCreatedDate) datedByCreation += 1;
    }
    if (asOverlapOnly(account) && asBaseline(account)) overlapOnlyAlsoBaseline += 1;
    if (account.tabsDisagree) tabsDisagree += 1;
    typedByStage += account.typedByStage;
    untyped += account.untyped;
  }
  return {
    ...given,
    eqlsAlsoBaseline: eqls.filter((account) => claims(account, baseline)).length,
    becameEqls: eqls.flatMap(becameEql),
    overlapOnlyAlsoBaseline,
    calledEqls: {
      accounts: called.length,
      withOverlap: called.filter(({ overlapEntry }) => overlapEntry !== undefined).length,
    },
    fallenEqls: eqls.filter(({ account }) =>
      account.overlap.every(({ status, isExcluded }) => isExcluded || status !== 'EQL'),
    ).length,
    undatedConversions,
    datedByCreation,
    tabsDisagree,
    typedByStage,
    untyped,
    outcomes: (['overlap', 'leads'] as const).flatMap((tab) => {
      const found = columns[tab];
      if (found === undefined) return [];
      const { headers, dates, counted, unread, setAside } = found;
      return [{ tab, headers, dates, counted, unread, setAside }];
    }),
  };
}
