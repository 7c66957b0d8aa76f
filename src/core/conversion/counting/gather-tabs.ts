// Both tabs, each row read once, and their rows by the accounts that they mean.
import type { Day } from '../../cells/cell';
import type { SheetLeads } from '../../columns/leads-table';
import type { SheetOverlap } from '../../columns/overlap-table';
import type { Settings } from '../../settings/settings';
import { nameReader } from '../matching/name-reader';
import { rowKeys } from '../matching/row-keys';
import { exclusionsOf } from './exclusions';
import { type GatheredAccounts, gatherAccounts } from './gather-accounts';
import { type LeadColumns, leadColumns } from './lead-columns';
import { leadReader } from './lead-facts';
import type { LeftOut } from './left-out';
import { type OutcomeColumns, outcomeColumns } from './outcome-columns';
import { convertedStages } from './outcomes';
import { type FactTerms, type OverlapFact, overlapFacts } from './overlap-facts';
import { stratumReader } from './stratum';

/** The two tabs, read, and what they are judged by. */
export interface TabsInput {
  readonly overlap?: SheetOverlap | undefined;
  readonly leads?: SheetLeads | undefined;
  readonly settings: Settings;
  readonly asOf: Day;
}

/** Both tabs' rows, gathered by account. */
export interface GatheredTabs {
  readonly gathered: GatheredAccounts;
  readonly overlap: readonly OverlapFact[];
  readonly leads: LeadColumns;
  /** Which columns of each tab say who converted. */
  readonly columns: Readonly<Record<LeftOut['tab'], OutcomeColumns | undefined>>;
  /** Whether any tab has the column that like for like needs. */
  readonly hasStratum: boolean;
}

/**
 * A function of its own, since what the rows were matched by would else be kept as long as the count
 * takes: all names and domains of both tabs.
 */
export function gatherTabs({ overlap, leads, settings, asOf }: TabsInput): GatheredTabs {
  const stages = convertedStages(settings);
  const names = nameReader();
  const terms: FactTerms = { settings, asOf, stages, exclusions: exclusionsOf(settings), names };
  const overlapStratum =
    overlap && stratumReader(overlap.recognition, settings, overlap.terms.scales?.fit);
  const leadsStratum = leads && stratumReader(leads.recognition, settings, leads.fitScale);
  const columns = {
    overlap: overlap && outcomeColumns(overlap, stages),
    leads: leads && outcomeColumns(leads, stages),
  };
  const size = (overlap?.rows.length ?? 0) + (leads?.rows.length ?? 0);
  const keys = rowKeys(size, names);
  const overlapRows = overlap
    ? overlapFacts(overlap, terms, overlapStratum, columns.overlap, keys.add)
    : [];
  const leadRows = leadColumns(
    leads?.rows ?? [],
    leads && leadReader(leads, terms, leadsStratum, columns.leads),
    keys.add,
  );
  return {
    gathered: gatherAccounts(keys, overlapRows.length),
    overlap: overlapRows,
    leads: leadRows,
    columns,
    hasStratum: overlapStratum !== undefined || leadsStratum !== undefined,
  };
}
