// The workbook that `npm start` opens without files: a new spreadsheet into which the add-on's own
// menu has put its sample.

import type { WorkbookSnapshot } from '../host/engine/engine';
import { quietly } from '../host/engine/quietly';
import { createHost, type NodeHostOptions } from '../host/node';

const MENU_LINE = 'Insert sample workbook';
/** What a new spreadsheet brings; the sample stands better without it. */
const EMPTY_TAB = 'Sheet1';

export function sampleWorkbook(options: NodeHostOptions): WorkbookSnapshot {
  const host = createHost(options);
  host.runMenu(MENU_LINE);
  const empty = host.workbook.sheets.idOf(EMPTY_TAB);
  if (empty !== undefined) quietly(() => host.workbook.sheets.remove(empty));
  return host.toSnapshot();
}
