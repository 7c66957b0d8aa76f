// An open workbook's tabs as they are shown, cell by cell, for writing them down as CSV.

import type { EngineModel } from '../../host/engine/engine';
import type { ShownCell } from './csv-text';

export interface ShownTab {
  readonly name: string;
  readonly rows: readonly (readonly ShownCell[])[];
}

/** Every visible tab, without the blank rows below and the blank columns right of what it holds. */
export function shownTabs(model: EngineModel): readonly ShownTab[] {
  return model.getters.getVisibleSheetIds().map((sheetId) => ({
    name: model.getters.getSheetName(sheetId),
    rows: shownRows(model, sheetId),
  }));
}

function shownRows(model: EngineModel, sheetId: string): ShownCell[][] {
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
  const rows: ShownCell[][] = [];
  let height = 0;
  let width = 0;
  for (let row = 0; row < numberOfRows; row += 1) {
    const cells: ShownCell[] = [];
    for (let col = 0; col < numberOfCols; col += 1) {
      const { formattedValue, type } = model.getters.getEvaluatedCell({ sheetId, row, col });
      cells.push({ shown: formattedValue, isText: type === 'text' });
      if (formattedValue === '') continue;
      height = row + 1;
      width = Math.max(width, col + 1);
    }
    rows.push(cells);
  }
  return rows.slice(0, height).map((cells) => cells.slice(0, width));
}
