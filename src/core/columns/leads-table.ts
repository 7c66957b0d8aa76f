// The leads tab: a table and its columns -> rows.
import type { Cell, Row, Table } from '../cells/cell';
import type { DateOrder } from '../cells/day';
import { isBlankCell } from '../cells/text';
import type { ColumnScale } from '../qualification/scale';
import { type ColumnDates, columnDates, orderSaid, settledDate } from './column-dates';
import { columnScales } from './column-scales';
import { type Field, OWN_FIELDS } from './fields';
import { filledRow, groupValues } from './groups';
import { withoutLinks } from './linked-name';
import type { Recognition } from './recognition';
import { type SkippedRow, sheetRowsAs } from './sheet-rows';

/**
 * One lead. A field that is `undefined` has no column; a field that is `''` has a blank cell.
 * Every date column stays apart, so that the dates on which a lead became something win over the
 * stage that it is in now.
 */
export interface LeadRow {
  readonly account?: Cell | undefined;
  readonly domain?: Cell | undefined;
  readonly email?: Cell | undefined;
  readonly leadType?: Cell | undefined;
  readonly lifecycleStage?: Cell | undefined;
  readonly leadStatus?: Cell | undefined;
  readonly qualified?: Cell | undefined;
  readonly mqlDate?: Cell | undefined;
  readonly sqlDate?: Cell | undefined;
  readonly created?: Cell | undefined;
  readonly converted?: Cell | undefined;
  readonly convertedAt?: Cell | undefined;
  readonly opportunityDate?: Cell | undefined;
  readonly firstDealDate?: Cell | undefined;
  readonly customerDate?: Cell | undefined;
  readonly stage?: Cell | undefined;
  readonly amount?: Cell | undefined;
  readonly closedAt?: Cell | undefined;
  readonly fit?: Cell | undefined;
}

export interface SheetLeadRow {
  /** 0-based in the table. */
  readonly index: number;
  /** The cells as they stand, for columns that are no field of a lead. */
  readonly cells: Row;
  readonly row: LeadRow;
}

export interface SheetLeads extends ColumnDates {
  readonly rows: readonly SheetLeadRow[];
  readonly skipped: readonly SkippedRow[];
  readonly recognition: Recognition;
  readonly headerRow: number;
  /** What the numbers of its fit column are out of. */
  readonly fitScale: ColumnScale | undefined;
}

/** Made before its columns are known: the rows themselves tell what their dates and scales are. */
interface RowReader {
  read: (cells: Row, index: number) => LeadRow;
}

/** A row whose fields are read when they are asked for: of a long list they would take a lot of room. */
class ReadWhenAsked implements SheetLeadRow {
  constructor(
    readonly index: number,
    readonly cells: Row,
    private readonly reader: RowReader,
  ) {}

  get row(): LeadRow {
    return this.reader.read(this.cells, this.index);
  }
}

/**
 * Reads the leads tab. Blank rows, export footers and repeated headers are skipped, each with its
 * reason; every other row is kept. Written dates become dates, in the order their column shows.
 */
export function readLeadsTable(
  table: Table,
  recognition: Recognition,
  headerRow: number,
  fallbackOrder: DateOrder = 'month-day',
): SheetLeads {
  const { columns, clock } = recognition;
  const own = OWN_FIELDS.map((field) => columns[field]);
  const ignored = new Set(own.filter((column): column is number => column !== undefined));
  const header = table[headerRow] ?? [];
  const reader: RowReader = { read: () => ({}) };
  const filter = { header, ignored };
  const keep = (index: number, cells: Row) => new ReadWhenAsked(index, cells, reader);
  const { kept: rows, skipped } = sheetRowsAs(table, headerRow, filter, keep);
  const dates = columnDates(rows, columns, orderSaid(recognition.answers, fallbackOrder));

  const ofGroups = groupValues(rows, table, recognition.groups);
  type Reading = (cells: Row) => Cell | undefined;
  const at = (field: Field): Reading => {
    const column = columns[field];
    return column === undefined ? () => undefined : (cells) => cells[column] ?? '';
  };
  const nameAt = (field: Field): Reading => {
    const written = at(field);
    return (cells) => {
      const cell = written(cells);
      return cell === undefined ? undefined : withoutLinks(cell);
    };
  };
  const dateAt = (field: Field): Reading => {
    const written = at(field);
    const order = dates.dateOrders[field] ?? dates.dateOrder;
    return (cells) => {
      const cell = written(cells);
      return cell === undefined ? undefined : settledDate(cell, order, clock);
    };
  };
  const either = (first: Reading, second: Reading): Reading => {
    return (cells) => {
      const cell = first(cells);
      return cell === undefined || isBlankCell(cell) ? (second(cells) ?? cell) : cell;
    };
  };
  const readings = {
    account: either(nameAt('account'), nameAt('associatedCompany')),
    domain: either(at('domain'), at('emailDomain')),
    email: at('email'),
    leadType: at('leadType'),
    lifecycleStage: at('lifecycleStage'),
    leadStatus: at('leadStatus'),
    qualified: dateAt('qualified'),
    mqlDate: dateAt('mqlDate'),
    sqlDate: dateAt('sqlDate'),
    created: dateAt('created'),
    converted: dateAt('converted'),
    convertedAt: dateAt('convertedAt'),
    opportunityDate: dateAt('opportunityDate'),
    firstDealDate: dateAt('firstDealDate'),
    customerDate: dateAt('customerDate'),
    stage: at('stage'),
    amount: at('amount'),
    closedAt: dateAt('closedAt'),
    fit: at('fit'),
  };
  reader.read = (cells, index) => {
    const filled = filledRow(cells, ofGroups.get(index));
    return {
      account: readings.account(filled),
      domain: readings.domain(filled),
      email: readings.email(filled),
      leadType: readings.leadType(filled),
      lifecycleStage: readings.lifecycleStage(filled),
      leadStatus: readings.leadStatus(filled),
      qualified: readings.qualified(filled),
      mqlDate: readings.mqlDate(filled),
      sqlDate: readings.sqlDate(filled),
      created: readings.created(filled),
      converted: readings.converted(filled),
      convertedAt: readings.convertedAt(filled),
      opportunityDate: readings.opportunityDate(filled),
      firstDealDate: readings.firstDealDate(filled),
      customerDate: readings.customerDate(filled),
      stage: readings.stage(filled),
      amount: readings.amount(filled),
      closedAt: readings.closedAt(filled),
      fit: readings.fit(filled),
    };
  };
  const { fit: fitScale } = columnScales(recognition, rows);
  return { rows, skipped, recognition, headerRow, fitScale, ...dates };
}
