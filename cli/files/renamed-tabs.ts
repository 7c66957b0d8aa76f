// Renames a workbook's tabs with everything that refers to them, by letting the engine do it.

import type { Engine } from '../../host/engine/engine';
import { quietly } from '../../host/engine/quietly';
import { withCells } from '../../host/engine/sheet-table';
import type { WorkbookData } from './workbook-data';

/** `names` holds the new name of each tab. Formulas, named ranges and charts follow. */
export function withTabsRenamed(
  workbook: WorkbookData,
  names: ReadonlyMap<string, string>,
  engine: Engine,
): WorkbookData {
  const changed = workbook.sheets.filter(({ name }) => names.get(name) !== name);
  if (changed.length === 0) return workbook;
  if (workbook.sheets.length === 1 && !refersToATab(workbook)) return renamedAlone(workbook, names);
  return quietly(() => {
    const model = new engine.Model(withCells(workbook), { mode: 'normal' });
    for (const { id, name } of changed) {
      const newName = names.get(name) ?? name;
      model.dispatch('RENAME_SHEET', { sheetId: id, oldName: name, newName });
    }
    const exported = model.exportData();
    return {
      ...exported,
      sheets: exported.sheets.map((sheet) => ({ ...sheet, id: `sheet-${sheet.name}` })),
    };
  });
}

function refersToATab(workbook: WorkbookData): boolean {
  return Object.values(workbook.sheets[0]?.cells ?? {}).some((cell) => `${cell}`.startsWith('='));
}

function renamedAlone(workbook: WorkbookData, names: ReadonlyMap<string, string>): WorkbookData {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const name = names.get(sheet.name) ?? sheet.name;
      return { ...sheet, name, id: `sheet-${name}` };
    }),
  };
}
