// The settings' cells by name, with the shipped ones for those that the tab lacks.
import type { Cell, Table } from '../core/cells/cell';
import type { SettingCells } from '../core/qualification/word-answers';
import { labelKey, shippedRows } from '../core/settings/settings';

const shippedTable = (): Table => shippedRows().map((row) => [row.label, row.default]);

/** The value beside each name's key, the shipped one where a name is missing. */
export function settingCells(table: Table): SettingCells {
  const values = new Map<string, Cell>();
  for (const [label = '', value = ''] of [...shippedTable(), ...table]) {
    values.set(labelKey(label), value);
  }
  return values;
}
