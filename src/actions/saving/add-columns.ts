// Columns that a save needs and the tab lacks: added behind the last one, once the user has agreed.

import { type Field, fieldLabel } from '../../core/columns/fields';
import { say } from '../../core/language/say';
import { cellName } from '../../sheets/a1';
import { freeColumn, growGrid, writeBlock } from '../../sheets/block';
import { brokenSince } from '../../sheets/broken-results';
import { columnMemory, rememberColumns } from '../../sheets/memory/columns';
import { readTab } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { settle } from '../../sheets/settle';
import { takeBack } from '../../sheets/take-back';
import { type OverlapView, openTab } from '../row/overlap-view';

/** The tab with the new headers, or what it answers where they have made it another one. */
function reopened({ tab, settings, workbook }: OverlapView): OverlapView | Refusal {
  try {
    return openTab(tab.sheetId, settings, workbook);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Reads the tab anew. Takes the headers back, and says so, where they stand in a formula's way. */
function checked(view: OverlapView, firstColumn: number, count: number): OverlapView {
  const { sheet, headerRow, table } = view.tab;
  const { clock } = view.workbook;
  settle();
  const widened = reopened(view);
  const now = widened instanceof Refusal ? readTab(sheet, clock) : widened.tab;
  const broken = brokenSince(table, now.table);
  const [first] = broken;
  if (first) {
    const columns = Array.from({ length: count }, (_column, place) => firstColumn + place);
    const written = columns.map((column) => ({ column, firstRow: headerRow, before: [''] }));
    takeBack(sheet, written, broken, clock);
    throw new Refusal(
      'formula-cell',
      say(
        'The formula in {cell} of {tab} fills the cells beside the list, where the new column would stand. Nothing was saved. Move that formula elsewhere, or add the column yourself.',
        { cell: cellName(first.row, first.column), tab: view.tab.name },
      ),
    );
  }
  if (widened instanceof Refusal) throw widened;
  return widened;
}

/**
 * Adds blank columns for fields behind the tab's last column, and reads the tab anew. Where the user
 * had refused a column of the same name, it is remembered which one is meant from now on.
 */
export function addColumns(view: OverlapView, fields: readonly Field[]): OverlapView {
  if (fields.length === 0) return view;
  const { sheet, headerRow, sheetId, table } = view.tab;
  const firstColumn = freeColumn(sheet, table[0]?.length ?? 0);
  growGrid(sheet, headerRow + 1, firstColumn + fields.length);
  const labels = fields.map((field) => fieldLabel(field));
  writeBlock(sheet, headerRow, firstColumn, [labels], view.workbook.clock);
  const widened = checked(view, firstColumn, fields.length);
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
