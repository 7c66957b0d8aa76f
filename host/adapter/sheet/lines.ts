// Inserting, deleting, hiding, freezing and sizing rows or columns: one set of checks for both.

import type { Dimension } from '../../engine/grid';
import { requireSheet } from '../range/block';
import { requireEditable } from '../rules/protected-cells';
import { Exception } from '../service/exception';
import { book } from '../service/world';
import { requireRoom } from '../spreadsheet/sheet-names';

const MOST_COLUMNS = 18_278;

interface Words {
  readonly all: string;
  readonly bounds: string;
}

const WORDS: { readonly [dimension in Dimension]: Words } = {
  ROW: {
    all: 'Sorry, it is not possible to delete all non-frozen rows.',
    bounds: 'Those rows are out of bounds.',
  },
  COL: {
    all: 'Sorry, it is not possible to delete all non-frozen columns.',
    bounds: 'Those columns are out of bounds.',
  },
};

export function lineCount(sheetId: string, dimension: Dimension): number {
  requireSheet(sheetId);
  const { grid } = book();
  return dimension === 'ROW' ? grid.rows(sheetId) : grid.columns(sheetId);
}

/** Positions are 1-based; throws when they leave the grid. */
export function requireLines(
  sheetId: string,
  dimension: Dimension,
  position: number,
  quantity = 1,
): void {
  const count = lineCount(sheetId, dimension);
  if (position >= 1 && quantity >= 1 && position + quantity - 1 <= count) return;
  throw new Exception(WORDS[dimension].bounds);
}

/** Inserts so that the first new line has the index `at`; `after` takes the format from before it. */
export function insertLines(
  sheetId: string,
  dimension: Dimension,
  at: number,
  quantity: number,
  after = false,
): void {
  const count = lineCount(sheetId, dimension);
  if (at < 0 || at > count || quantity < 1) throw new Exception(WORDS[dimension].bounds);
  const { grid } = book();
  const across = dimension === 'ROW' ? grid.columns(sheetId) : grid.rows(sheetId);
  requireRoom(across * quantity);
  if (dimension === 'COL' && count + quantity > MOST_COLUMNS) {
    throw new Exception(`A sheet cannot have more than ${MOST_COLUMNS} columns.`);
  }
  if (after) grid.insertAfter(sheetId, dimension, at - 1, quantity);
  else grid.insert(sheetId, dimension, at, quantity);
}

export function deleteLines(
  sheetId: string,
  dimension: Dimension,
  position: number,
  quantity: number,
): void {
  requireLines(sheetId, dimension, position, quantity);
  const { grid } = book();
  const frozen = grid.frozen(sheetId, dimension);
  const left = lineCount(sheetId, dimension) - frozen;
  const gone = position + quantity - 1 - Math.max(position - 1, frozen);
  if (gone >= left) throw new Exception(WORDS[dimension].all);
  const whole = { top: 0, left: 0, bottom: Infinity, right: Infinity };
  const [first, last] = [position - 1, position + quantity - 2];
  requireEditable(
    sheetId,
    dimension === 'ROW'
      ? { ...whole, top: first, bottom: last }
      : { ...whole, left: first, right: last },
  );
  grid.remove(sheetId, dimension, first, quantity);
}

export function freezeLines(sheetId: string, dimension: Dimension, quantity: number): void {
  const count = lineCount(sheetId, dimension);
  if (quantity < 0 || quantity >= count) {
    const name = dimension === 'ROW' ? 'rows' : 'columns';
    throw new Exception(`You can't freeze all visible ${name} on the sheet.`);
  }
  book().grid.freeze(sheetId, dimension, quantity);
}
