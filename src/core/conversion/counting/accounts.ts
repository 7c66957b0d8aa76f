// Overlap rows and leads -> the accounts that count, by lead type, and what was left out.
import type { Day } from '../../cells/cell';
import { foldText } from '../../cells/text';
import type { SheetLeads } from '../../columns/leads-table';
import type { SheetOverlap } from '../../columns/overlap-table';
import { EQL, isSameLeadType, leadTypeName } from '../../lead-types';
import type { Settings } from '../../settings/settings';
import { convertedStages } from './converted';
import { type AccountOutcome, countAccount } from './count-account';
import { type EqlDates, eqlDates } from './eql-dates';
import { exclusionsOf } from './exclusions';
import { dayIn } from './found-day';
import { gatherAccounts } from './gather-accounts';
import { type LeadFact, leadFacts } from './lead-facts';
import { type LeadGroup, leadGroups } from './lead-groups';
import type { LeftOut, LeftOutReason } from './left-out';
import { type FactTerms, type OverlapFact, overlapFacts } from './overlap-facts';
import { FIT_TIER, stratumReader } from './stratum';

/** The two tabs, read, and what they are judged by. */
export interface CountInput {
  readonly overlap?: SheetOverlap | undefined;
  readonly leads?: SheetLeads | undefined;
  readonly settings: Settings;
  readonly asOf: Day;
}

/** What the notes tell about how the count came about. */
export interface CountFacts {
  /** EQLs, and accounts with overlap only, that the leads tab has as the baseline's type as well. */
  readonly eqlsAlsoBaseline: number;
  readonly overlapOnlyAlsoBaseline: number;
  readonly undatedConversions: number;
  readonly datedByCreation: number;
  readonly tabsDisagree: number;
  readonly ambiguousNames: number;
  /** Rows whose type only the current lifecycle stage says. */
  readonly typedByStage: number;
  readonly overlapHasDates: boolean;
  readonly leadsHaveDates: boolean;
  /** Whether any tab has the column that like for like needs. */
  readonly hasStratum: boolean;
}

export interface AccountCount {
  /** In the order in which they were met; the baseline's and EQL's are there when they have leads. */
  readonly groups: readonly LeadGroup[];
  readonly leftOut: readonly LeftOut[];
  /** Rows of each tab that stand in a count; with `leftOut` they are all rows of the tab. */
  readonly countedRows: { readonly overlap: number; readonly leads: number };
  readonly eqlDates: EqlDates;
  readonly facts: CountFacts;
  /** Every account, for the tables by partner and by component. */
  readonly accounts: readonly AccountOutcome[];
}

const leftOutRows = (outcomes: readonly AccountOutcome[]): LeftOut[] => {
  const rows: LeftOut[] = [];
  const add = (
    tab: LeftOut['tab'],
    facts: readonly (OverlapFact | LeadFact)[],
    found: readonly ('counted' | LeftOutReason)[],
  ): void => {
    facts.forEach((fact, place) => {
      const reason = found[place] ?? 'counted';
      if (reason === 'counted') return;
      rows.push({ tab, index: fact.index, account: fact.account, reason });
    });
  };
  for (const { account, overlapRows, leadsRows } of outcomes) {
    add('overlap', account.overlap, overlapRows);
    add('leads', account.leads, leadsRows);
  }
  return rows;
};

const claims = (outcome: AccountOutcome, leadType: string): boolean =>
  outcome.account.leads.some(
    (lead) =>
      !lead.isExcluded && lead.claims.some((claim) => isSameLeadType(claim.leadType, leadType)),
  );

/**
 * Counts accounts: once per lead type, from the day each first qualified.
 *
 * An account with an `EQL since` date is an EQL and nothing else; one with overlap that never
 * qualified is overlap only; every other is what the leads tab says. Every row of both tabs is
 * either in a count or named in `leftOut`. The order of the rows doesn't matter.
 */
export function countAccounts({ overlap, leads, settings, asOf }: CountInput): AccountCount {
  const terms: FactTerms = {
    settings,
    asOf,
    stages: convertedStages(settings),
    exclusions: exclusionsOf(settings),
  };
  const overlapStratum =
    overlap && stratumReader(overlap.recognition, settings, overlap.terms.scales?.fit);
  const leadsStratum = leads && stratumReader(leads.recognition, settings, leads.fitScale);
  const overlapRows = overlap ? overlapFacts(overlap, terms, overlapStratum) : [];
  const leadRows = leads ? leadFacts(leads, terms, leadsStratum) : [];
  const { accounts, nameless, ambiguous } = gatherAccounts(overlapRows, leadRows);

  const overlapHasDates = overlapRows.some((row) => dayIn(row.found) !== undefined);
  const leadsHaveDates = leadRows.some((row) =>
    row.claims.some(({ since }) => dayIn(since) !== undefined),
  );
  const { windowDays } = settings;
  const entryTerms = { asOf, windowDays, overlapHasDates, leadsHaveDates };
  const outcomes = accounts.map((account) => countAccount(account, entryTerms));
  const entries = outcomes.flatMap((outcome) => outcome.entries);
  const byTier = foldText(settings.stratifyBy) === FIT_TIER;
  const leftOut = [...leftOutRows(outcomes), ...nameless];
  const leftOutOf = (tab: LeftOut['tab']): number =>
    leftOut.filter((row) => row.tab === tab).length;
  const counted = entries.filter(({ lead }) => lead.kind === 'counted');
  const baseline = leadTypeName(settings.baseline);
  const alsoBaseline = (isEql: boolean): number =>
    outcomes.filter(
      (outcome) =>
        outcome.overlapEntry !== undefined &&
        outcome.overlapEntry.lead.kind === 'counted' &&
        (outcome.overlapEntry.leadType === EQL) === isEql &&
        claims(outcome, baseline),
    ).length;

  return {
    groups: leadGroups(outcomes, leadRows, byTier),
    leftOut,
    countedRows: {
      overlap: overlapRows.length - leftOutOf('overlap'),
      leads: leadRows.length - leftOutOf('leads'),
    },
    eqlDates: eqlDates(outcomes),
    facts: {
      eqlsAlsoBaseline: alsoBaseline(true),
      overlapOnlyAlsoBaseline: alsoBaseline(false),
      undatedConversions: counted.filter(
        ({ lead }) => lead.kind === 'counted' && lead.isUndatedConversion,
      ).length,
      datedByCreation: counted.filter(({ isCreatedDate }) => isCreatedDate).length,
      tabsDisagree: outcomes.filter(({ tabsDisagree }) => tabsDisagree).length,
      ambiguousNames: ambiguous,
      typedByStage: leadRows.filter(({ fromStage, claims: own }) => fromStage && own.length > 0)
        .length,
      overlapHasDates,
      leadsHaveDates,
      hasStratum: overlapStratum !== undefined || leadsStratum !== undefined,
    },
    accounts: outcomes,
  };
}
