// A row known again by its own cells, wherever a sort has put it.
import type { Cell } from '../../core/cells/cell';

/** The columns of the table that are the user's, in order. */
export function userColumns(width: number, own: readonly (number | undefined)[]): number[] {
  const columns: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if (own.indexOf(column) < 0) columns.push(column);
  }
  return columns;
}

/**
 * A row's own cells as one text, by which it is known again after a sort. Blank cells don't count,
 * so that a column that is added later changes nothing.
 */
export function rowFingerprint(cells: readonly Cell[], columns: readonly number[]): string {
  return JSON.stringify(
    columns.map((column) => [column, cells[column] ?? '']).filter(([, cell]) => cell !== ''),
  );
}
