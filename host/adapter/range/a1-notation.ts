// A1 notation -> a block: cells, blocks, whole or open columns and rows, a sheet's name in front, or
// a named range.

import { columnIndex } from '../../engine/a1';
import { Exception } from '../service/exception';
import { book } from '../service/world';
import { type Block, blockAt, blockOfZone } from './block';

const NOT_FOUND = 'Range not found';
const REFERENCE = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i;
const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;
const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** `homeSheet` is where a reference without a sheet's name points. */
export function parseA1(text: string, homeSheet: string): Block {
  const withSheet = WITH_SHEET.exec(text);
  if (withSheet === null) return parseOnSheet(text, homeSheet);
  const [, quoted, bare, reference = ''] = withSheet;
  const name = quoted === undefined ? bare : quoted.replace(/''/g, "'");
  const sheetId = name === undefined ? undefined : book().sheets.idOf(name);
  if (sheetId === undefined) throw new Exception(NOT_FOUND);
  return parseOnSheet(reference, sheetId);
}

/** `R5C3`, `R1C1:R3C4`: row and column by their numbers. */
function parseR1C1(text: string, sheetId: string): Block | undefined {
  const match = R1C1.exec(text.trim());
  if (match === null) return undefined;
  const [, row1, column1, row2 = row1, column2 = column1] = match;
  const [top, bottom] = [Number(row1), Number(row2)].sort((one, other) => one - other);
  const [left, right] = [Number(column1), Number(column2)].sort((one, other) => one - other);
  return blockAt(
    sheetId,
    top ?? 0,
    left ?? 0,
    (bottom ?? 0) - (top ?? 0) + 1,
    (right ?? 0) - (left ?? 0) + 1,
  );
}

function parseOnSheet(text: string, sheetId: string): Block {
  const byNumbers = parseR1C1(text, sheetId);
  if (byNumbers) return byNumbers;
  const match = REFERENCE.exec(text.trim());
  if (match === null || match[0] === '') return namedBlock(text);
  const [, column1 = '', row1 = '', column2, row2] = match;
  const { grid } = book();
  const single = column2 === undefined && row2 === undefined;
  if (single && (column1 === '' || row1 === '')) return namedBlock(text);
  const firstRow = row1 === '' ? 1 : Number(row1);
  const firstColumn = column1 === '' ? 1 : columnIndex(column1) + 1;
  if (single) return blockAt(sheetId, firstRow, firstColumn);
  const lastRow = row2 === '' || row2 === undefined ? grid.rows(sheetId) : Number(row2);
  const lastColumn =
    column2 === '' || column2 === undefined ? grid.columns(sheetId) : columnIndex(column2) + 1;
  const [top, bottom] = [Math.min(firstRow, lastRow), Math.max(firstRow, lastRow)];
  const [left, right] = [Math.min(firstColumn, lastColumn), Math.max(firstColumn, lastColumn)];
  const block = blockAt(sheetId, top, left, bottom - top + 1, right - left + 1);
  if (row1 === '' && row2 === '') return { ...block, whole: 'columns' };
  return column1 === '' && column2 === '' ? { ...block, whole: 'rows' } : block;
}

function namedBlock(name: string): Block {
  const named = book().names.find(name);
  if (named === undefined) throw new Exception(NOT_FOUND);
  return blockOfZone(named.sheetId, named.zone);
}
