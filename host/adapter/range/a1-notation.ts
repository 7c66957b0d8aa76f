// A1 notation -> a block: cells, blocks, whole or open columns and rows, a sheet's name in front, or
// a named range.

import { columnIndex } from '../../engine/a1';
import { Exception } from '../service/exception';
import { book } from '../service/world';
import { type Block, blockAt, blockOfZone } from './block';

const NOT_FOUND = 'Range not found';
const REFERENCE = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i;
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

function parseOnSheet(text: string, sheetId: string): Block {
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
  return blockAt(sheetId, top, left, bottom - top + 1, right - left + 1);
}

function namedBlock(name: string): Block {
  const named = book().names.find(name);
  if (named === undefined) throw new Exception(NOT_FOUND);
  return blockOfZone(named.sheetId, named.zone);
}
