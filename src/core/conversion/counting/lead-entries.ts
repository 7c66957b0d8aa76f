// One account as the types that the leads tab gives it.
import type { Day } from '../../cells/cell';
import { foldText } from '../../cells/text';
import { CALLED_EQL, EQL, isSameLeadType } from '../../lead-types';
import {
  type AccountEntry,
  type EntryTerms,
  entryOf,
  isInTheCount,
  outcomeOf,
  qualifiedSince,
  type RowOutcome,
} from './account-entry';
import type { Conversion } from './conversion-evidence';
import { dayIn, earliestDay } from './found-day';
import type { LeadClaim } from './lead-claims';
import type { LeadFact } from './lead-facts';

interface TypedClaim {
  readonly row: number;
  readonly claim: LeadClaim;
}

/** An EQL by the leads tab alone has cleared nothing: it is called one. */
const asCalled = (claim: LeadClaim): LeadClaim =>
  claim.leadType === EQL ? { ...claim, leadType: CALLED_EQL } : claim;

/** Whether any claim has a day to count from, be it as a lead of one type alone. */
export const haveDates = (claims: readonly LeadClaim[], leadType?: string): boolean =>
  claims.some(
    (claim) =>
      dayIn(claim.since) !== undefined &&
      (leadType === undefined || isSameLeadType(claim.leadType, leadType)),
  );

const claimsByType = (leads: readonly LeadFact[]): TypedClaim[][] => {
  // Most accounts have one lead that is of one type.
  const only = leads.length === 1 ? leads[0] : undefined;
  const said = only?.claims.length === 1 ? only.claims[0] : undefined;
  if (only && said) return only.isExcluded ? [] : [[{ row: 0, claim: asCalled(said) }]];
  const byType = new Map<string, TypedClaim[]>();
  leads.forEach((lead, row) => {
    if (lead.isExcluded) return;
    for (const said of lead.claims) {
      const claim = asCalled(said);
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

/** The account as the types that the leads tab gives it, and what becomes of the tab's rows. */
export const entriesByLeads = (
  leads: readonly LeadFact[],
  { conversion, stratum }: { readonly conversion: Conversion; readonly stratum: string },
  terms: EntryTerms,
  isKept: (leadType: string) => boolean = () => true,
): { readonly entries: AccountEntry[]; readonly rows: (RowOutcome | undefined)[] } => {
  const outcomes: (RowOutcome | undefined)[] = leads.map((lead) =>
    lead.isExcluded ? 'excluded' : lead.why,
  );
  const kept = claimsByType(leads).filter((typed) => isKept(typed[0]?.claim.leadType ?? ''));
  const entries = kept.map((typed): AccountEntry => {
    const found = earliestDay(
      typed.map(({ claim }) => claim.since),
      terms.asOf,
    );
    const firsts = typed.filter(({ claim }) => found.kind !== 'day' || claim.since === found.day);
    if (firsts.length > 1) {
      firsts.sort((one, other) => compareText(said(leads, one), said(leads, other)));
    }
    const first = firsts[0];
    const leadType = first?.claim.leadType ?? '';
    const isCreatedDate = firsts.every(({ claim }) => claim.created);
    const qualification = qualifiedSince(
      leadType,
      found,
      isSameLeadType(leadType, terms.baseline) ? terms.baselineHasDates : terms.leadsHaveDates,
      terms,
    );
    const entry = entryOf(qualification, conversion, terms, { stratum, isCreatedDate });
    const outcome = outcomeOf(entry);
    for (const { row } of typed) {
      const own = row === first?.row || !isInTheCount(outcome) ? outcome : 'duplicate';
      outcomes[row] = better(outcomes[row], own);
    }
    return entry;
  });
  return { entries, rows: outcomes };
};

/** Since when an account is of a type by the leads tab; undefined where no date says. */
export const claimedSince = (
  leads: readonly LeadFact[],
  leadType: string,
  asOf: Day,
): Day | undefined => {
  const days = leads.flatMap(({ claims }) =>
    claims.filter((claim) => isSameLeadType(claim.leadType, leadType)).map((claim) => claim.since),
  );
  const found = earliestDay(days, asOf);
  return found.kind === 'day' ? found.day : undefined;
};
