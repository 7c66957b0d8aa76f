// One account: the lead types it counts as, since when, and what becomes of each of its rows.
import type { Day } from '../../cells/cell';
import { foldText } from '../../cells/text';
import { EQL, OVERLAP_ONLY } from '../../lead-types';
import { type Conversion, earliestConversion } from './conversion-evidence';
import { type EarliestDay, earliestDay } from './found-day';
import { type JudgedLead, judgeLead } from './judged-lead';
import type { LeadClaim } from './lead-claims';
import type { LeadFact } from './lead-facts';
import type { LeftOutReason } from './left-out';
import type { OverlapFact } from './overlap-facts';

/** All rows of both tabs that mean one account. */
export interface Account {
  readonly key: string;
  readonly overlap: readonly OverlapFact[];
  readonly leads: readonly LeadFact[];
}

/** What entries are judged by. */
export interface EntryTerms {
  readonly asOf: Day;
  readonly windowDays: number;
  /** Whether any row of the tab has a day that an account can count from. */
  readonly overlapHasDates: boolean;
  readonly leadsHaveDates: boolean;
}

/** One account as one lead type. */
export interface AccountEntry {
  readonly leadType: string;
  /** Undefined where its tab has no dates at all, or where it is left out for its date. */
  readonly since: Day | undefined;
  /** Whether the day is only the one on which the lead was created. */
  readonly isCreatedDate: boolean;
  readonly lead: JudgedLead;
}

export type RowOutcome = 'counted' | LeftOutReason;

export interface AccountOutcome {
  readonly account: Account;
  readonly conversion: Conversion;
  /** The account as an EQL or as overlap only; absent where it has no overlap that counts. */
  readonly overlapEntry?: AccountEntry;
  /** All that the account counts as: that alone, else each type that the leads tab gives it. */
  readonly entries: readonly AccountEntry[];
  /** Whether the leads tab says less of its conversion than the overlap tab. */
  readonly tabsDisagree: boolean;
  readonly overlapRows: readonly RowOutcome[];
  readonly leadsRows: readonly RowOutcome[];
}

type Qualification =
  | { readonly leadType: string; readonly since: Day | undefined }
  | { readonly leadType: string; readonly reason: LeftOutReason };

const WHY: Readonly<Record<'future' | 'unreadable' | 'blank', LeftOutReason>> = {
  future: 'future-date',
  unreadable: 'unreadable-date',
  blank: 'no-date',
};

const since = (leadType: string, found: EarliestDay, tabHasDates: boolean): Qualification => {
  if (found.kind === 'day') return { leadType, since: found.day };
  if (found.why === 'blank' && !tabHasDates) return { leadType, since: undefined };
  return { leadType, reason: WHY[found.why] };
};

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

/** What the overlap tab makes of the account; undefined without overlap. */
const overlapQualification = (
  rows: readonly OverlapFact[],
  leads: readonly LeadFact[],
  terms: EntryTerms,
): Qualification | undefined => {
  const qualified = rows.map((row) => row.since).filter((found) => found !== 'blank');
  if (qualified.length > 0) return since(EQL, earliestDay(qualified, terms.asOf), true);
  if (rows.some(({ status }) => status === 'EQL')) {
    return { leadType: EQL, reason: 'not-dated-yet' };
  }
  if (!rows.some(({ hasOverlap }) => hasOverlap)) return undefined;
  const found = earliestDay(
    rows.map((row) => row.found),
    terms.asOf,
  );
  if (found.kind === 'day') return { leadType: OVERLAP_ONLY, since: found.day };
  const asLead = earliestDay(claimDays(leads), terms.asOf);
  return since(OVERLAP_ONLY, asLead.kind === 'day' ? asLead : found, terms.overlapHasDates);
};

const entryOf = (
  qualification: Qualification,
  conversion: Conversion,
  { asOf, windowDays }: EntryTerms,
  isCreatedDate = false,
): AccountEntry => {
  const { leadType } = qualification;
  if ('reason' in qualification) {
    const lead = { kind: 'left-out', reason: qualification.reason } as const;
    return { leadType, since: undefined, isCreatedDate, lead };
  }
  const lead = judgeLead(qualification.since, conversion, asOf, windowDays);
  return { leadType, since: qualification.since, isCreatedDate, lead };
};

const outcomeOf = ({ lead }: AccountEntry): RowOutcome => {
  if (lead.kind === 'left-out') return lead.reason;
  return lead.isMature ? 'counted' : 'immature';
};

const isInTheCount = (outcome: RowOutcome): boolean =>
  outcome === 'counted' || outcome === 'immature';

/** The rows of the overlap tab: one per partner counts, and what repeats it is a duplicate. */
const overlapOutcomes = (
  rows: readonly OverlapFact[],
  entry: AccountEntry | undefined,
): RowOutcome[] => {
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

interface TypedClaim {
  readonly row: number;
  readonly claim: LeadClaim;
}

const claimsByType = (leads: readonly LeadFact[]): TypedClaim[][] => {
  const byType = new Map<string, TypedClaim[]>();
  leads.forEach((lead, row) => {
    if (lead.isExcluded) return;
    for (const claim of lead.claims) {
      const key = foldText(claim.leadType);
      const known = byType.get(key);
      if (known) known.push({ row, claim });
      else byType.set(key, [{ row, claim }]);
    }
  });
  return [...byType.values()];
};

const compareText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** What a row claims, as text: of rows that qualified on one day the order must not decide. */
const said = (leads: readonly LeadFact[], { row }: TypedClaim): string =>
  JSON.stringify(leads[row]?.claims ?? []);

/** What becomes of a row that claims several types: the first of these that holds for one. */
const PRECEDENCE: readonly RowOutcome[] = [
  'counted',
  'immature',
  'converted-before',
  'future-conversion',
  'unreadable-conversion',
  'unreadable-date',
  'future-date',
  'no-date',
  'duplicate',
];

const better = (one: RowOutcome | undefined, other: RowOutcome): RowOutcome =>
  one === undefined || PRECEDENCE.indexOf(other) < PRECEDENCE.indexOf(one) ? other : one;

/** The account as each type that the leads tab gives it, and what becomes of the tab's rows. */
const entriesByLeads = (
  leads: readonly LeadFact[],
  conversion: Conversion,
  terms: EntryTerms,
): { readonly entries: AccountEntry[]; readonly rows: RowOutcome[] } => {
  const outcomes: (RowOutcome | undefined)[] = leads.map((lead) =>
    lead.isExcluded ? 'excluded' : lead.why,
  );
  const entries = claimsByType(leads).map((typed): AccountEntry => {
    const found = earliestDay(
      typed.map(({ claim }) => claim.since),
      terms.asOf,
    );
    const firsts = typed.filter(({ claim }) => found.kind !== 'day' || claim.since === found.day);
    const [first] =
      firsts.length > 1
        ? firsts.slice().sort((one, other) => compareText(said(leads, one), said(leads, other)))
        : firsts;
    const leadType = first?.claim.leadType ?? '';
    const isCreatedDate = firsts.every(({ claim }) => claim.created);
    const qualification = since(leadType, found, terms.leadsHaveDates);
    const entry = entryOf(qualification, conversion, terms, isCreatedDate);
    const outcome = outcomeOf(entry);
    for (const { row } of typed) {
      const own = row === first?.row || !isInTheCount(outcome) ? outcome : 'duplicate';
      outcomes[row] = better(outcomes[row], own);
    }
    return entry;
  });
  return { entries, rows: outcomes.map((outcome) => outcome ?? 'no-lead-type') };
};

/**
 * Counts one account: once as an EQL, from the earliest day on which it qualified, at whatever
 * partner; else once as overlap only; else once per type that the leads tab gives it, from the
 * earliest day of that type.
 *
 * Its conversion is the leads tab's, where a column there could say it; else the overlap tab's.
 */
export function countAccount(account: Account, terms: EntryTerms): AccountOutcome {
  const overlap = included(account.overlap);
  const leads = included(account.leads);
  const byLeads = earliestConversion(leads.map((lead) => lead.conversion));
  const byOverlap = earliestConversion(overlap.map((row) => row.conversion));
  const conversion = byLeads.kind === 'silent' ? byOverlap : byLeads;
  const tabsDisagree =
    byLeads.kind === 'no' && (byOverlap.kind === 'on' || byOverlap.kind === 'undated');

  const qualification = overlapQualification(overlap, leads, terms);
  if (qualification === undefined) {
    const { entries, rows } = entriesByLeads(account.leads, conversion, terms);
    const overlapRows = overlapOutcomes(account.overlap, undefined);
    return {
      account,
      conversion,
      entries,
      tabsDisagree,
      overlapRows,
      leadsRows: rows,
    };
  }
  const overlapEntry = entryOf(qualification, conversion, terms);
  return {
    account,
    conversion,
    overlapEntry,
    entries: [overlapEntry],
    tabsDisagree,
    overlapRows: overlapOutcomes(account.overlap, overlapEntry),
    leadsRows: account.leads.map((lead) =>
      lead.isExcluded ? 'excluded' : outcomeOf(overlapEntry),
    ),
  };
}
