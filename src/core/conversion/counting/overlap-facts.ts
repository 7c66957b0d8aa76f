// What the conversion count needs of each row of the overlap tab.
import type { Cell, Day } from '../../cells/cell';
import { remembering } from '../../cells/remembering';
import { foldText } from '../../cells/text';
import { settledDate } from '../../columns/column-dates';
import type { Field } from '../../columns/fields';
import type { SheetOverlap, SheetOverlapRow } from '../../columns/overlap-table';
import type { RowPartner } from '../../columns/wide-overlap';
import { readOverlap } from '../../qualification/overlap';
import { qualify, type Status } from '../../qualification/qualification';
import { COMPONENTS, type Component } from '../../qualification/reading';
import type { Settings } from '../../settings/settings';
import { type NameReader, nameReader } from '../matching/name-reader';
import { namedRowReader, shownAccount } from '../matching/named-row';
import type { NamedRow } from '../matching/row-keys';
import { asKnownOn, type Conversion, readConversion } from './conversion-evidence';
import type { ConvertedStages } from './converted';
import type { Exclusions } from './exclusions';
import { dayIn, type FoundDay, foundDay } from './found-day';
import { conversionCells, type OutcomeColumns, outcomeColumns } from './outcome-columns';
import type { StratumReader } from './stratum';
import { type Told, toldOfRow } from './told';

/** One partner of a row, with the key that its spellings share. */
export interface PartnerFact {
  readonly key: string;
  readonly name: string;
  readonly hasOverlap: boolean;
}

export interface OverlapFact {
  readonly index: number;
  readonly account: string;
  readonly isExcluded: boolean;
  /** Without those left out. */
  readonly partners: readonly PartnerFact[];
  readonly status: Status;
  /** The components that are clear. */
  readonly clear: readonly Component[];
  /** Whether any partner that counts has overlap with it. */
  readonly hasOverlap: boolean;
  /** Since when it is an EQL: `EQL since`, else a date that says it. */
  readonly since: FoundDay;
  /** The qualified date that the row names itself, `EQL since` or not. */
  readonly qualified: FoundDay;
  /** When the overlap was found. */
  readonly found: FoundDay;
  readonly conversion: Conversion;
  readonly stratum: string;
  /** When the partner was told: a day, a tick without one, or not at all. */
  readonly told: Told;
  readonly stageChanged: Day | undefined;
}

/** What rows are read by. */
export interface FactTerms {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly stages: ConvertedStages;
  readonly exclusions: Exclusions;
  /** One for both tabs, so that what stands on both is read once. */
  readonly names?: NameReader;
}

/** The fields of a row that aren't in `OverlapRow`, with their dates settled. */
const cellReader =
  (sheet: SheetOverlap, { cells }: SheetOverlapRow) =>
  (field: Field): Cell | undefined => {
    const column = sheet.recognition.columns[field];
    if (column === undefined) return undefined;
    const order = sheet.dateOrders[field];
    const cell = cells[column] ?? '';
    return order === undefined ? cell : settledDate(cell, order, sheet.recognition.clock);
  };

const EQL_WORD = /\beqls?\b|\becosystem[ -]qualified\b/;

type DatedColumns = Pick<SheetOverlap['recognition'], 'columns' | 'headers'>;

/** The column whose dates say that a row was an EQL: `EQL date`, where `Qualified date` doesn't. */
const eqlDateField = ({
  columns: { eqlDate, qualified },
  headers,
}: DatedColumns): 'eqlDate' | 'qualified' | undefined => {
  if (eqlDate !== undefined) return 'eqlDate';
  const header = qualified === undefined ? '' : (headers[qualified] ?? '');
  return EQL_WORD.test(foldText(header)) ? 'qualified' : undefined;
};

/** Whether the tab has such a column. */
export const saysSinceWhen = (recognition: DatedColumns): boolean =>
  eqlDateField(recognition) !== undefined;

/**
 * Since when a row is an EQL. `EQL since` says it for good; so does a date that is named for EQLs,
 * also where the row has fallen back. A plain qualified date, which may be that of an MQL, dates a
 * row only while it clears all four. No other date does.
 */
const eqlSince = (
  dates: { readonly own: FoundDay; readonly named: FoundDay; readonly plain: FoundDay },
  status: Status,
  asOf: Day,
): FoundDay => {
  if (dates.own !== 'blank') return dates.own;
  if (dates.named !== 'blank') return dates.named;
  const day = dayIn(dates.plain);
  return status === 'EQL' && day !== undefined && day <= asOf ? day : 'blank';
};

/** Reads every row of the overlap tab once; who `meets` them learns whom each names. */
export function overlapFacts(
  sheet: SheetOverlap,
  { settings, asOf, stages, exclusions, names = nameReader() }: FactTerms,
  stratumOf: StratumReader | undefined,
  outcomes: OutcomeColumns = outcomeColumns(sheet, stages),
  meets?: (named: NamedRow) => void,
): OverlapFact[] {
  const cellsOf = conversionCells(sheet, outcomes);
  const isOverlap = remembering<boolean>((cell) => readOverlap(cell, settings).state === 'clear');
  const partnerFact = ({ name, overlap }: RowPartner): PartnerFact => ({
    key: names.names.textOf(names.name(name).name),
    name,
    hasOverlap: isOverlap(overlap),
  });

  const namedRow = namedRowReader('overlap', sheet.recognition, names);
  const eqlDate = eqlDateField(sheet.recognition);
  return sheet.rows.map((sheetRow): OverlapFact => {
    const { row } = sheetRow;
    const named = namedRow(sheetRow.cells, row.account, row.domain);
    meets?.(named);
    const at = cellReader(sheet, sheetRow);
    const everybody = sheetRow.partners.map(partnerFact).filter(({ key }) => key !== '');
    const partners = everybody.filter(({ name }) => !exclusions.partner(name));
    const { readings, status } = qualify(row, settings, asOf, sheet.terms);
    const found = foundDay(at('overlapDate'));
    const dates = {
      own: foundDay(sheetRow.since),
      named: eqlDate === undefined ? 'blank' : foundDay(at(eqlDate)),
      plain: eqlDate === 'qualified' ? 'blank' : foundDay(at('qualified')),
    } as const;
    return {
      index: sheetRow.index,
      account: shownAccount(named, names),
      isExcluded:
        (everybody.length > 0 && partners.length === 0) ||
        exclusions.account(row.account, row.domain),
      partners,
      status,
      clear: COMPONENTS.filter((component) => readings[component].state === 'clear'),
      hasOverlap:
        readings.overlap.state === 'clear' &&
        (everybody.length === partners.length || partners.some(({ hasOverlap }) => hasOverlap)),
      since: eqlSince(dates, status, asOf),
      qualified: foundDay(sheetRow.qualified),
      found: found === 'blank' ? foundDay(at('created')) : found,
      conversion: asKnownOn(
        readConversion(cellsOf(sheetRow.cells), { stages, statusFirst: outcomes.statusFirst }),
        settings.asOf,
      ),
      stratum: stratumOf ? stratumOf(row.fit, sheetRow.cells) : '',
      told: toldOfRow(at('told'), at('toldOn'), settings),
      stageChanged: dayIn(foundDay(at('stageChanged'))),
    };
  });
}
