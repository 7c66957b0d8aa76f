// The overlap tab: a table and its columns -> rows; judges nothing.
import type { Cell, Row, Table } from '../cells/cell';
import type { DateOrder } from '../cells/day';
import { foldText, isBlankCell } from '../cells/text';
import type { OverlapRow } from '../qualification/overlap-row';
import { type ColumnDates, columnDates, settledDate } from './column-dates';
import { type Field, OWN_FIELDS } from './fields';
import type { Recognition } from './recognise';
import { type SkippedRow, sheetRows } from './sheet-rows';
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
}

export interface SheetOverlap extends ColumnDates {
  readonly rows: readonly SheetOverlapRow[];
  readonly skipped: readonly SkippedRow[];
  readonly recognition: Recognition;
  readonly headerRow: number;
}

const TICKED = /^(?:yes|true|y|x|✓|✔|1|open)$/;

const isTicked = (cell: Cell | undefined): boolean =>
  cell !== undefined && TICKED.test(foldText(cell));

/** The first of the columns that exist whose cell isn't blank; '' where all are blank. */
const firstFilled = (cells: readonly (Cell | undefined)[]): Cell | undefined => {
  const existing = cells.filter((cell): cell is Cell => cell !== undefined);
  return existing.find((cell) => !isBlankCell(cell)) ?? existing[0];
};

const withOpenDeal = (overlap: Cell | undefined, openDeal: Cell | undefined): Cell | undefined => {
  if (!isTicked(openDeal)) return overlap;
  const known = overlap === undefined || isBlankCell(overlap) ? '' : `${String(overlap)}; `;
  return `${known}Open opportunity`;
};

const columnsOf = (recognition: Recognition, fields: readonly Field[]): Set<number> => {
  const columns = fields.map((field) => recognition.columns[field]);
  return new Set(columns.filter((column): column is number => column !== undefined));
};

/**
 * Reads the overlap tab. Blank rows, export footers and repeated headers are skipped, each with its
 * reason; every other row is kept, also one without an account.
 *
 * Where a standard population is blank the partner's own name for its list counts; a ticked open
 * deal adds an open opportunity; wide layouts are read as `readWideOverlap` says. Written dates
 * become dates, in the order that their column shows.
 */
export function readOverlapTable(
  table: Table,
  recognition: Recognition,
  headerRow: number,
  fallbackOrder: DateOrder = 'month-day',
): SheetOverlap {
  const { kept, skipped } = sheetRows(table, headerRow, columnsOf(recognition, OWN_FIELDS));
  const dates = columnDates(kept, recognition.columns, fallbackOrder);
  const isWide = WIDE_COLUMNS.some(({ field }) => recognition.columns[field] !== undefined);

  const rows = kept.map(({ index, cells }): SheetOverlapRow => {
    const at = (field: Field): Cell | undefined => {
      const column = recognition.columns[field];
      return column === undefined ? undefined : (cells[column] ?? '');
    };
    const dateAt = (field: Field): Cell | undefined => {
      const cell = at(field);
      return cell === undefined
        ? undefined
        : settledDate(cell, dates.dateOrders[field] ?? dates.dateOrder);
    };
    const long = withOpenDeal(
      firstFilled([at('overlap'), at('partnerPopulation')]),
      at('openDeal'),
    );
    const named = at('partner');
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
        willing: at('willing'),
        fit: at('fit'),
        motion: at('motion'),
        owner: at('owner'),
        due: dateAt('due'),
        motionStatus: at('motionStatus'),
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
    };
  });
  return { rows, skipped, recognition, headerRow, ...dates };
}
