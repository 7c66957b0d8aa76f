// Range: where it lies, and other ranges from it. Answered without asking the spreadsheet.

import type { EnumMember } from '../service/enumeration';
import { Exception } from '../service/exception';
import { local, type MethodTable, read } from '../service/method';
import { member, NUMBER, optional } from '../service/signature';
import { book } from '../service/world';
import { sheetObject } from '../sheet/sheet';
import { a1NotationOf, type Block, blockAt } from './block';
import { type GoogleRange, rangeObject } from './range';

export const rangePlace: MethodTable<
  Block,
  Pick<
    GoogleRange,
    | 'getA1Notation'
    | 'getRow'
    | 'getRowIndex'
    | 'getColumn'
    | 'getLastRow'
    | 'getLastColumn'
    | 'getNumRows'
    | 'getNumColumns'
    | 'getHeight'
    | 'getWidth'
    | 'getSheet'
    | 'getGridId'
    | 'getCell'
    | 'offset'
    | 'getNextDataCell'
  >
> = {
  getA1Notation: local([[]], a1NotationOf),
  getRow: local([[]], ({ row }) => row + 1),
  getRowIndex: local([[]], ({ row }) => row + 1),
  getColumn: local([[]], ({ column }) => column + 1),
  getLastRow: local([[]], ({ row, rows }) => row + rows),
  getLastColumn: local([[]], ({ column, columns }) => column + columns),
  getNumRows: local([[]], ({ rows }) => rows),
  getNumColumns: local([[]], ({ columns }) => columns),
  getHeight: local([[]], ({ rows }) => rows),
  getWidth: local([[]], ({ columns }) => columns),
  getSheet: local([[]], ({ sheetId }) => sheetObject(sheetId)),
  getGridId: local([[]], ({ sheetId }) => book().sheets.numberOf(sheetId)),
  getCell: local([[NUMBER, NUMBER]], (block, row: number, column: number) => {
    if (row < 1 || column < 1 || row > block.rows || column > block.columns) {
      throw new Exception('Cell reference out of range');
    }
    return rangeObject(blockAt(block.sheetId, block.row + row, block.column + column));
  }),
  offset: local(
    [[NUMBER, NUMBER, optional(NUMBER), optional(NUMBER)]],
    (
      block,
      down: number,
      right: number,
      rows: number = block.rows,
      columns: number = block.columns,
    ) =>
      rangeObject(
        blockAt(block.sheetId, block.row + 1 + down, block.column + 1 + right, rows, columns),
      ),
  ),
  getNextDataCell: read([], (block, direction) => {
    const { row, column } = nextDataCell(block, String(direction) as Direction);
    return rangeObject({ sheetId: block.sheetId, row, column, rows: 1, columns: 1 });
  }),
};

/** Where a table around the range ends; with a dimension, up and down or left and right alone. */
export const rangeRegion = {
  getDataRegion: read([[], [member('Dimension')]], (block: Block, dimension?: EnumMember) =>
    rangeObject(dataRegion(block, dimension?.name())),
  ),
};

type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';
const STEPS: { readonly [direction in Direction]: readonly [down: number, right: number] } = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl and an arrow key would go. */
function nextDataCell({ sheetId, row, column }: Block, direction: Direction) {
  const [down, right] = STEPS[direction];
  const { cells, grid } = book();
  const inside = (r: number, c: number) =>
    r >= 0 && c >= 0 && r < grid.rows(sheetId) && c < grid.columns(sheetId);
  const isFilled = (r: number, c: number) => inside(r, c) && cells.isFilled(sheetId, r, c);
  let at = { row, column };
  const next = () => ({ row: at.row + down, column: at.column + right });
  const startsInData = isFilled(row, column) && isFilled(next().row, next().column);
  while (inside(next().row, next().column)) {
    const { row: r, column: c } = next();
    if (startsInData && !isFilled(r, c)) break;
    at = { row: r, column: c };
    if (!startsInData && isFilled(r, c)) break;
  }
  return at;
}

/** The block of filled cells around a range, as Ctrl+A picks it. */
function dataRegion(block: Block, dimension?: string): Block {
  const { cells, grid } = book();
  const { sheetId } = block;
  let { row: top, column: left } = block;
  let [bottom, right] = [block.row + block.rows - 1, block.column + block.columns - 1];
  const anyFilled = (r1: number, r2: number, c1: number, c2: number) => {
    for (let r = r1; r <= r2; r++) {
      for (let c = c1; c <= c2; c++) {
        if (r >= 0 && c >= 0 && cells.isFilled(sheetId, r, c)) return true;
      }
    }
    return false;
  };
  const [goesDown, goesRight] = [dimension !== 'COLUMNS', dimension !== 'ROWS'];
  const lastRow = goesDown ? grid.rows(sheetId) - 1 : bottom;
  const lastColumn = goesRight ? grid.columns(sheetId) - 1 : right;
  for (let grown = true; grown; ) {
    grown = false;
    if (goesDown && top > 0 && anyFilled(top - 1, top - 1, left - 1, right + 1))
      grown = Boolean(top--);
    if (goesRight && left > 0 && anyFilled(top - 1, bottom + 1, left - 1, left - 1))
      grown = Boolean(left--);
    if (bottom < lastRow && anyFilled(bottom + 1, bottom + 1, left - 1, right + 1)) {
      grown = Boolean(++bottom);
    }
    if (right < lastColumn && anyFilled(top - 1, bottom + 1, right + 1, right + 1)) {
      grown = Boolean(++right);
    }
  }
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
