// Range: values, typed and as shown.

import { scriptValue } from '../cell/cell-value';
import { type MethodTable, read, write } from '../service/method';
import { ANY, TABLE } from '../service/signature';
import { book } from '../service/world';
import { type Block, cellCount, filled, shaped, topLeft, zoneOf } from './block';
import { landingValues } from './landing';
import type { GoogleRange } from './range';

const wholeBlock = { cells: cellCount };

function readings(block: Block) {
  return book().cells.read(block.sheetId, zoneOf(block));
}

function mapped<T>(
  block: Block,
  of: (cell: ReturnType<typeof readings>[number][number]) => T,
): T[][] {
  return Array.from(readings(block), (row) => Array.from(row, of));
}

export const rangeValues: MethodTable<
  Block,
  Pick<
    GoogleRange,
    | 'getValue'
    | 'getValues'
    | 'getDisplayValue'
    | 'getDisplayValues'
    | 'isBlank'
    | 'setValue'
    | 'setValues'
  >
> = {
  getValue: read([[]], (block) => mapped(topLeft(block), scriptValue)[0]?.[0], {
    cells: () => 1,
  }),
  getValues: read([[]], (block) => mapped(block, scriptValue), wholeBlock),
  getDisplayValue: read(
    [[]],
    (block) => mapped(topLeft(block), ({ shown }) => shown)[0]?.[0] ?? '',
    {
      cells: () => 1,
    },
  ),
  getDisplayValues: read([[]], (block) => mapped(block, ({ shown }) => shown), wholeBlock),
  isBlank: read(
    [[]],
    (block) => readings(block).every((row) => row.every(({ kind }) => kind === 'blank')),
    wholeBlock,
  ),
  setValue: write(
    [[ANY]],
    (block, value: unknown) => landingValues(block, filled(block, value)),
    wholeBlock,
  ),
  setValues: write(
    [[TABLE]],
    (block, values: unknown[][]) => landingValues(block, shaped(block, values)),
    wholeBlock,
  ),
};
