// Serves a preview for a browser test: an add-on's folder and a workbook of a few rows.
import path from 'node:path';
import type { CellValue } from '../../host/engine/sheet-data';
import { sheetData, workbookData } from '../../host/engine/sheet-data';
import { type RunningServer, serve } from '../../host/serve';

const ROOT = path.resolve(__dirname, '../..');
export const REAL_ADD_ON = path.join(ROOT, 'dist');
export const SMALL_ADD_ON = path.join(__dirname, 'small-add-on');
const ANY_PORT = 0;

/** Rows by tab; text that begins with `=` is a formula. */
export type Tabs = { readonly [tab: string]: readonly (readonly CellValue[])[] };

export function servePreview(addOn: string, tabs: Tabs): Promise<RunningServer> {
  const sheets = Object.entries(tabs).map(([name, rows]) =>
    sheetData(name, rows, { formulas: true, frozenRows: 1 }),
  );
  const workbook = JSON.stringify({ name: 'A test workbook', snapshot: workbookData(sheets) });
  return serve({ root: ROOT, addOn, workbook, port: ANY_PORT });
}
