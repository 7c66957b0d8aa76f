// Columns that a save needs and the tab lacks: added behind the last one, once the user has agreed.
import { FIELD_LABELS, type Field } from '../../core/columns/fields';
import { freeColumn, growGrid, writeBlock } from '../../sheets/block';
import { columnMemory, rememberColumns } from '../../sheets/memory/columns';
import { type OverlapView, openTab } from '../row/overlap-view';

/**
 * Adds blank columns for fields behind the tab's last column, and reads the tab anew. Where the user
 * had refused a column of the same name, it is remembered which one is meant from now on.
 */
export function addColumns(view: OverlapView, fields: readonly Field[]): OverlapView {
  if (fields.length === 0) return view;
  const { sheet, headerRow, sheetId, table } = view.tab;
  const firstColumn = freeColumn(sheet, table[0]?.length ?? 0);
  growGrid(sheet, headerRow + 1, firstColumn + fields.length);
  const labels = fields.map((field) => FIELD_LABELS[field]);
  writeBlock(sheet, headerRow, firstColumn, [labels], view.workbook.clock);
  const widened = openTab(sheetId, view.settings, view.workbook);
  const { columns, headers, signature } = widened.tab.recognition;
  if (fields.every((field) => columns[field] !== undefined)) return widened;
  const chosen: Partial<Record<Field, string | null>> = {
    ...columnMemory()('overlap', signature),
  };
  fields.forEach((field, place) => {
    chosen[field] = headers[firstColumn + place] ?? null;
  });
  rememberColumns('overlap', signature, chosen);
  return openTab(sheetId, view.settings, view.workbook);
}
