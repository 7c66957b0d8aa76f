// What the conversion count needs of each row of the leads tab.

import { domainKey } from '../../cells/domain';
import type { SheetLeads } from '../../columns/leads-table';
import type { NamedRow } from '../matching/account-keys';
import { namedRowReader, shownAccount } from '../matching/named-row';
import { asKnownOn, type Conversion, readConversion } from './conversion-evidence';
import { type LeadClaims, leadClaims } from './lead-claims';
import { conversionCells, type OutcomeColumns, outcomeColumns } from './outcome-columns';
import type { FactTerms } from './overlap-facts';
import type { StratumReader } from './stratum';

export interface LeadFact extends LeadClaims {
  readonly index: number;
  readonly named: NamedRow;
  readonly account: string;
  readonly isExcluded: boolean;
  readonly conversion: Conversion;
  readonly stratum: string;
}

/** Reads every row of the leads tab once. */
export function leadFacts(
  sheet: SheetLeads,
  { settings, stages, exclusions }: FactTerms,
  stratumOf: StratumReader | undefined,
  outcomes: OutcomeColumns = outcomeColumns(sheet, stages),
): LeadFact[] {
  const cellsOf = conversionCells(sheet, outcomes);
  const namedRow = namedRowReader('leads', sheet.recognition);
  return sheet.rows.map(({ index, row, cells }): LeadFact => {
    const named = namedRow(cells, row.account, row.domain);
    const address = domainKey(row.domain ?? '') === '' ? row.email : row.domain;
    const claimed = leadClaims(row, stages);
    return {
      index,
      named,
      account: shownAccount(named),
      isExcluded: exclusions.account(row.account, address),
      conversion: asKnownOn(
        readConversion(cellsOf(cells), { stages, statusFirst: outcomes.statusFirst }),
        settings.asOf,
      ),
      stratum: stratumOf ? stratumOf(row.fit, cells) : '',
      ...claimed,
    };
  });
}
