// Range: copying and moving cells. A destination larger than the source is tiled with it.

import { textContent } from '../../engine/literal';
import type { CellEdit } from '../../engine/plugins/own-command';
import { requireEditable } from '../rules/protected-cells';
import { requireUntyped } from '../rules/typed-columns';
import type { EnumMember } from '../service/enumeration';
import { act } from '../service/method';
import { BOOLEAN, member, OBJECT, optional, service } from '../service/signature';
import { book } from '../service/world';
import { type Block, blockAt, zoneOf } from './block';
import { clearContent } from './clearing';
import { type GoogleRange, RANGE } from './range';
import { wholeBlock } from './styles';

type Part = 'all' | 'values' | 'format' | 'formula';

const PARTS: { readonly [type: string]: Part } = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'formula',
};

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

/** Both options at once are no option. */
function optionsType({ contentsOnly, formatOnly }: CopyOptions = {}): string {
  if (contentsOnly === formatOnly) return 'PASTE_NORMAL';
  return contentsOnly ? 'PASTE_VALUES' : formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

/** At least the source's size; whole copies of it where the destination is larger. */
function tiled(source: Block, target: Block): Block {
  const rows = Math.max(source.rows, target.rows - (target.rows % source.rows));
  const columns = Math.max(source.columns, target.columns - (target.columns % source.columns));
  return blockAt(target.sheetId, target.row + 1, target.column + 1, rows, columns);
}

function copy(source: Block, destination: Block, part: Part): void {
  zoneOf(source);
  const target = tiled(source, destination);
  requireEditable(target.sheetId, zoneOf(target));
  if (part === 'all' || part === 'format') requireUntyped(target.sheetId, zoneOf(target));
  const edits: CellEdit[] = [];
  for (let r = 0; r < target.rows; r++) {
    for (let c = 0; c < target.columns; c++) {
      const from = [source.row + (r % source.rows), source.column + (c % source.columns)] as const;
      edits.push(copied(source.sheetId, from, [target.row + r, target.column + c], part));
    }
  }
  book().cells.write(target.sheetId, edits);
}

function copied(
  sheetId: string,
  [row, column]: readonly [number, number],
  [toRow, toColumn]: readonly [number, number],
  part: Part,
): CellEdit {
  const { cells } = book();
  const [content, format, style] = cells.copied(
    sheetId,
    row,
    column,
    toRow - row,
    toColumn - column,
  );
  if (part === 'format') return [toRow, toColumn, undefined, format, style];
  if (part === 'formula') return [toRow, toColumn, content, undefined, undefined];
  if (part === 'all') return [toRow, toColumn, content, format, style];
  const zone = { top: row, bottom: row, left: column, right: column };
  const reading = cells.read(sheetId, zone)[0]?.[0];
  const value = reading?.value ?? '';
  const text = reading?.kind === 'text' ? textContent(String(value)) : String(value);
  return [toRow, toColumn, reading?.kind === 'boolean' ? text.toUpperCase() : text, undefined];
}

export const rangeCopying = {
  copyTo: act(
    [
      [service('Range')],
      [service('Range'), OBJECT],
      [service('Range'), member('CopyPasteType'), optional(BOOLEAN)],
    ],
    (
      block: Block,
      destination: GoogleRange,
      how?: EnumMember | CopyOptions,
      transposed?: boolean,
    ) => {
      if (transposed) throw new Error('Local host: Range.copyTo transposed is not implemented');
      const type = how !== undefined && 'name' in how ? how.name() : optionsType(how);
      const part = PARTS[type];
      if (part === undefined)
        throw new Error(`Local host: Range.copyTo ${type} is not implemented`);
      copy(block, RANGE.state(destination), part);
    },
    wholeBlock,
  ),
  moveTo: act(
    [[service('Range')]],
    (block: Block, destination: GoogleRange) => {
      const zone = zoneOf(block);
      requireEditable(block.sheetId, zone);
      const target = RANGE.state(destination);
      const { sheetId, row, column } = target;
      copy(block, { sheetId, row, column, rows: block.rows, columns: block.columns }, 'all');
      clearContent(block.sheetId, zone);
    },
    wholeBlock,
  ),
};
