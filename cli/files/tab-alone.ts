// One tab of a workbook as a workbook of its own, to be sent to somebody who may see nothing else.

import { tabNameOf } from './tab-name';
import type { WorkbookData } from './workbook-data';

/** Without the other tabs, the names and the notes of the workbook: they tell what stands elsewhere. */
export function tabAlone(workbook: WorkbookData, tab: string): WorkbookData {
  const sheet = workbook.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new RangeError(`There is no tab ${tab}.`);
  const { version, styles, formats, borders, settings } = workbook;
  const named = { ...sheet, name: tabNameOf(tab) };
  return { version, styles, formats, borders, settings, sheets: [named] } as WorkbookData;
}
