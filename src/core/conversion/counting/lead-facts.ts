// What the conversion count needs of each row of the leads tab.

import { remembering } from '../../cells/remembering';
import type { SheetLeadRow, SheetLeads } from '../../columns/leads-table';
import { nameReader } from '../matching/name-reader';
import { namedRowReader, shownAccount } from '../matching/named-row';
import type { NamedRow } from '../matching/row-keys';
import { asKnownOn, type Conversion, readConversion } from './conversion-evidence';
import { claimedType, type LeadClaims, leadClaims } from './lead-claims';
import { conversionCells, type OutcomeColumns, outcomeColumns } from './outcome-columns';
import type { FactTerms } from './overlap-facts';
import type { StratumReader } from './stratum';

export interface LeadFact extends LeadClaims {
  readonly index: number;
  readonly isExcluded: boolean;
  readonly conversion: Conversion;
  readonly stratum: string;
}

/** A row with whom it names. */
export interface NamedLead extends LeadFact {
  readonly named: NamedRow;
  /** As it is shown. */
  readonly account: string;
}

/** Reads one row of the leads tab after the other. */
export function leadReader(
  sheet: SheetLeads,
  { settings, stages, exclusions, names = nameReader() }: FactTerms,
  stratumOf: StratumReader | undefined,
  outcomes: OutcomeColumns = outcomeColumns(sheet, stages),
): (sheetRow: SheetLeadRow) => NamedLead {
  const cellsOf = conversionCells(sheet, outcomes);
  const namedRow = namedRowReader('leads', sheet.recognition, names);
  const typeOf = remembering<string>(claimedType);
  const evidence = { stages, statusFirst: outcomes.statusFirst };
  return ({ index, row, cells }) => {
    const named = namedRow(cells, row.account, row.domain);
    const address = names.host(row.domain) === 0 ? row.email : row.domain;
    const { claims, why, fromStage, isUntyped } = leadClaims(row, stages, typeOf);
    return {
      index,
      named,
      account: shownAccount(named, names),
      isExcluded: exclusions.account(row.account, address),
      conversion: asKnownOn(readConversion(cellsOf(cells), evidence), settings.asOf),
      stratum: stratumOf ? stratumOf(row.fit, cells) : '',
      claims,
      fromStage,
      ...(why === undefined ? {} : { why }),
      ...(isUntyped === undefined ? {} : { isUntyped }),
    };
  };
}

/** Reads every row of the leads tab once. */
export const leadFacts = (sheet: SheetLeads, ...terms: LeadTerms): NamedLead[] =>
  sheet.rows.map(leadReader(sheet, ...terms));

type LeadTerms = [
  terms: FactTerms,
  stratumOf: StratumReader | undefined,
  outcomes?: OutcomeColumns,
];
