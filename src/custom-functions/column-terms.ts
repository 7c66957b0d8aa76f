// What the ranges of a formula say about reading each of their cells, as a list's columns do.
import type { Cell, Row, Table } from '../core/cells/cell';
import { columnScales, flagColumns } from '../core/columns/column-scales';
import type { Field } from '../core/columns/fields';
import { recogniseColumns } from '../core/columns/recognise';
import type { ColumnTerms } from '../core/qualification/terms';
import type { Settings } from '../core/settings/settings';
import { type Argument, tablesOf } from './arguments';

/** The first four arguments, in their order. */
const COMPONENTS = ['overlap', 'warmth', 'fit', 'motion'] as const;
const COLUMNS = { overlap: 0, warmth: 1, fit: 2, motion: 3 } as const;

const isColumn = (value: Argument): boolean => Array.isArray(value) && value.length > 1;

function cellsIn(table: Table): Cell[] {
  const cells: Cell[] = [];
  for (const row of table) for (const cell of row) cells.push(cell);
  return cells;
}

/** A range of a whole column begins with its header, which may say what its numbers are out of. */
const headerOf = (field: Field, [first = '']: readonly Cell[]): Cell =>
  typeof first === 'string' && recogniseColumns([first], 'overlap').columns[field] === 0
    ? first
    : '';

/**
 * What the columns say about reading a row: the scale of their numbers, and whether 1 and 0 are ticks.
 * A formula over single cells sees no column, and reads each number by itself.
 */
export function columnTerms(components: readonly Argument[], { dateOrder }: Settings): ColumnTerms {
  if (!components.some(isColumn)) return { dateOrder };
  const columns = tablesOf(...components).map(cellsIn);
  const headers = COMPONENTS.map((field, place) => headerOf(field, columns[place] ?? []));
  const height = Math.max(...columns.map((cells) => cells.length));
  const rows: { readonly cells: Row }[] = [];
  for (let row = 0; row < height; row += 1) {
    const cells = columns.map((column, place) =>
      row === 0 && headers[place] !== '' ? '' : (column[row] ?? ''),
    );
    rows.push({ cells });
  }
  const list = { columns: COLUMNS, headers: headers.map(String) };
  return { dateOrder, scales: columnScales(list, rows), flags: flagColumns(list, rows) };
}
