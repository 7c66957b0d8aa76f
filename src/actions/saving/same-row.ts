// Whether two rows of a tab are one lead's, by what they hold and not by where they stand.
import type { Row } from '../../core/cells/cell';
import type { Field } from '../../core/columns/fields';
import { sameCell } from '../../sheets/block';
import type { RowCells } from '../../sheets/row-cells';
import type { OverlapView } from '../row/overlap-view';

/** The fields that name a lead; formulas elsewhere may change with what is written. */
const NAMES: readonly Field[] = ['account', 'partner', 'domain'];

/** The columns of the fields that name a lead. */
export const nameColumns = ({ tab }: OverlapView): readonly number[] =>
  NAMES.map((field) => tab.recognition.columns[field]).filter(
    (column): column is number => column !== undefined,
  );

/** The user's columns, without those that a save has just written to. */
export const otherColumns = ({ users }: OverlapView, cells: RowCells): readonly number[] =>
  users.filter((column) => !cells.has(column));

/** Whether two rows hold the same in some columns. */
export const agree = (one: Row, other: Row, columns: readonly number[]): boolean =>
  columns.every((column) => sameCell(one[column] ?? '', other[column] ?? ''));

/** Whether two rows have one account, partner and domain. */
export const isSameLead = (view: OverlapView, one: Row, other: Row): boolean =>
  agree(one, other, nameColumns(view));
