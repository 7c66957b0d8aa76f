// Where a row of the overlap tab says since when it qualified.
import type { Cell, Row } from '../cells/cell';
import { isBlankCell } from '../cells/text';
import type { Recognition } from './recognition';

/** A column that is named for EQLs says it before one that doesn't say as what. */
const FIELDS = ['eqlDate', 'qualified'] as const;

export interface QualifiedCell {
  readonly field: (typeof FIELDS)[number];
  readonly column: number;
  readonly cell: Cell;
}

/** The first such cell that is filled; undefined where none is. */
export function qualifiedCell(
  cells: Row,
  { columns }: Pick<Recognition, 'columns'>,
): QualifiedCell | undefined {
  for (const field of FIELDS) {
    const column = columns[field];
    const cell = column === undefined ? '' : (cells[column] ?? '');
    if (column !== undefined && !isBlankCell(cell)) return { field, column, cell };
  }
  return undefined;
}
