// A workbook's snapshot with what its formulas came to, so that it can be opened without working them out.

import { cellName } from './a1';
import type { EngineModel, SheetSnapshot, WorkbookSnapshot } from './engine';

/** What a formula came to: a value, its format if the formula brought one, an error's message. */
export interface LastValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly message?: string;
}

/** By address, on each sheet that has formulas. */
export interface WithLastValues {
  readonly hostLastValues?: { readonly [address: string]: LastValue };
}

/** Formulas whose result runs on into other cells have no value of their own. */
function lastValuesOn(model: EngineModel, sheetId: string): WithLastValues['hostLastValues'] {
  const { getters } = model;
  const found: { [address: string]: LastValue } = {};
  for (const cell of getters.getCells(sheetId)) {
    if (!cell.isFormula) continue;
    const place = getters.getCellPosition(cell.id);
    if (getters.getSpreadZone(place) !== undefined) continue;
    const shown = getters.getEvaluatedCell(place);
    const { message } = shown as { readonly message?: string };
    found[cellName(place.row, place.col)] = {
      value: shown.value,
      ...(shown.format === undefined || shown.format === cell.format
        ? {}
        : { format: shown.format }),
      ...(shown.type === 'error' && message ? { message } : {}),
    };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

export function snapshotWithValues(model: EngineModel): WorkbookSnapshot {
  const data = model._exportData(false) as { readonly sheets: readonly SheetSnapshot[] };
  return {
    ...data,
    sheets: data.sheets.map((sheet) => {
      const hostLastValues = lastValuesOn(model, sheet.id);
      return hostLastValues === undefined ? sheet : { ...sheet, hostLastValues };
    }),
  } as WorkbookSnapshot;
}
