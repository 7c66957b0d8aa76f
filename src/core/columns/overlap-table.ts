// The overlap tab: a table and its columns -> rows.
import type { Row, Table } from '../cells/cell';
import type { DateOrder } from '../cells/day';
import { type ColumnDates, columnDates, orderSaid } from './column-dates';
import { columnScales, flagColumns } from './column-scales';
import { OWN_FIELDS } from './fields';
import { groupValues } from './groups';
import { type OverlapShape, overlapReader, type SheetOverlapRow } from './overlap-reader';
import { wholeNames } from './partner-names';
import type { Recognition } from './recognition';
import {
  type RowFilter,
  type SheetRows,
  type SkippedRow,
  sheetRows,
  skipReasons,
} from './sheet-rows';

export type { OverlapShape, SheetOverlapRow } from './overlap-reader';

export interface SheetOverlap extends OverlapShape, ColumnDates {
  readonly rows: readonly SheetOverlapRow[];
  readonly skipped: readonly SkippedRow[];
  readonly recognition: Recognition;
  readonly headerRow: number;
}

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

/** Why a row below the header is no lead; undefined for one that is. */
export const whySkipped = (cells: Row, shape: OverlapShape): SkippedRow['why'] | undefined =>
  skipReasons(filterOf(shape))(cells);

/**
 * Reads one row of a list whose shape is known, as `readOverlapTable` reads it among all others.
 * Undefined where it would be skipped: a blank row, an export's footer, the header again.
 */
export function readOverlapRow(
  cells: Row,
  index: number,
  shape: OverlapShape,
): SheetOverlapRow | undefined {
  return whySkipped(cells, shape) === undefined
    ? overlapReader(shape).readAll(cells, index)
    : undefined;
}

/** A list whose rows aren't read yet: what whole columns tell, and which rows are kept. */
export interface UnreadOverlap {
  readonly shape: OverlapShape & ColumnDates;
  readonly kept: SheetRows['kept'];
  readonly skipped: readonly SkippedRow[];
}

/** The overlap tab up to its rows, for whoever reads them one by one and keeps none. */
export function unreadOverlap(
  table: Table,
  recognition: Recognition,
  headerRow: number,
  fallbackOrder: DateOrder = 'month-day',
): UnreadOverlap {
  const header = table[headerRow] ?? [];
  const { kept, skipped } = sheetRows(table, headerRow, filterOf({ header, recognition }));
  const dates = columnDates(
    kept,
    recognition.columns,
    orderSaid(recognition.answers, fallbackOrder),
  );
  const { partner } = recognition.columns;
  const names = partner === undefined ? [] : kept.map(({ cells }) => cells[partner] ?? '');
  const shape = {
    header,
    recognition,
    ...dates,
    terms: {
      dateOrder: dates.dateOrder,
      scales: columnScales(recognition, kept),
      flags: flagColumns(recognition, kept),
    },
    wholeNames: wholeNames(names, partner === undefined ? '' : header[partner]),
    groupValues: groupValues(kept, table, recognition.groups),
  };
  return { shape, kept, skipped };
}

/**
 * Reads the overlap tab. Blank rows, export footers and repeated headers are skipped, each with its
 * reason; every other row is kept, also one without an account.
 *
 * An account without a name, or with a placeholder for one, is called by its website's domain.
 * Where a standard population is blank the partner's own name for its list counts; a ticked open
 * deal adds an open opportunity; wide layouts are read as `readWideOverlap` says. Written dates
 * become dates, in the order that their column shows; in a column of 1 and 0 these are ticks.
 */
export function readOverlapTable(
  table: Table,
  recognition: Recognition,
  headerRow: number,
  fallbackOrder?: DateOrder,
): SheetOverlap {
  const { shape, kept, skipped } = unreadOverlap(table, recognition, headerRow, fallbackOrder);
  const { readAll } = overlapReader(shape);
  const rows = kept.map(({ cells, index }) => readAll(cells, index));
  return { ...shape, recognition, rows, skipped, headerRow };
}
