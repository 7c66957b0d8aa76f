// A clean overlap list, and the exports that it is made from.
import type { Cell, Row, Table } from '../cells/cell';
import type { Field } from '../columns/fields';
import type { Recognition } from '../columns/recognition';
import type { NamedRow } from '../conversion/matching/row-keys';
import type { LedgerEntry, RowPlace } from './ledger';

/** One tab with a raw list, its header found and its columns recognised. */
export interface ExportTab {
  readonly tab: string;
  readonly table: Table;
  /** 0-based. */
  readonly headerRow: number;
  readonly recognition: Recognition;
}

export interface CleanColumn {
  readonly header: string;
  /** Undefined for a column of the export that is no field's. */
  readonly field?: Field;
}

/** One account at one partner. */
export interface CleanRow {
  /** Under `CleanList.columns`. */
  readonly cells: Row;
  readonly named: NamedRow;
  readonly account: string;
  readonly partner: string;
  /** How strong its overlap is; 0 where nothing is said. */
  readonly rank: number;
  /** The rows that it was made of, the one that counts most first. */
  readonly from: readonly RowPlace[];
}

export interface CleanList {
  readonly columns: readonly CleanColumn[];
  readonly rows: readonly CleanRow[];
  /** Every row that holds something and isn't a row of the list as it was, in the tabs' order. */
  readonly ledger: readonly LedgerEntry[];
  /** Rows that hold something, the header itself left out. */
  readonly rowsIn: number;
}

/** The place of a field's column; undefined where the list has none. */
export function columnOf({ columns }: CleanList, field: Field): number | undefined {
  const place = columns.findIndex((column) => column.field === field);
  return place < 0 ? undefined : place;
}

export const cellAt = (cells: Row, place: number | undefined): Cell =>
  place === undefined ? '' : (cells[place] ?? '');
