// Which sheets have their cells elsewhere after a change of the workbook's structure.

import type { EngineModel } from '../engine';

type Getters = EngineModel['getters'];

/** What the structure's commands carry, as far as it matters here. */
export interface StructureCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly sheetIdTo?: string;
  readonly dimension?: 'ROW' | 'COL';
  readonly position?: 'before' | 'after';
  readonly base?: number;
}

/** These change what formulas refer to, or a cell, and leave every cell where it is. */
const MOVES_NOTHING: readonly string[] = [
  ...['RENAME_SHEET', 'DELETE_SHEET', 'UPDATE_CELL', 'UPDATE_CELL_POSITION'],
  ...['CREATE_NAMED_RANGE', 'UPDATE_NAMED_RANGE', 'DELETE_NAMED_RANGE'],
];
/** A new sheet may have the id of one that is gone. */
const WITHIN_A_SHEET: readonly string[] = [
  ...['CREATE_SHEET', 'REMOVE_COLUMNS_ROWS', 'ADD_MERGE', 'REMOVE_MERGE'],
];

/** Whether rows or columns come behind all others. */
function isAtTheEnd(command: StructureCommand, getters: Getters): boolean {
  const { sheetId = '', dimension, position, base } = command;
  const count =
    dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  return position === 'after' && base === count - 1;
}

/** The sheets, looked at before the command is carried out; undefined where it may be any. */
export function sheetsMoved(
  command: StructureCommand,
  getters: Getters,
): readonly string[] | undefined {
  const { type, sheetId = '', sheetIdTo = '' } = command;
  if (MOVES_NOTHING.includes(type)) return [];
  if (WITHIN_A_SHEET.includes(type)) return [sheetId];
  if (type === 'DUPLICATE_SHEET') return [sheetIdTo];
  if (type === 'ADD_COLUMNS_ROWS') return isAtTheEnd(command, getters) ? [] : [sheetId];
  return undefined;
}
