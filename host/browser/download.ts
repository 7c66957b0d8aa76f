// Writes the open workbook into an XLSX file and hands it to the browser as a download. The page
// loads this module when it is first asked for, since hardly anybody asks.

import type { EngineModel } from '../engine/engine';
import { writeXlsx } from '../files/xlsx-out';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What file systems refuse in a name. */
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|]+/g;

export async function downloadWorkbook(model: EngineModel, name: string): Promise<void> {
  const bytes = await writeXlsx(model);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/\.(csv|xlsx)$/i, '').replace(NOT_IN_FILE_NAMES, ' ')}.xlsx`;
  link.click();
  URL.revokeObjectURL(address);
}
