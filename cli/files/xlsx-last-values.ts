// Formulas that come to an error here and had a value where the file was saved: the value stands.

import type { Engine } from '../../host/engine/engine';
import { textContent } from '../../host/engine/literal';
import { quietly } from '../../host/engine/quietly';
import type { WorkbookData } from './workbook-data';
import type { FormulaCell } from './xlsx-cells';

export interface Formulas {
  /** By tab. */
  readonly cells: ReadonlyMap<string, readonly FormulaCell[]>;
  /** Whether a formula waits for the add-on: here it has its last value, and stays a formula. */
  readonly waits: (formula: string) => boolean;
}

export interface LastValues {
  readonly workbook: WorkbookData;
  /** Cells whose last value took a formula's place, such as `Data!B2`. */
  readonly taken: readonly string[];
}

/**
 * Computes the workbook once to see which formulas fail here: the engine lacks a thing or two. An
 * error that the file holds as well stays, and so does every value, which may be newer than the file.
 */
export function withLastValues(
  workbook: WorkbookData,
  { cells, waits }: Formulas,
  engine: Engine,
): LastValues {
  const kept = new Map(
    workbook.sheets.map(({ name }) => [
      name,
      (cells.get(name) ?? []).filter((cell) => cell.isKept),
    ]),
  );
  const doubtful = [...kept.values()].flat();
  if (!doubtful.some(({ lastValue, formula }) => hasValue(lastValue) && !waits(formula))) {
    return { workbook, taken: [] };
  }
  const trial = withContents(workbook, kept, ({ formula }) => waits(formula));
  const taken: string[] = [];
  quietly(() => {
    const model = new engine.Model(trial, { mode: 'normal' });
    for (const [name, formulas] of kept) {
      const sheetId = model.getters.getSheetIdByName(name) ?? '';
      for (const { address, formula, lastValue } of formulas) {
        if (!hasValue(lastValue) || waits(formula)) continue;
        const position = { sheetId, ...engine.helpers.toCartesian(address) };
        const { type } = model.getters.getEvaluatedCell(position);
        if (type === 'error') taken.push(`${name}!${address}`);
      }
    }
  });
  const isTaken = new Set(taken);
  const replaced = withContents(workbook, kept, (cell, name) =>
    isTaken.has(`${name}!${cell.address}`),
  );
  return { workbook: taken.length === 0 ? workbook : replaced, taken };
}

const hasValue = (lastValue: string): boolean => lastValue !== '' && !lastValue.startsWith('#');

/** The workbook with some formulas' last values in their places. */
function withContents(
  workbook: WorkbookData,
  formulas: ReadonlyMap<string, readonly FormulaCell[]>,
  isReplaced: (cell: FormulaCell, tab: string) => boolean,
): WorkbookData {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = (formulas.get(sheet.name) ?? []).filter((cell) => isReplaced(cell, sheet.name));
      if (own.length === 0) return sheet;
      const cells = { ...sheet.cells };
      for (const cell of own) cells[cell.address] = contentOf(cell);
      return { ...sheet, cells };
    }),
  };
}

function contentOf({ lastValue, isText }: FormulaCell): string {
  return isText ? textContent(lastValue) : lastValue;
}
