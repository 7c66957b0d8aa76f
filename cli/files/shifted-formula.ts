// A formula copied to another cell: its relative references move along, as a spreadsheet moves them.

import { columnIndex, columnLetters } from '../../host/engine/a1';

/** XFD1048576 is a sheet's last cell. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_576;

/** What isn't a reference of the formula's own: texts, sheets' and functions' names; then references. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|[A-Za-z_\\][\w.]*(?=[(![])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[\w.\\]+/g;

/**
 * `A1+$B$1` two rows down is `A3+$B$1`; what would leave the sheet is `#REF!`. Texts, sheets whose
 * names look like cells (`Q2!A1`) and functions (`LOG10(A1)`) stay as they are.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (whole, ...groups: (string | undefined)[]) => {
    const [fix1 = '', column, fix2 = '', row, fix3 = '', from, fix4 = '', to, ...lines] = groups;
    if (column !== undefined && row !== undefined) {
      if (!isCell(column, row)) return whole;
      return joined([movedColumn(fix1, column, columns), movedRow(fix2, row, rows)], '');
    }
    if (from !== undefined && to !== undefined) {
      return joined([movedColumn(fix3, from, columns), movedColumn(fix4, to, columns)], ':');
    }
    const [fix5 = '', first, fix6 = '', last] = lines;
    if (first !== undefined && last !== undefined) {
      return joined([movedRow(fix5, first, rows), movedRow(fix6, last, rows)], ':');
    }
    return whole;
  });
}

/** `YTD2024` is a name: no column goes that far. */
const isCell = (letters: string, row: string): boolean =>
  columnIndex(letters) <= LAST_COLUMN && Number(row) <= LAST_ROW;

const joined = (parts: readonly (string | undefined)[], sign: string): string =>
  parts.includes(undefined) ? '#REF!' : parts.join(sign);

function movedColumn(fixed: string, letters: string, by: number): string | undefined {
  if (fixed === '$') return fixed + letters;
  const moved = columnIndex(letters.toUpperCase()) + by;
  return moved < 0 ? undefined : columnLetters(moved);
}

function movedRow(fixed: string, row: string, by: number): string | undefined {
  if (fixed === '$') return fixed + row;
  const moved = Number(row) + by;
  return moved < 1 ? undefined : String(moved);
}
