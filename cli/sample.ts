// The workbook that `npm start` opens without files: a new spreadsheet into which the add-on's own
// menu has put its sample. It is the same every time, to the byte.

import type { WorkbookSnapshot } from '../host/engine/engine';
import { quietly } from '../host/engine/quietly';
import { createHost, type NodeHostOptions } from '../host/node';

export const SAMPLE_NAME = 'Partner overlap (sample)';

const MENU_LINE = 'Insert sample workbook';
/** What a new spreadsheet brings; the sample stands better without it. */
const EMPTY_TAB = 'Sheet1';
/** What the engine calls the state that nobody has changed yet. */
const FIRST_REVISION = 'START_REVISION';

export function sampleWorkbook(options: NodeHostOptions): WorkbookSnapshot {
  let ids = 0;
  const uuid = () => {
    ids += 1;
    return `sample-${ids}`;
  };
  const host = createHost({ ...options, uuid });
  host.runMenu(MENU_LINE);
  const empty = host.workbook.sheets.idOf(EMPTY_TAB);
  if (empty !== undefined) quietly(() => host.workbook.sheets.remove(empty));
  return { ...host.toSnapshot(), revisionId: FIRST_REVISION };
}
