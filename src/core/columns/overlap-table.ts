// The overlap tab: a table and its columns -> rows.
import type { Cell, Row, Table } from '../cells/cell';
import type { DateOrder } from '../cells/day';
import { foldText, isBlankCell } from '../cells/text';
import { isTick } from '../cells/tick';
import type { OverlapRow } from '../qualification/overlap-row';
import type { ColumnTerms } from '../qualification/terms';
import { type ColumnDates, columnDates, settledDate } from './column-dates';
import { columnScales, type FlagField, flagCell, flagColumns } from './column-scales';
import { type Field, OWN_FIELDS } from './fields';
import type { Recognition } from './recognise';
import { type RowFilter, type SkippedRow, sheetRows, skipReason } from './sheet-rows';
import { listedNames, type RowPartner, readWideOverlap, WIDE_COLUMNS } from './wide-overlap';

export interface SheetOverlapRow {
  /** 0-based in the table. */
  readonly index: number;
  /** The cells as they stand, for columns that are no field of a row. */
  readonly cells: Row;
  readonly row: OverlapRow;
  /** Whoever the row names, each with what the account is to it; usually one. */
  readonly partners: readonly RowPartner[];
  /** `EQL since`; undefined where the tab has no such column. */
  readonly since?: Cell | undefined;
  /** The qualified date that the row names itself; undefined where the tab has no such column. */
  readonly qualified?: Cell | undefined;
}

/** What one row of a list is read and judged by, as far as whole columns alone tell it. */
export interface OverlapShape extends Pick<ColumnDates, 'dateOrder' | 'dateOrders'> {
  /** The header's cells as they stand. */
  readonly header: Row;
  /** What its rows are judged by, beside the settings. */
  readonly terms: ColumnTerms;
  readonly recognition: Pick<Recognition, 'columns'>;
}

export interface SheetOverlap extends OverlapShape, ColumnDates {
  readonly rows: readonly SheetOverlapRow[];
  readonly skipped: readonly SkippedRow[];
  readonly recognition: Recognition;
  readonly headerRow: number;
}

const OPEN = 'open';

const isOpenDeal = (cell: Cell | undefined): boolean => {
  const folded = cell === undefined ? '' : foldText(cell);
  return folded === OPEN || isTick(folded);
};

/** The first of the columns that exist whose cell isn't blank; '' where all are blank. */
const firstFilled = (cells: readonly (Cell | undefined)[]): Cell | undefined => {
  const existing = cells.filter((cell): cell is Cell => cell !== undefined);
  return existing.find((cell) => !isBlankCell(cell)) ?? existing[0];
};

const withOpenDeal = (overlap: Cell | undefined, openDeal: Cell | undefined): Cell | undefined => {
  if (!isOpenDeal(openDeal)) return overlap;
  const known = overlap === undefined || isBlankCell(overlap) ? '' : `${String(overlap)}; `;
  return `${known}Open opportunity`;
};

const filterOf = ({
  header,
  recognition,
}: Pick<OverlapShape, 'header' | 'recognition'>): RowFilter => {
  const own = OWN_FIELDS.map((field) => recognition.columns[field]);
  return {
    header,
    ignored: new Set(own.filter((column): column is number => column !== undefined)),
  };
};

/** A row that is kept, field by field. */
const rowOf = (
  cells: Row,
  index: number,
  { recognition: { columns }, dateOrder, dateOrders, terms }: OverlapShape,
): SheetOverlapRow => {
  const at = (field: Field): Cell | undefined => {
    const column = columns[field];
    return column === undefined ? undefined : (cells[column] ?? '');
  };
  const flagAt = (field: FlagField): Cell | undefined => {
    const cell = at(field);
    return cell === undefined ? undefined : flagCell(cell, field, terms);
  };
  const dateAt = (field: Field): Cell | undefined => {
    const cell = at(field);
    return cell === undefined ? undefined : settledDate(cell, dateOrders[field] ?? dateOrder);
  };
  const long = withOpenDeal(
    firstFilled([flagAt('overlap'), at('partnerPopulation')]),
    at('openDeal'),
  );
  const named = at('partner');
  const isWide = WIDE_COLUMNS.some(({ field }) => columns[field] !== undefined);
  const wide = isWide
    ? readWideOverlap({
        customerOf: at('customerOf'),
        opportunityFor: at('opportunityFor'),
        prospectOf: at('prospectOf'),
      })
    : undefined;
  const overlap = firstFilled([long, wide?.overlap]);
  const partner = firstFilled([named, wide?.partner]);
  const isNamed = named !== undefined && !isBlankCell(named);
  return {
    index,
    cells,
    row: {
      account: firstFilled([at('account'), at('partnerRecordName')]),
      domain: firstFilled([at('domain'), at('partnerRecordWebsite')]),
      partner,
      overlap,
      warmth: at('warmth'),
      lastTouch: dateAt('lastTouch'),
      willing: flagAt('willing'),
      fit: at('fit'),
      motion: flagAt('motion'),
      owner: at('owner'),
      due: dateAt('due'),
      motionStatus: flagAt('motionStatus'),
      introductionStatus: flagAt('introductionStatus'),
      nextStep: at('nextStep'),
      partnerContact: at('partnerContact'),
    },
    partners:
      isNamed || !wide
        ? listedNames(isNamed ? named : '', false).map((name) => ({
            name,
            overlap: overlap ?? '',
          }))
        : wide.partners,
    since: dateAt('eqlSince'),
    qualified: dateAt('qualified'),
  };
};

/** Why a row below the header is no lead; undefined for one that is. */
export const whySkipped = (cells: Row, shape: OverlapShape): SkippedRow['why'] | undefined =>
  skipReason(cells, filterOf(shape));

/**
 * Reads one row of a list whose shape is known, as `readOverlapTable` reads it among all others.
 * Undefined where it would be skipped: a blank row, an export's footer, the header again.
 */
export function readOverlapRow(
  cells: Row,
  index: number,
  shape: OverlapShape,
): SheetOverlapRow | undefined {
  return whySkipped(cells, shape) === undefined ? rowOf(cells, index, shape) : undefined;
}

/**
 * Reads the overlap tab. Blank rows, export footers and repeated headers are skipped, each with its
 * reason; every other row is kept, also one without an account.
 *
 * Where a standard population is blank the partner's own name for its list counts; a ticked open
 * deal adds an open opportunity; wide layouts are read as `readWideOverlap` says. Written dates
 * become dates, in the order that their column shows; in a column of 1 and 0 these are ticks.
 */
export function readOverlapTable(
  table: Table,
  recognition: Recognition,
  headerRow: number,
  fallbackOrder: DateOrder = 'month-day',
): SheetOverlap {
  const header = table[headerRow] ?? [];
  const { kept, skipped } = sheetRows(table, headerRow, filterOf({ header, recognition }));
  const dates = columnDates(kept, recognition.columns, fallbackOrder);
  const shape = {
    header,
    recognition,
    ...dates,
    terms: {
      dateOrder: dates.dateOrder,
      scales: columnScales(recognition, kept),
      flags: flagColumns(recognition, kept),
    },
  };
  const rows = kept.map(({ cells, index }) => rowOf(cells, index, shape));
  return { ...shape, rows, skipped, headerRow };
}
