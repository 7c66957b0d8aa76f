// What the conversion count needs of each row of the leads tab.

import { remembering } from '../../cells/remembering';
import type { SheetLeads } from '../../columns/leads-table';
import type { NamedRow } from '../matching/account-keys';
import { nameReader } from '../matching/name-reader';
import { namedRowReader, shownAccount } from '../matching/named-row';
import { asKnownOn, type Conversion, readConversion } from './conversion-evidence';
import { claimedType, type LeadClaims, leadClaims } from './lead-claims';
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
  { settings, stages, exclusions, names = nameReader() }: FactTerms,
  stratumOf: StratumReader | undefined,
  outcomes: OutcomeColumns = outcomeColumns(sheet, stages),
): LeadFact[] {
  const cellsOf = conversionCells(sheet, outcomes);
  const namedRow = namedRowReader('leads', sheet.recognition, names);
  const typeOf = remembering<string>(claimedType);
  return sheet.rows.map(({ index, row, cells }): LeadFact => {
    const named = namedRow(cells, row.account, row.domain);
    const address =
      (named.read?.website || names.domain(row.domain)) === '' ? row.email : row.domain;
    const claimed = leadClaims(row, stages, typeOf);
    return {
      index,
      named,
      account: shownAccount(named, names),
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
