// What the conversion count needs of each row of the leads tab.

import { remembering } from '../../cells/remembering';
import { plainText } from '../../cells/text';
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

/** What one row says, with whom it names. */
export interface ReadLead {
  readonly index: number;
  readonly named: NamedRow;
  /** How its account is shown, where no name says it. */
  readonly unnamed: string | undefined;
  readonly isExcluded: boolean;
  readonly conversion: Conversion;
  readonly stratum: string;
  readonly claimed: LeadClaims;
}

/** Reads one row of the leads tab after the other. */
export function leadReader(
  sheet: SheetLeads,
  { settings, stages, exclusions, names = nameReader() }: FactTerms,
  stratumOf: StratumReader | undefined,
  outcomes: OutcomeColumns = outcomeColumns(sheet, stages),
): (sheetRow: SheetLeadRow) => ReadLead {
  const cellsOf = conversionCells(sheet, outcomes);
  const namedRow = namedRowReader('leads', sheet.recognition, names);
  const typeOf = remembering<string>(claimedType);
  const evidence = { stages, statusFirst: outcomes.statusFirst };
  return (sheetRow) => {
    const { index, row, cells } = sheetRow;
    const named = namedRow(cells, row.account, row.domain);
    const address = names.host(row.domain) === 0 ? row.email : row.domain;
    return {
      index,
      named,
      unnamed: names.name(named.name).name === 0 ? shownAccount(named, names) : undefined,
      isExcluded: exclusions.account(row.account, address),
      conversion: asKnownOn(readConversion(cellsOf(cells), evidence), settings.asOf),
      stratum: stratumOf ? stratumOf(row.fit, cells) : '',
      claimed: leadClaims(row, stages, typeOf),
    };
  };
}

/** Every row of the leads tab, read once, with how its account is shown. */
export const leadFacts = (
  sheet: SheetLeads,
  ...terms: [FactTerms, StratumReader | undefined, OutcomeColumns?]
): (LeadFact & { readonly account: string })[] =>
  sheet.rows.map(leadReader(sheet, ...terms)).map(({ claimed, named, unnamed, ...fact }) => ({
    ...fact,
    ...claimed,
    account: unnamed ?? plainText(named.name ?? ''),
  }));
