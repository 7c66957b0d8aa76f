// What happens when written cells land: protection and validation are judged then, not before.

import type { EngineZone } from '../../engine/engine';
import type { CellEdit } from '../../engine/plugins/own-command';
import { editOf, entryReader } from '../cell/cell-value';
import type { Entry } from '../cell/entry';
import { requireEditable } from '../rules/protected-cells';
import { requireValid } from '../rules/rejected-input';
import { requireUntyped } from '../rules/typed-columns';
import { book } from '../service/world';
import { type Block, zoneOf } from './block';

/** Reads values as if they were typed, and returns what writes them. */
export function landingValues(block: Block, values: readonly (readonly unknown[])[]): () => void {
  zoneOf(block);
  const read = entryReader();
  // What a value becomes depends on its cell's own number format, which an earlier write may still
  // change; so values are read when they land. What Google refuses at once is refused here.
  for (const row of values) for (const value of row) read(value, undefined);
  return () => land(block, (row, column, format) => read(values[row]?.[column], format));
}

/** Writes the same kind of entry cell by cell. */
export function land(
  block: Block,
  entryAt: (row: number, column: number, ownFormat: string | undefined) => Entry,
): void {
  const zone = zoneOf(block);
  requireEditable(block.sheetId, zone);
  const { sheetId } = block;
  const { looks, cells } = book();
  const edits: CellEdit[] = [];
  const entries: Entry[] = [];
  for (let r = 0; r < block.rows; r++) {
    for (let c = 0; c < block.columns; c++) {
      const [row, column] = [block.row + r, block.column + c];
      const format = looks.ownNumberFormat(sheetId, row, column);
      const entry = entryAt(r, c, format);
      entries.push(entry);
      edits.push(editOf(row, column, entry, format));
    }
  }
  requireValid(sheetId, zone, entries);
  cells.write(sheetId, edits);
}

/** A look or a rule, which cells of a table take from their table. */
export function landingLook(block: Block, change: (zone: EngineZone) => void): () => void {
  return landing(block, (zone) => {
    requireUntyped(block.sheetId, zone);
    change(zone);
  });
}

/** Any other change of cells: a note, no content. */
export function landing(block: Block, change: (zone: EngineZone) => void): () => void {
  zoneOf(block);
  return () => {
    const zone = zoneOf(block);
    requireEditable(block.sheetId, zone);
    change(zone);
  };
}
