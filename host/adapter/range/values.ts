// Range: values, typed and as shown.

import { scriptValue } from '../cell/cell-value';
import { type MethodTable, read, write } from '../service/method';
import { ANY, TABLE } from '../service/signature';
import { book } from '../service/world';
import { type Block, cellCount, filled, shaped, topLeft, zoneOf } from './block';
import { landingValues } from './landing';
import type { GoogleRange } from './range';

const wholeBlock = { cells: cellCount };

type Reading = ReturnType<ReturnType<typeof book>['cells']['read']>[number][number];

/** So many rows at a time are held as they were read. */
const BAND = 1000;

/** What becomes of each cell, in arrays of this realm. */
function mapped<T>(block: Block, of: (cell: Reading) => T): T[][] {
  const { top, bottom, left, right } = zoneOf(block);
  const { cells } = book();
  const rows: T[][] = [];
  for (let first = top; first <= bottom; first += BAND) {
    const last = Math.min(bottom, first + BAND - 1);
    const band = cells.read(block.sheetId, { top: first, bottom: last, left, right });
    for (let row = 0; row <= last - first; row += 1) {
      const line: T[] = [];
      for (const reading of band[row] ?? []) line.push(of(reading));
      rows.push(line);
    }
  }
  return rows;
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
    (block) =>
      mapped(block, ({ kind }) => kind).every((row) => row.every((kind) => kind === 'blank')),
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
