// Range: checkboxes. A checkbox is a validation of true and false, and `false` in blank cells.

import type { EngineZone } from '../../engine/engine';
import { requirePlainCheckbox } from '../rules/plain-checkbox';
import { type MethodTable, read, write } from '../service/method';
import { ANY, optional } from '../service/signature';
import { book } from '../service/world';
import { type Block, zoneOf } from './block';
import { land, landing, landingLook } from './landing';
import type { GoogleRange } from './range';
import { wholeBlock } from './styles';

function isCheckbox(sheetId: string, row: number, column: number): boolean {
  return book().validations.at(sheetId, row, column)?.criterion.type === 'isBoolean';
}

function insert(block: Block, zone: EngineZone): void {
  const { validations, cells } = book();
  const { sheetId, row, column } = block;
  validations.set(sheetId, zone, { type: 'isBoolean', values: [] }, true);
  land(block, (r, c) => {
    const cell = cells.read(sheetId, cellZone(row + r, column + c))[0]?.[0];
    const value = cell?.kind === 'boolean' && cell.value === true;
    return { kind: 'boolean', value };
  });
}

function cellZone(row: number, column: number): EngineZone {
  return { top: row, bottom: row, left: column, right: column };
}

/** Ticks or unticks the checkboxes among the cells. */
function landingTicks(block: Block, value: boolean): () => void {
  return landing(block, () => {
    const { sheetId, row, column } = block;
    const edits = [];
    for (let r = 0; r < block.rows; r++) {
      for (let c = 0; c < block.columns; c++) {
        if (!isCheckbox(sheetId, row + r, column + c)) continue;
        edits.push([row + r, column + c, value ? 'TRUE' : 'FALSE', undefined] as const);
      }
    }
    book().cells.write(sheetId, edits);
  });
}

export const rangeCheckboxes: MethodTable<
  Block,
  Pick<GoogleRange, 'isChecked' | 'check' | 'uncheck' | 'removeCheckboxes'>
> = {
  isChecked: read(
    [[]],
    (block) => {
      const cells = book().cells.read(block.sheetId, zoneOf(block)).flat();
      const ticks = cells.map(({ kind, value }) => (kind === 'boolean' ? value : null));
      const [first = null] = ticks;
      return ticks.every((tick) => tick === first) ? (first as boolean | null) : null;
    },
    wholeBlock,
  ),
  check: write([[]], (block) => landingTicks(block, true), wholeBlock),
  uncheck: write([[]], (block) => landingTicks(block, false), wholeBlock),
  removeCheckboxes: write(
    [[]],
    (block) =>
      landingLook(block, (zone) => {
        book().validations.clear(block.sheetId, zone);
        land(block, () => ({ kind: 'blank' }));
      }),
    wholeBlock,
  ),
};

/** Only checkboxes of true and false; Google's can stand for other values too. */
export const rangeCheckboxInsertion = {
  insertCheckboxes: write(
    [[optional(ANY), optional(ANY)]],
    (block: Block, ...values: unknown[]) => {
      requirePlainCheckbox('Range.insertCheckboxes', values);
      return landingLook(block, (zone) => insert(block, zone));
    },
    wholeBlock,
  ),
};
