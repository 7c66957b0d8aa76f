// Rows and columns of a sheet: how many, how wide, hidden, frozen, inserted and deleted. 0-based.

import type { Commands } from './commands';
import type { EngineModel } from './engine';

export type Dimension = 'ROW' | 'COL';

const ROW_HEIGHT = 21;

export class Grid {
  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
  ) {}

  rows(sheetId: string): number {
    return this.model.getters.getNumberRows(sheetId);
  }

  columns(sheetId: string): number {
    return this.model.getters.getNumberCols(sheetId);
  }

  /** Cells of all sheets, filled or not: what Google's limit counts. */
  totalCells(): number {
    const { getSheetIds } = this.model.getters;
    return getSheetIds().reduce((sum, id) => sum + this.rows(id) * this.columns(id), 0);
  }

  /** Inserts `quantity` rows or columns so that the first of them has the index `at`. */
  insert(sheetId: string, dimension: Dimension, at: number, quantity: number): void {
    const atEnd = at >= this.count(sheetId, dimension);
    this.commands.run('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: this.model.getters.getSheetName(sheetId),
      dimension,
      base: atEnd ? at - 1 : at,
      quantity,
      position: atEnd ? 'after' : 'before',
    });
  }

  /** Inserts after a row or column, whose format the new ones take. */
  insertAfter(sheetId: string, dimension: Dimension, after: number, quantity: number): void {
    this.commands.run('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: this.model.getters.getSheetName(sheetId),
      dimension,
      base: after,
      quantity,
      position: 'after',
    });
  }

  remove(sheetId: string, dimension: Dimension, first: number, quantity: number): void {
    this.commands.run('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: this.model.getters.getSheetName(sheetId),
      dimension,
      elements: indexes(first, quantity),
    });
  }

  frozen(sheetId: string, dimension: Dimension): number {
    const { xSplit, ySplit } = this.model.getters.getPaneDivisions(sheetId);
    return dimension === 'ROW' ? ySplit : xSplit;
  }

  freeze(sheetId: string, dimension: Dimension, quantity: number): void {
    const rows = dimension === 'ROW';
    if (quantity === 0) this.commands.run(rows ? 'UNFREEZE_ROWS' : 'UNFREEZE_COLUMNS', { sheetId });
    else this.commands.run(rows ? 'FREEZE_ROWS' : 'FREEZE_COLUMNS', { sheetId, quantity });
  }

  /** Pixels. */
  size(sheetId: string, dimension: Dimension, index: number): number {
    const { getColSize, getUserRowSize } = this.model.getters;
    if (dimension === 'COL') return getColSize(sheetId, index);
    return getUserRowSize(sheetId, index) ?? ROW_HEIGHT;
  }

  resize(
    sheetId: string,
    dimension: Dimension,
    first: number,
    quantity: number,
    size: number | null,
  ): void {
    const elements = indexes(first, quantity);
    this.commands.run('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size });
  }

  /** Fits columns to what they show. */
  autoResizeColumns(sheetId: string, first: number, quantity: number): void {
    this.commands.run('AUTORESIZE_COLUMNS', { sheetId, cols: indexes(first, quantity) });
  }

  isHiddenByUser(sheetId: string, dimension: Dimension, index: number): boolean {
    const { isRowHiddenByUser, isColHiddenByUser } = this.model.getters;
    return dimension === 'ROW'
      ? isRowHiddenByUser(sheetId, index)
      : isColHiddenByUser(sheetId, index);
  }

  isRowFiltered(sheetId: string, row: number): boolean {
    return this.model.getters.isRowFiltered(sheetId, row);
  }

  hide(sheetId: string, dimension: Dimension, first: number, quantity: number): void {
    const elements = indexes(first, quantity);
    this.commands.run('HIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
  }

  show(sheetId: string, dimension: Dimension, first: number, quantity: number): void {
    const elements = indexes(first, quantity);
    this.commands.run('UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
  }

  hasGridlines(sheetId: string): boolean {
    return this.model.getters.getGridLinesVisibility(sheetId);
  }

  setGridlines(sheetId: string, visible: boolean): void {
    this.commands.run('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: visible });
  }

  private count(sheetId: string, dimension: Dimension): number {
    return dimension === 'ROW' ? this.rows(sheetId) : this.columns(sheetId);
  }
}

function indexes(first: number, quantity: number): number[] {
  return Array.from({ length: quantity }, (_, index) => first + index);
}
