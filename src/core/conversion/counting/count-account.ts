// One account: the lead types it counts as, since when, and what becomes of each of its rows.
import type { Day } from '../../cells/cell';
import { CALLED_EQL, EQL, isSameLeadType, OVERLAP_ONLY } from '../../lead-types';
import {
  type AccountEntry,
  type EntryTerms,
  entryOf,
  isInTheCount,
  outcomeOf,
  type Qualification,
  qualifiedSince,
  type RowOutcome,
  WHY_NO_DAY,
} from './account-entry';
import { type Conversion, earliestConversion } from './conversion-evidence';
import { earliestDay } from './found-day';
import type { LeadClaim } from './lead-claims';
import { claimedSince, entriesByLeads } from './lead-entries';
import type { LeadFact } from './lead-facts';
import type { OverlapFact } from './overlap-facts';
import { commonStratum } from './stratum';

export type { AccountEntry } from './account-entry';

/** All rows of both tabs that mean one account. */
export interface AccountRows {
  readonly overlap: readonly OverlapFact[];
  readonly leads: readonly LeadFact[];
}

export interface Account extends AccountRows {
  readonly key: string;
}

/** What an account counts as. */
export interface JudgedAccount {
  readonly conversion: Conversion;
  /** The account as an EQL or as overlap only; absent where it has no overlap that counts. */
  readonly overlapEntry?: AccountEntry | undefined;
  /**
   * All that the account counts as: an EQL as that alone; with overlap only as that, as the baseline's
   * type, and as an EQL that only the leads tab calls one; else as each type that the leads tab gives it.
   */
  readonly entries: readonly AccountEntry[];
  /** Since when an EQL is of the baseline's type by the leads tab, where that was before. */
  readonly baselineSince?: Day | undefined;
  /** Whether the leads tab says less of its conversion than the overlap tab. */
  readonly tabsDisagree: boolean;
  /** What like for like holds equal, such as its fit tier; '' where no row says. */
  readonly stratum: string;
  /**
   * Of its leads those whose type only the current lifecycle stage says, and those of which nothing
   * says it. Where the overlap tab says what the account is, none: their own type doesn't matter.
   */
  readonly typedByStage: number;
  readonly untyped: number;
}

export interface AccountOutcome extends JudgedAccount {
  readonly account: Account;
}

/** With what becomes of each of its rows. */
export interface CountedRows extends JudgedAccount {
  readonly overlapRows: readonly RowOutcome[];
  readonly leadsRows: readonly RowOutcome[];
}

/** The rows that aren't left out; the same list where all are in it, as they nearly always are. */
const included = <Fact extends { readonly isExcluded: boolean }>(
  facts: readonly Fact[],
): readonly Fact[] =>
  facts.some(({ isExcluded }) => isExcluded)
    ? facts.filter(({ isExcluded }) => !isExcluded)
    : facts;

const claimDays = (leads: readonly LeadFact[]): LeadClaim['since'][] =>
  leads.reduce<LeadClaim['since'][]>(
    (days, lead) => days.concat(lead.claims.map((claim) => claim.since)),
    [],
  );

/** The stratum of one tab's rows. */
const stratumOf = (rows: readonly { readonly stratum: string }[], byTier: boolean): string =>
  rows.length === 1
    ? (rows[0]?.stratum ?? '')
    : commonStratum(
        rows.map(({ stratum }) => stratum),
        byTier,
      );

/** What the overlap tab makes of the account; undefined without overlap. */
const overlapQualification = (
  rows: readonly OverlapFact[],
  leads: readonly LeadFact[],
  terms: EntryTerms,
): Qualification | undefined => {
  if (rows.length === 0) return undefined;
  const qualified = rows.map((row) => row.since).filter((found) => found !== 'blank');
  if (qualified.length > 0) {
    const first = earliestDay(qualified, terms.asOf);
    return first.kind === 'day'
      ? { leadType: EQL, since: first.day }
      : { leadType: EQL, reason: WHY_NO_DAY[first.why] };
  }
  if (rows.some(({ status }) => status === 'EQL')) {
    return { leadType: EQL, reason: 'not-dated-yet' };
  }
  // An overlap that was found before it counted says nothing of since when it does.
  const counting = rows.filter(({ hasOverlap }) => hasOverlap);
  if (counting.length === 0) return undefined;
  const found = earliestDay(
    counting.map((row) => row.found),
    terms.asOf,
  );
  if (found.kind === 'day') return { leadType: OVERLAP_ONLY, since: found.day };
  const asLead = earliestDay(claimDays(leads), terms.asOf);
  const first = asLead.kind === 'day' ? asLead : found;
  return qualifiedSince(OVERLAP_ONLY, first, terms.overlapHasDates, terms);
};

const NO_ROWS: readonly RowOutcome[] = [];
const NO_LEADS: readonly LeadFact[] = [];

/** The rows of the overlap tab: one per partner counts, and what repeats it is a duplicate. */
const overlapOutcomes = (
  rows: readonly OverlapFact[],
  entry: AccountEntry | undefined,
): readonly RowOutcome[] => {
  if (rows.length === 0) return NO_ROWS;
  const seen = new Set<string>();
  return rows.map((row): RowOutcome => {
    if (row.isExcluded) return 'excluded';
    if (entry === undefined) return 'no-overlap';
    const outcome = outcomeOf(entry);
    const hasQualified = entry.leadType === EQL && row.since !== 'blank';
    if (!row.hasOverlap && !hasQualified) return 'no-overlap';
    if (!isInTheCount(outcome)) return outcome;
    if (hasQualified && row.since === 'unreadable') return 'unreadable-date';
    const partners = row.partners
      .map(({ key }) => key)
      .sort()
      .join('\n');
    if (seen.has(partners)) return 'duplicate';
    seen.add(partners);
    return outcome;
  });
};

/**
 * Counts one account: once as an EQL, from the earliest day on which it qualified, at whatever
 * partner; else once as overlap only, and as the baseline's type where the leads tab has it so, since
 * taking it out would take the best from the baseline; else once per type that the leads tab gives
 * it, from the earliest day of that type.
 *
 * Its conversion is the leads tab's, where a column there could say it; else the overlap tab's.
 */
export function countAccount(account: AccountRows, terms: EntryTerms): CountedRows {
  const overlap = included(account.overlap);
  const leads = included(account.leads);
  const byLeads = earliestConversion(leads);
  const byOverlap = earliestConversion(overlap);
  const conversion = byLeads.kind === 'silent' ? byOverlap : byLeads;
  const tabsDisagree =
    byLeads.kind === 'no' && (byOverlap.kind === 'on' || byOverlap.kind === 'undated');
  const stratum = stratumOf(leads, terms.byTier) || stratumOf(overlap, terms.byTier);
  const qualification = overlapQualification(overlap, leads, terms);
  const overlapEntry = qualification && entryOf(qualification, conversion, terms, { stratum });
  const isEql = overlapEntry?.leadType === EQL;
  const { entries: asLead, rows } = entriesByLeads(
    account.leads,
    { conversion, stratum },
    terms,
    (leadType) =>
      overlapEntry === undefined
        ? true
        : !isEql && (leadType === CALLED_EQL || isSameLeadType(leadType, terms.baseline)),
  );
  const claiming = overlapEntry ? NO_LEADS : leads;
  const before = isEql ? claimedSince(leads, terms.baseline, terms.asOf) : undefined;
  const isBefore = before !== undefined && before < (overlapEntry?.since ?? before);
  return {
    conversion,
    ...(overlapEntry ? { overlapEntry } : {}),
    entries: overlapEntry ? [overlapEntry, ...asLead] : asLead,
    ...(isBefore ? { baselineSince: before } : {}),
    tabsDisagree,
    stratum,
    typedByStage: claiming.filter(({ fromStage, claims }) => fromStage && claims.length > 0).length,
    untyped: claiming.filter(({ isUntyped }) => isUntyped).length,
    overlapRows: overlapOutcomes(account.overlap, overlapEntry),
    leadsRows: account.leads.map((lead, place) => {
      if (lead.isExcluded) return 'excluded';
      // A row whose type isn't counted stands for what its account counts as.
      const own = overlapEntry === undefined || lead.why === undefined ? rows[place] : undefined;
      return own ?? (overlapEntry ? outcomeOf(overlapEntry) : (lead.why ?? 'counted'));
    }),
  };
}
